import { type Choice, onlyOne, refuse } from './choice';
import { isPlaceholderOption } from './normalise-option';
import { isFillerLevel, isMunicipality, sameRegionName } from './region-name';

/** A path as it is meant: province, city or null where there is none between, county or null. */
interface Place {
  readonly province: string;
  readonly city: string | null;
  readonly county: string | null;
}

/** `['北京市','市辖区','海淀区']` and `['北京市','海淀区']` are one place; so is a county right under its province. */
function placeOf(path: readonly string[]): Place | null {
  const [province, second, third] = path.filter((name) => name.trim() !== '');
  if (province === undefined) return null;
  if (second === undefined) return { province, city: null, county: null };
  const county = third === undefined || isFillerLevel(third) ? null : third;
  if (isFillerLevel(second)) return { province, city: null, county };
  if (!isMunicipality(province)) return { province, city: second, county };
  return { province, city: null, county: sameRegionName(second, province) ? county : second };
}

function find(name: string, offered: readonly string[]): Choice | null {
  const real = offered.flatMap((option, index) => (isPlaceholderOption(option) ? [] : [{ option, index }]));
  const exact = real.filter(({ option }) => option.trim() === name);
  const found = exact.length > 0 ? exact : real.filter(({ option }) => sameRegionName(option, name));
  return onlyOne(
    found.map(({ index }) => index),
    'region-not-offered',
  );
}

/** The level that stands where a municipality, or a county right under its province, has no city. */
function findFiller(place: Place, offered: readonly string[]): Choice | null {
  const wantsCounty = place.county !== null && /[县旗]$/.test(place.county) && isMunicipality(place.province);
  const fillers = offered.flatMap((option, index) => (isFillerLevel(option) ? [{ option: option.trim(), index }] : []));
  const fitting = fillers.filter(({ option }) => fillers.length === 1 || /县(?:级.*)?$/.test(option) === wantsCounty);
  return (
    onlyOne(
      fitting.map(({ index }) => index),
      'region-not-offered',
    ) ?? find(place.province, offered)
  );
}

function secondLevel(place: Place, offered: readonly string[]): Choice | null {
  if (place.city === null) return (place.county ? find(place.county, offered) : null) ?? findFiller(place, offered);
  const city = find(place.city, offered);
  // A county-level city such as 仙桃市 stands in its own right, or under 省直辖县级行政区划.
  return city ?? (place.county === null ? findFiller({ ...place, county: place.city }, offered) : null);
}

/** 东莞 and 中山 have no counties: pages repeat the city, or offer nothing but 市辖区, as the third level. */
function thirdLevel(place: Place, offered: readonly string[]): Choice | null {
  if (place.county !== null) return find(place.county, offered);
  if (place.city === null) return null;
  const real = offered.flatMap((option, index) => (isPlaceholderOption(option) ? [] : [{ option, index }]));
  const [only] = real;
  if (only && real.length === 1 && isFillerLevel(only.option)) return { ok: true, index: only.index };
  return find(place.city, offered);
}

/**
 * Which option of one level (0 province, 1 city, 2 county) leads to the wanted place, in whatever depth the page cuts
 * it: 北京市/海淀区, 北京市/市辖区/海淀区 and 北京市/北京市/海淀区 alike. Codes are not names: they are refused.
 */
export function chooseRegion(path: readonly string[], level: number, offered: readonly string[]): Choice {
  const place = placeOf(path);
  if (place === null) return refuse('value-does-not-fit');
  if (level > 2) return refuse('region-level-missing');
  if (level === 0) return find(place.province, offered) ?? refuse('region-not-offered');
  const found = level === 1 ? secondLevel(place, offered) : thirdLevel(place, offered);
  const deepEnough = level === 1 ? (place.city ?? place.county) !== null : place.county !== null;
  return found ?? refuse(deepEnough ? 'region-not-offered' : 'region-level-missing');
}

/** Whether two paths mean one place. */
export function samePlace(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [placeOf(one), placeOf(other)];
  if (a === null || b === null) return false;
  const flat = ({ province, city, county }: Place) => [province, city, county].filter((name) => name !== null);
  const [left, right] = [flat(a), flat(b)];
  return left.length === right.length && left.every((name, at) => sameRegionName(name, right[at] ?? ''));
}
