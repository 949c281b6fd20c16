import { type Province, provinces } from '../directory/provinces';
import type { ListRule } from './define-rule';
import { error, type Finding } from './finding';
import { cleanText } from './spelling';

/** The province of a short or full name, or null. */
export function provinceOf(text: string): Province | null {
  const name = cleanText(text);
  return provinces.find((province) => province.name === name || province.fullName === name) ?? null;
}

/** One of the 31 mainland provinces, by its short or full name. */
function testProvince(raw: string): readonly Finding[] {
  if (provinceOf(raw)) return [];
  return [
    error(
      'unknown-province',
      `“${raw.slice(0, 20)}”不是大陆的省、自治区或直辖市。请从列表里选择，例如“浙江省”。`,
      `“${raw.slice(0, 20)}” is not a mainland province, autonomous region or municipality. Choose one from the list, such as 浙江省.`,
    ),
  ];
}

export const provinceRule: ListRule = {
  id: 'R-PROVINCE',
  source: 'miitLists',
  takes: 'list',
  test: ([province = '']) => testProvince(province),
};
