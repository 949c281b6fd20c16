import { findProvince } from '../../directory/find-province';

/** Whether two region paths name the same place as far as both of them go. */
export function regionsAgree(one: readonly string[], other: readonly string[]): boolean {
  const levels = Math.min(one.length, other.length);
  return one.slice(0, levels).every((level, index) => sameLevel(level, other[index] ?? '', index));
}

function sameLevel(one: string, other: string, index: number): boolean {
  if (index > 0) return one === other;
  const province = findProvince(one);
  return province === null ? one === other : province === findProvince(other);
}

/** A region path in a sentence. */
export function sayRegion(region: readonly string[]): string {
  return region.join('');
}
