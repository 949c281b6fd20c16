import { regionsBelow } from '../../../mps/src/data/regions';
import { switches } from '../switches';
import { byId } from './choices';

function offer(select: HTMLSelectElement, codes: readonly string[]): void {
  select.replaceChildren(new Option('--请选择--', ''));
  for (const { name, code } of regionsBelow(codes)) select.add(new Option(name, code));
}

function empty(select: HTMLSelectElement): void {
  select.replaceChildren(new Option('--请选择--', ''));
}

/** 省, 市, 县: each list comes from the server once the one before it is chosen. */
export function wireRegions(provinceId: string, cityId: string, countyId: string): void {
  const province = byId(provinceId, HTMLSelectElement);
  const city = byId(cityId, HTMLSelectElement);
  const county = byId(countyId, HTMLSelectElement);
  offer(province, []);
  empty(city);
  empty(county);
  province.addEventListener('change', () => {
    empty(city);
    empty(county);
    if (province.value !== '') window.setTimeout(() => offer(city, [province.value]), switches.slow);
  });
  city.addEventListener('change', () => {
    empty(county);
    if (city.value !== '') window.setTimeout(() => offer(county, [province.value, city.value]), switches.slow);
  });
}
