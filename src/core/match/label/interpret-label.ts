import type { CatalogueKey } from '../../catalogue/fields';
import type { PersonRole } from '../../catalogue/person-role';
import type { Attribute } from '../control/attributes';
import type { Owner } from '../whose/owners';
import { roleNamed } from '../whose/role-named';
import { foreignWords } from '../words/other-words';
import { askOfWords, isModifier } from './ask-of-words';
import { asksSameAs } from './asks-same-as';
import { fieldsLabelled } from './fields-labelled';
import { normaliseLabel, type PlainLabel } from './normalise-label';
import { ownerOf } from './owner-of-words';
import { type Segments, segmentLabel, type Word } from './segment-label';

/** What a text of the page says about a field: which fields it names outright, whose, and what is asked. */
export interface Interpretation {
  /** Fields that have this very wording in the catalogue. */
  readonly exact: readonly CatalogueKey[];
  /** The owner that the words name, the most special one when there are several. */
  readonly owner: Owner | null;
  /** The owner's own word: 企业类型 is the register's business, 主体类型 is ours. */
  readonly ownerWord: string;
  /** A person that a filing does not know: 财务负责人, 技术联系人. */
  readonly stranger: boolean;
  readonly attributes: readonly Attribute[];
  /** It asks for one of several things, and does not say which: 联系人（手机号或邮箱）. */
  readonly undecided: boolean;
  /** Characters that no word of the lexicon covers, as a share of the label: 0 is wholly understood. */
  readonly unknown: number;
  /** The text is about something else (a bank account, a delivery, a login). */
  readonly foreign: boolean;
  readonly plain: string;
}

const interpreted = new Map<string, Interpretation>();
const mostKept = 4000;

/**
 * Reads a label, heading or placeholder as a person would. Pure, remembered by text (bounded), linear in the text's
 * length (cut at 100 characters).
 */
export function interpretLabel(text: string): Interpretation {
  const known = interpreted.get(text);
  if (known) return known;
  const fresh = interpret(text);
  if (interpreted.size >= mostKept) interpreted.clear();
  interpreted.set(text, fresh);
  return fresh;
}

/** 域名在哪家公司注册的, 服务器租自: a question for the company, in whatever words. */
function companyAsked(full: string): Owner | null {
  const asked = /谁家|哪家|哪个(?:公司|平台|服务商)|买在|购自|购于|买自|租自|注册在/u;
  if (full.length > 16 || !asked.test(full)) return null;
  if (full.includes('域名')) return 'registrar';
  return /服务器|主机|空间/u.test(full) ? 'access' : null;
}

function asking(plain: string, owner: Owner | null, attribute: Attribute): Interpretation {
  const attributes = [attribute];
  return {
    exact: [],
    owner,
    ownerWord: '',
    stranger: false,
    attributes,
    undecided: false,
    unknown: 0,
    foreign: false,
    plain,
  };
}

function interpret(text: string): Interpretation {
  const plain = normaliseLabel(text);
  const { full, bare } = plain;
  if (asksSameAs(full) || asksSameAs(plain.clauses[0] ?? '')) return asking(full, null, 'sameAsSubjectOwner');
  const company = companyAsked(full);
  if (company) return asking(full, company, 'name');
  const exact = fieldsLabelled(full) ?? fieldsLabelled(bare) ?? [];
  const segments = segmentsOf(plain);
  const { words, unknown } = segments;
  const owned = ownerOf(words);
  const asked = askOfWords(words, /[/／]|或/u.test(text));
  const attributes = namesUnknown(segments) ? asked.filter((one) => one !== 'name') : asked;
  const role = unknown > 0 || owned?.owners[0] === 'stranger' ? roleByRoots(full) : roleOutside(plain);
  return {
    exact,
    owner: role ?? thingOutside(plain, owned) ?? ownerWith(owned, words),
    ownerWord: owned?.text ?? '',
    stranger:
      role === null &&
      (isStranger(owned, segments) ||
        isOfProvider(owned, words) ||
        (bare === full && isOfSomething(owned, words)) ||
        namesStranger(plain) ||
        inOtherTongue.test(text) ||
        (owned?.owners[0] === 'securityOwner' && otherSafety.test(full))),
    attributes,
    undecided: attributes.length === 0 && words.some((word) => !isModifier(word.attributes)),
    unknown: full.length === 0 ? 0 : unknown / full.length,
    foreign: foreignWords.test(
      ofProvider(owned) ? withoutAttributes(full, words).replace(/客服|热线/gu, '') : withoutAttributes(full, words),
    ),
    plain: full,
  };
}

/** The whole label, else what stands outside its brackets, else the one clause of it that is understood throughout. */
function segmentsOf({ full, bare, clauses }: PlainLabel): Segments {
  const whole = segmentLabel(full);
  if (whole.unknown === 0) return whole;
  const outside = bare === full ? whole : segmentLabel(bare);
  const best = outside.unknown < whole.unknown ? outside : whole;
  if (best.unknown === 0) return best;
  return clauses.map(segmentLabel).find((clause) => clause.unknown === 0 && asksSomething(clause)) ?? best;
}

function asksSomething({ words }: Segments): boolean {
  return words.some((word) => word.attributes.length > 0 || word.owners.length > 0);
}

/** Somebody whom a filing does not know: named as such, or 负责人 of something unknown. */
function isStranger(owned: Word | null, { afterUnknown }: Segments): boolean {
  const owner = owned?.owners[0];
  if (owner === 'stranger') return true;
  return owned !== null && afterUnknown.has(owned) && (owner === 'person' || anyProvider.test(owned.text));
}

/** 域名管理联系人, 内容负责人: who answers for something that filings ask nobody for. */
function isOfSomething(owned: Word | null, words: readonly Word[]): boolean {
  if (owned?.owners[0] !== 'person' || words.at(-1) !== owned || !owned.text.endsWith('人')) return false;
  return words.slice(0, -1).some(({ attributes }) => attributes.length > 0 && !isModifier(attributes));
}

/** SDK服务商, 短信服务商: providers of something else than access. */
const anyProvider = /^(?:服务商|提供商|供应商)$/u;

/** 接入端口名称, 服务器主机名, 项目名称: the name of something that no filing knows, whatever else is said of it. */
function namesUnknown({ words, afterUnknown }: Segments): boolean {
  const last = words.at(-1);
  return last !== undefined && last.text === '名称' && last.attributes[0] === 'name' && afterUnknown.has(last);
}

/** 消防安全责任人 answers for the safety of something else than a network. */
const otherSafety = /生产|食品|药品|消防|资金|交通|驾驶/u;

/** 通讯地址（英文）: the same once more, for a register abroad. */
const inOtherTongue = /[(（]\s*(?:英文|拼音|英语)\s*[)）]/u;

/** 负责人姓名（移动侧）: a person of the provider's. */
const ofProvidersSide = /^(?!客户|用户|企业).{1,4}侧$/u;

/** 怎么称呼（对接人称呼）: the brackets say that somebody else is meant. */
function namesStranger({ full, bare }: PlainLabel): boolean {
  if (bare === full || !full.startsWith(bare)) return false;
  const inside = full.slice(bare.length);
  return ofProvidersSide.test(inside) || ownerOf(segmentLabel(inside).words)?.owners[0] === 'stranger';
}

/** 网站的负责人 is the website's, 公司的联系人 the subject's: a person and the thing that he answers for. */
function ownerWith(owned: Word | null, words: readonly Word[]): Owner | null {
  const owner = owned?.owners[0] ?? null;
  if (owner !== 'person' || !owned || !/负责|责任/u.test(owned.text)) return owner;
  const things = new Set(words.flatMap((word) => word.owners[0] ?? []));
  if (things.has('algorithm')) return 'algorithmOwner';
  if (things.has('website') || things.has('app')) return 'siteOwner';
  return things.has('subject') ? 'subjectOwner' : owner;
}

/** A provider's customer service is the telephone that filings ask for. */
function ofProvider(owned: Word | null): boolean {
  return owned?.owners[0] === 'access' || owned?.owners[0] === 'registrar';
}

/** The provider's 负责人 and 联系人 are nobody whom a filing knows. */
function isOfProvider(owned: Word | null, words: readonly Word[]): boolean {
  if (owned?.owners[0] !== 'person') return false;
  return words.some(({ owners }) => owners[0] === 'access' || owners[0] === 'registrar');
}

/** 开办单位负责人（法定代表人）: who stands outside the brackets is meant. */
function roleOutside({ full, bare }: PlainLabel): PersonRole | null {
  const owner = bare === full ? null : (ownerOf(segmentLabel(bare).words)?.owners[0] ?? null);
  // 法人（主体负责人） asks for the responsible person, who here is the legal representative.
  if (owner === 'legalRep' && ownerOf(segmentLabel(full.slice(bare.length)).words)?.owners[0] === 'subjectOwner')
    return 'subjectOwner';
  return roleNamed(owner);
}

/** 网站（应用）名称: of two things the one outside the brackets is meant. */
function thingOutside({ full, bare }: PlainLabel, owned: Word | null): Owner | null {
  if (bare === full || (owned?.owners[0] !== 'app' && owned?.owners[0] !== 'website')) return null;
  const outside = ownerOf(segmentLabel(bare).words)?.owners[0];
  return outside === 'website' || outside === 'app' ? outside : null;
}

/** Titles that only the house knows still say whom they mean: 应急值守人员, 网络安全专管员. */
function roleByRoots(full: string): PersonRole | null {
  if (/(?:紧急|突发|应急).{0,8}(?:找谁|联系谁|找哪位)/u.test(full)) return 'emergencyContact';
  if (!/(?:人|员|岗|者)(?:信息|资料|情况|姓名)?$/u.test(full)) return null;
  if (/(?:应急|紧急)(?!联系人)/u.test(full)) return 'emergencyContact';
  if (otherSafety.test(full)) return null;
  if (/算法.*安全|安全.*算法/u.test(full)) return 'algorithmOwner';
  return /(?:网络|信息|网站|网安|系统|数据|APP|小程序|^)(?:与?信息)?安全/u.test(full) ? 'securityOwner' : null;
}

/** Words of other business count only outside the words that we know: 上级主管部门 is no 部门. */
function withoutAttributes(plain: string, words: readonly Word[]): string {
  return words.reduce((rest, word) => (isModifier(word.attributes) ? rest : rest.replace(word.text, '|')), plain);
}
