import type { FieldId } from '../catalogue/fields';
import { type Choice, onlyOne, refuse } from './choice';
import { isPlaceholderOption, normaliseOption } from './normalise-option';
import { aliasesOf, broaderThan, offersCompanies } from './option-aliases';

/** Words in a bracket that make the option another one: 身份证（临时）, 企业（不含个体）. */
const narrowing =
  /[非不无未旧原副]|除|临时|境外|国外|外国|外籍|港|澳|台|个人|个体|独资|分公司|子公司|其他|仅|限|停用|作废|过期|复印|电子版/;
const neutralEnding = /(?:证书|证件|证|单位|机构|类型|类|型|方式|服务|平台|系统)$/;

/** `01 居民身份证`, `3、企业`, `企业(4)`: the portal's own code around the option. */
function withoutCode(option: string): string {
  const bare = option
    .replace(/^\(?[0-9]{1,4}[).:、\-_]?(?=\D)/, '')
    .replace(/^[a-z](?=[^a-z0-9])[).:\-_]?/, '')
    .replace(/\([0-9]+\)$/, '');
  return bare.length >= 2 ? bare : option;
}

function withoutEnding(option: string): string {
  const short = option.replace(neutralEnding, '');
  return short.length >= 2 ? short : option;
}

/** The option without a bracket at its end that only explains, and without an ending that adds nothing. */
function stem(option: string): string {
  const bracket = /^(.{2,})\(([^()]*)\)$/.exec(option);
  return withoutEnding(bracket?.[1] && !narrowing.test(bracket[2] ?? '') ? bracket[1] : option);
}

function indexesWhere(offered: readonly (string | null)[], test: (option: string) => boolean): number[] {
  return offered.flatMap((option, index) => (option !== null && test(option) ? [index] : []));
}

/**
 * Which of the options offered is the wanted one: exact over all of them first, then the portals' other wordings, then
 * one that differs only by words that add nothing. Two candidates, or none, are a refusal.
 */
export function chooseOption(wanted: string, offered: readonly string[], fieldId: FieldId): Choice {
  const plain = normaliseOption(wanted);
  if (isPlaceholderOption(wanted)) return refuse('option-not-offered');
  const options = offered.map((option) => (isPlaceholderOption(option) ? null : normaliseOption(option)));
  const exact = onlyOne(indexesWhere(options, (option) => option === plain));
  if (exact) return exact;
  const aliases = aliasesOf(fieldId, wanted);
  const company = offersCompanies(fieldId);
  const bare = options.map((option) => (option === null || company ? option : withoutCode(option)));
  return (
    onlyOne(indexesWhere(bare, (option) => option === plain)) ??
    onlyOne(indexesWhere(bare, (option) => aliases.has(option) || isMadeOf(option, plain, aliases))) ??
    (company ? null : onlyOne(closeOnes(plain, aliases, bare))) ??
    onlyOne(indexesWhere(bare, (option) => broaderThan(wanted).has(option))) ??
    refuse('option-not-offered')
  );
}

/** 安卓(Android), 博客/个人空间: two names of the same thing in one option. */
function isMadeOf(option: string, plain: string, aliases: ReadonlySet<string>): boolean {
  const names = option.split(/[()/]/).filter(Boolean);
  return names.length > 1 && names.every((name) => name === plain || aliases.has(name));
}

function closeOnes(plain: string, aliases: ReadonlySet<string>, options: readonly (string | null)[]): number[] {
  // An alias keeps its bracket: 营业执照(统一社会信用代码) must not make a bare 营业执照 a candidate.
  const stems = new Set([stem(plain), ...[...aliases].map(withoutEnding)]);
  return indexesWhere(options, (option) => stems.has(stem(option)));
}
