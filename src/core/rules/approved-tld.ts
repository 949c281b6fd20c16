import { approvedTlds, unfileableTlds } from '../directory/approved-tlds';
import type { TextRule } from './define-rule';
import { type Finding, warn } from './finding';
import { readHost, toAscii } from './host';

const ascii = (suffixes: readonly string[]): readonly string[] =>
  suffixes.map((suffix) => `.${toAscii(suffix.slice(1)) ?? suffix.slice(1)}`);

let made: { readonly approved: readonly string[]; readonly unfileable: readonly string[] } | null = null;

/** Both lists as hosts are written, made with the first host: most starts of the background judge none. */
function suffixes() {
  made ??= { approved: ascii(approvedTlds), unfileable: ascii(unfileableTlds) };
  return made;
}

/** A suffix that MIIT has approved; the list grows, so an unknown one only warns. */
function testApprovedTld(raw: string): readonly Finding[] {
  const host = readHost(raw).ascii ?? '';
  const { approved, unfileable } = suffixes();
  if (!host.includes('.') || approved.some((suffix) => host.endsWith(suffix))) return [];
  const suffix = `.${readHost(raw).host.split('.').at(-1)?.slice(0, 40)}`;
  if (unfileable.some((known) => host.endsWith(known)))
    return [
      warn(
        'reported-unfileable',
        `后缀 ${suffix} 据反馈不能备案。请到 domain.miit.gov.cn 核对，通常需要换一个域名。`,
        `The suffix ${suffix} is reported as not fileable. Check domain.miit.gov.cn; normally another domain is needed.`,
      ),
    ];
  return [
    warn(
      'unknown-suffix',
      `后缀 ${suffix} 不在 2022 年 8 月的工信部批复名单里。请到 domain.miit.gov.cn 核对是否已获批。`,
      `The suffix ${suffix} is not in the MIIT list of August 2022. Check at domain.miit.gov.cn whether it has been approved since.`,
    ),
  ];
}

export const approvedTldRule: TextRule = { id: 'R-TLD', source: 'miitTlds', takes: 'text', test: testApprovedTld };
