import type { FieldRuleId } from './rule-id';

/** The rules of document numbers: of a field that lists several, one applies, by the type of the document. */
export const documentRuleIds: ReadonlySet<FieldRuleId> = new Set<FieldRuleId>([
  'R-ID18',
  'R-ID15',
  'R-AGE',
  'R-HKMO-PERMIT',
  'R-TW-PERMIT',
  'R-HMT-RESIDENCE',
  'R-PASSPORT',
  'R-FPR',
  'R-OFFICER',
  'R-USCC',
  'R-ORGCODE',
  'R-BIZLIC15',
]);

/** A document by its type's name, as far as its number has a rule: `other` has none, `unknown` is not chosen yet. */
export type DocumentKind = FieldRuleId | 'credit-code-certificate' | 'licence' | 'other' | 'unknown';

const byWords: readonly (readonly [RegExp, DocumentKind])[] = [
  [/^(?:临时)?居民身份证$|^身份证$/, 'R-ID18'],
  [/(?:港澳|台湾|港澳台)居民居住证$/, 'R-HMT-RESIDENCE'],
  [/来往内地通行证|回乡证/, 'R-HKMO-PERMIT'],
  [/来往大陆通行证|台胞证/, 'R-TW-PERMIT'],
  [/永久居留/, 'R-FPR'],
  [/护照/, 'R-PASSPORT'],
  [/军官证|士兵证/, 'R-OFFICER'],
  [/^统一社会信用代码/, 'R-USCC'],
  [/^组织机构代码/, 'R-ORGCODE'],
  [/营业执照/, 'licence'],
  [/^(?:事业单位法人|社会团体法人登记|民办非企业单位登记|社会服务机构登记|基金会法人登记)/, 'credit-code-certificate'],
];

/** What kind of document a type's name means. */
export function documentKind(typeName: string): DocumentKind {
  if (!typeName) return 'unknown';
  return byWords.find(([words]) => words.test(typeName))?.[1] ?? 'other';
}
