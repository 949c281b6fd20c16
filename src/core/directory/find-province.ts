import { type Province, provinces } from './provinces';

const byName = new Map<string, Province>();
for (const province of provinces)
  for (const name of [
    province.name,
    province.fullName,
    `${province.name}省`,
    `${province.name}市`,
    province.en.toLowerCase(),
  ])
    byName.set(name, province);

const byPrefix = new Map(provinces.map((province) => [province.gbPrefix, province]));

/** Numbers carry either authority's character for a province, and Yunnan writes 滇 or 云. */
const byCharacter = new Map<string, Province>();
for (const province of provinces)
  for (const character of [province.icp, province.mps]) byCharacter.set(character, province);
const yunnan = byName.get('云南');
if (yunnan) byCharacter.set('云', yunnan);

/** The province of a name such as 广西, 广西壮族自治区 or 北京市; null when it is none. */
export function findProvince(name: string): Province | null {
  return byName.get(name.trim().toLowerCase()) ?? null;
}

/** The province that the first two digits of an ID number, credit code division or MPS number stand for. */
export function provinceOfPrefix(digits: string): Province | null {
  return byPrefix.get(digits.slice(0, 2)) ?? null;
}

/** The province that a filing number's first character stands for; null for 深, 萌 and other characters. */
export function provinceOfCharacter(character: string): Province | null {
  return byCharacter.get(character) ?? null;
}

/** The province of a region path. */
export function provinceOfRegion(region: readonly string[]): Province | null {
  return findProvince(region[0] ?? '');
}

/** The city of a region path: municipalities are their own city; empty when the path stops at the province. */
export function cityOfRegion(region: readonly string[]): string {
  const [first = '', second = ''] = region;
  return provinceOfRegion(region)?.municipality ? first : second;
}
