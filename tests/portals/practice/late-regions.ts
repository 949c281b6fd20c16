import { type Region, regionCodes, regionNames, regionsBelow } from '../mps/src/data/regions';
import { arrive } from './switches';

export { regionCodes, regionNames, regionsBelow };

/** The regions below a path of codes, as a server would send them. */
export async function lateRegions(codes: readonly string[]): Promise<readonly Region[]> {
  await arrive();
  return regionsBelow(codes);
}

/** The provinces are there with the page. */
export const provinces: readonly Region[] = regionsBelow([]);
