import { cleanCode } from './spelling';

/** The characters by which MIIT and the police name provinces: Sichuan, Guizhou and Gansu go by two each. */
export const provinceCharacters = '京津沪渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼蜀川黔贵滇云藏陕陇甘青宁新';

/** A filing number without spaces, half-width, its letters in capitals and its hyphens plain. */
export function cleanFilingNumber(text: string): string {
  return cleanCode(text)
    .toUpperCase()
    .replace(/[‐-―−]/g, '-');
}
