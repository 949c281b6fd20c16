import type { TextRule } from './define-rule';
import { error, type Finding, info } from './finding';
import { cleanCode, withSpelling } from './spelling';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** An authorisation code (备案授权码, 备案服务号). Providers' own forms are not all known, so strange ones pass with a word. */
function testFilingCode(raw: string): readonly Finding[] {
  const code = cleanCode(raw);
  if (uuid.test(code)) return withSpelling(raw, code, []);
  const parts = /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/i.exec(code);
  if (parts) return [hyphens(parts.slice(1).join('-'))];
  return withSpelling(raw, code, [
    info(
      'unknown-form',
      '这不是常见的授权码写法（8-4-4-4-12 位）。各接入商写法不一，请到控制台重新复制，确认没有缺字。',
      'This is not the usual form of a code (8-4-4-4-12). Providers differ; copy it again from the console and make sure nothing is missing.',
    ),
  ]);
}

const hyphens = (right: string): Finding =>
  error(
    'format',
    `授权码缺少连字符，通常写作 ${right}。请到控制台核对后填写。`,
    `The code lacks its hyphens; it is normally written ${right}. Check it in the console.`,
    right,
  );

export const filingCodeRule: TextRule = { id: 'R-UUID', source: 'filingCourse', takes: 'text', test: testFilingCode };
