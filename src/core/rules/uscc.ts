import { siblingText } from './about';
import { likelyDigit } from './confusable';
import type { TextRule } from './define-rule';
import { error, type Finding, warn } from './finding';
import { lengthFinding } from './length-finding';
import { orgCheckDigit } from './org-code';
import { cleanCode, withSpelling } from './spelling';

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const what = { zh: '统一社会信用代码', en: 'A unified social credit code' };

/** The check character of the first 17 characters of a unified social credit code (GB 32100, MOD 31). */
export function usccCheckDigit(body: string): string {
  let weight = 1;
  let sum = 0;
  for (const char of body) {
    sum += alphabet.indexOf(char) * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet.charAt((31 - (sum % 31)) % 31);
}

/** An 18-character unified social credit code; `nature` is the unit's nature where it is known. */
export function testUscc(raw: string, nature = ''): readonly Finding[] {
  const code = cleanCode(raw).toUpperCase();
  const shape = shapeOf(code) ?? checksumOf(code);
  if (shape) return [shape];
  return withSpelling(raw, code, [...innerCode(code), ...registrar(code, nature)]);
}

function shapeOf(code: string): Finding | null {
  const at = [...code].findIndex((char, index) => !allowed(char, index));
  if (at >= 0 && at < 18) return letterFinding(code.charAt(at), at);
  return code.length === 18 ? null : lengthFinding(what, 18, code.length);
}

function allowed(char: string, index: number): boolean {
  return index >= 2 && index < 8 ? /\d/.test(char) : alphabet.includes(char);
}

function letterFinding(char: string, at: number): Finding {
  const likely = likelyDigit(char);
  const digitsOnly = at >= 2 && at < 8;
  return error(
    'format',
    `第 ${at + 1} 位是“${char}”，${digitsOnly ? '第 3 至 8 位是行政区划，只能是数字' : '统一社会信用代码只用数字和大写字母，不用 I、O、S、V、Z'}${likely.zh}。请对照证件改正。`,
    `Character ${at + 1} is “${char}”; ${digitsOnly ? 'characters 3 to 8 are the region and must be digits' : 'the code uses digits and capitals, never I, O, S, V or Z'}${likely.en}. Correct it from the certificate.`,
  );
}

function checksumOf(code: string): Finding | null {
  const right = usccCheckDigit(code.slice(0, 17));
  if (right === code.charAt(17)) return null;
  return error(
    'checksum',
    `校验不通过：按前 17 位推算，第 18 位应为“${right}”，您填的是“${code.charAt(17)}”。请对照营业执照逐位核对。`,
    `The check fails: the first 17 characters call for a final “${right}”, this ends in “${code.charAt(17)}”. Compare it with the licence character by character.`,
  );
}

/** Characters 9 to 17 are an organisation code; a few early codes deviate, so this only warns. */
function innerCode(code: string): readonly Finding[] {
  if (orgCheckDigit(code.slice(8, 16)) === code.charAt(16)) return [];
  return [
    warn(
      'inner-code',
      '第 9 至 17 位不是规范的组织机构代码。少数早期代码如此，请对照证件再核对一遍这 9 位。',
      'Characters 9 to 17 are no regular organisation code. A few early codes are like that; check these 9 against the certificate once more.',
    ),
  ];
}

const stateBodies: ReadonlySet<string> = new Set(['政府机关', '事业单位', '群众性团体组织']);
const companies: ReadonlySet<string> = new Set(['企业', '个体经营']);

function registrar(code: string, nature: string): readonly Finding[] {
  const market = code.startsWith('9');
  if (!(market && stateBodies.has(nature)) && !(/^[15]/.test(code) && companies.has(nature))) return [];
  return [
    warn(
      'nature',
      `代码以 ${code.charAt(0)} 开头，表示由${market ? '市场监管部门' : '编制或民政部门'}登记，与单位性质“${nature}”不一致。请核对单位性质和证件。`,
      `The code begins with ${code.charAt(0)}: it was issued by the ${market ? 'market regulator' : 'authority for public or civil bodies'}, which does not fit the unit nature “${nature}”. Check both.`,
    ),
  ];
}

export const usccRule: TextRule = {
  id: 'R-USCC',
  source: 'gb32100',
  takes: 'text',
  test: (text, about) => testUscc(text, siblingText(about, 'nature')),
};
