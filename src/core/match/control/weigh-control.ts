import type { CatalogueKey, FieldId } from '../../catalogue/fields';
import type { PersonRole } from '../../catalogue/person-role';
import type { MatchReason, RefusalReason } from '../../plan/match';
import type { ControlSnapshot } from '../../plan/snapshot';
import { isAskedOtherwise } from '../doubt/asked-otherwise';
import { doubtOf } from '../doubt/doubt-of';
import { isOfOtherThing } from '../doubt/of-other-thing';
import type { Owner } from '../whose/owners';
import type { PageContext } from '../whose/page-context';
import { roleNamed } from '../whose/role-named';
import { type Role, roleOf } from '../whose/role-of';
import { ownerByName } from '../whose/role-tokens';
import { isAskedHere } from './asked-here';
import { chooseKey } from './choose-key';
import { fieldIdOf, ownerOfKey, type Reading, readControl } from './read-control';

/** A control weighed by itself; what its neighbours say comes after. */
export interface Weighed {
  readonly control: ControlSnapshot;
  /** The headings above it, as one text: its block. */
  readonly path: string;
  readonly reading: Reading;
  readonly key: CatalogueKey | null;
  readonly role: PersonRole | null;
  readonly roleBy: Role['by'];
  readonly fieldId: FieldId | null;
  readonly confidence: number;
  readonly reason: MatchReason;
  readonly refusal: RefusalReason | null;
  readonly candidates: readonly FieldId[];
  readonly doubt: RefusalReason | null;
  /** The owner that the control's own label names: what an unowned neighbour leans on. */
  readonly saidOwner: Owner | null;
}

/** The field a control is, from its own words, headings, options and the owner of the control before it. */
export function weighControl(
  control: ControlSnapshot,
  path: string,
  context: PageContext,
  before: Owner | null,
): Weighed {
  const reading = readControl(control, context);
  const refuse = (refusal: RefusalReason): Weighed => refused(control, path, reading, refusal);
  if (!control.visible) return refuse('hidden');
  if (reading.label.plain === '') return refuse('no-label');
  if (isSystemName(control.label) && context.subject.specialOf(path) !== 'query') return refuse('no-label');
  if (context.isForeign(control.section)) return refuse('other-form');
  if (reading.label.foreign && reading.keys.length === 0) return refuse('other-form');
  const consents = reading.keys[0] === 'filing.consent';
  if (reading.label.stranger && !consents && context.subject.specialOf(path) !== 'account') return refuse('other-form');
  if (isFillersOwn(reading, path, context) || isSearch(control, reading)) return refuse('other-form');
  if (choosesOtherLevel(control)) return refuse('unknown-label');
  const misfit = reading.keys.length === 0 && reading.misfits.length > 0;
  if (misfit && !isAskedOtherwise(reading, control)) return refuse('kind-does-not-fit');
  const allowed = oneOfKind(misfit ? reading.misfits : reading.keys, control).filter(
    (key) => isAskedHere(key, reading, path, context) && !isOfOtherThing(key, reading, path, context),
  );
  if (allowed.length === 0) return refuse('unknown-label');
  const said = ownOwner(reading);
  const named = namedThing(ownerByName(control), context.subject.thingOf(path));
  const chosen = chooseKey(
    hisOwn(preferred(allowed, path, context), reading, before),
    control,
    reading,
    said ?? (reading.sectionOwner === 'account' ? null : reading.sectionOwner) ?? named ?? before,
  );
  if (!chosen) return refuse('ambiguous');
  if (chosen === 'options') return refuse('unknown-label');
  if (isStrangers(chosen.key, reading)) return refuse('other-form');
  // 备注 of nobody's, where nothing speaks of a filing, is any form's.
  if (chosen.key.endsWith('.remark') && !chosen.sure && !context.subject.ofFiling) return refuse('ambiguous');
  if (mayBeUnitsPaper(chosen.key, reading, before) || mayEndAnOrder(chosen.key, reading, before))
    return refuse('ambiguous');
  if (namesBoth(reading, path) || isOfSitesOwner(chosen.key, reading)) return refuse('ambiguous');
  if (isPapersName(chosen.key, control, reading)) return refuse('ambiguous');
  const role = roleOf(chosen.key, reading, context, { before, named }, path);
  if (isNobodysCode(chosen.key, role, context)) return refuse('unknown-label');
  const sure = chosen.sure && role.by !== 'order' && role.by !== 'thing' && role.by !== 'guess';
  return {
    control,
    path,
    reading,
    key: chosen.key,
    role: role.role,
    roleBy: role.by,
    fieldId: fieldIdOf(chosen.key, role.role),
    confidence: confidenceOf(reading, sure, control),
    reason: role.by === 'name' && chosen.sure ? 'name' : reasonOf(reading, control, sure, chosen.byOptions),
    refusal: null,
    candidates: [],
    doubt: misfit ? 'kind-does-not-fit' : doubtOf({ control, reading, chosen, role, path, context }),
    saidOwner: saidBy(reading, chosen.key),
  };
}

/** ICP/IP地址信息备案管理系统（企业侧） before a box in the head of a page is the page's name, and no label. */
function isSystemName(label: string): boolean {
  return (
    /.{4}(?:管理|服务|备案|申报|填报|报备)(?:系统|平台)\s*(?:[（(][^（）()]*[)）])?$/u.test(label) &&
    !/是否/u.test(label)
  );
}

/** The search box of a page's head, whatever word of the head stands before it. */
function isSearch({ kind, label, placeholder }: ControlSnapshot, { by }: Reading): boolean {
  if (/(?:^|\s)(?:查|查询|搜|搜索)(?:域名|备案)[\s：:]*$/u.test(label)) return true;
  return kind === 'text' && by !== 'exact' && /^\s*(?:请?输入)?(?:搜索|检索|关键[字词])/u.test(placeholder);
}

/** 国家 above the province is no part of a filing's region. */
function choosesOtherLevel({ kind, placeholder }: ControlSnapshot): boolean {
  return kind === 'select' && /^\s*(?:请?选择)?(?:所在)?(?:国家|国籍)/u.test(placeholder);
}

/** What a control of this kind chooses: where one system can be chosen it is a package's; the APP's own are several. */
function oneOfKind(keys: readonly CatalogueKey[], { kind }: ControlSnapshot): readonly CatalogueKey[] {
  // 网站 or APP is one choice: several, or a path of them, are another question.
  if (kind === 'cascader' || kind === 'checkbox-group' || kind === 'tree')
    return keys.filter((key) => key !== 'filing.serviceKind');
  const single = (kind === 'select' || kind === 'radio') && keys.includes('appPackage.platform');
  return single ? keys.filter((key) => key !== 'app.platforms') : keys;
}

/** 应急联系人电话 right after 应急联系人姓名 is his telephone, and nobody's second one. */
function hisOwn(keys: readonly CatalogueKey[], { label }: Reading, before: Owner | null): readonly CatalogueKey[] {
  const his = before === 'emergencyContact' && keys[0] === 'person.emergencyPhone' && /联系人/u.test(label.plain);
  return his ? ['person.mobile'] : keys;
}

/** Under the heading of people or companies that no filing asks about, what could be anybody's is theirs. */
function isStrangers(key: CatalogueKey, { sectionOwner, label }: Reading): boolean {
  if (sectionOwner !== 'stranger') return false;
  const owner = ownerOfKey(key);
  if (label.owner === null || label.owner === 'person') return owner === 'person' || owner === 'subject';
  return label.owner === 'subject' && !/主办|开办|主体|备案/u.test(label.ownerWord);
}

const bareEnd = /^(?:到期|过期|失效|截止|终止)(?:时间|日)?$/u;

/** 到期时间 after nobody's card, among a website's facts: the end of what was ordered. */
function mayEndAnOrder(key: CatalogueKey, { label, sectionOwner }: Reading, before: Owner | null): boolean {
  return key === 'person.idValidTo' && bareEnd.test(label.plain) && !roleNamed(before) && !roleNamed(sectionOwner);
}

/** 证件有效期至 in a unit's block, where nobody has been asked for yet, is more likely the end of the unit's paper. */
function mayBeUnitsPaper(key: CatalogueKey, { label, sectionOwner }: Reading, before: Owner | null): boolean {
  return (
    (key.startsWith('person.idValid') || key === 'person.idLongTerm') &&
    label.owner === null &&
    !label.plain.includes('身份') &&
    (before === 'subject' ||
      (before === null && sectionOwner === 'subject') ||
      (things.has(sectionOwner) && roleNamed(before) === null && !/证/u.test(label.plain)))
  );
}

/** 证件名称 over a box to write in: the kind of paper, or the name that stands on it. */
function isPapersName(key: CatalogueKey, { kind, readOnly }: ControlSnapshot, { label }: Reading): boolean {
  return /(?:id|cert)Type$/u.test(key) && kind === 'text' && !readOnly && label.plain.endsWith('名称');
}

const things: ReadonlySet<Owner | null> = new Set<Owner | null>(['website', 'app']);

/** `app-form` may be any application's: of a website and an APP the page says which. */
function namedThing(named: Owner | null, thing: Owner | null): Owner | null {
  return things.has(named) && things.has(thing) ? thing : named;
}

/** 通信地址 among a website's facts may be its responsible person's. */
function isOfSitesOwner(key: CatalogueKey, { label, sectionOwner }: Reading): boolean {
  return key === 'subject.mailingAddress' && label.owner === null && things.has(sectionOwner);
}

/** 负责人 under 法人（有负责人也需）: the heading names two people, and the label one of them, or either. */
function namesBoth({ label, sectionOwner }: Reading, path: string): boolean {
  return (
    sectionOwner === 'legalRep' &&
    label.owner === 'person' &&
    /法[人定].*(?<!法定|法人)(?:负责|责任|联系)人/u.test(path)
  );
}

/** 短信验证码 after a shop's facts, on a form that is not known to file, was sent to nobody whom a filing knows. */
function isNobodysCode(key: CatalogueKey, { by }: Role, { knowledge }: PageContext): boolean {
  return key === 'person.mobileCode' && !knowledge.isFilingPage && by === 'thing';
}

/** Who fills in the form is asked by an algorithm's filing; elsewhere he is nobody of ours. */
function isFillersOwn({ label }: Reading, path: string, { subject }: PageContext): boolean {
  if (label.owner !== 'algorithmContact' || subject.ofAlgorithm || label.plain.includes('算法')) return false;
  const thing = subject.thingOf(path);
  return thing !== null && thing !== 'algorithm';
}

function refused(control: ControlSnapshot, path: string, reading: Reading, refusal: RefusalReason): Weighed {
  return {
    control,
    path,
    reading,
    key: null,
    role: null,
    roleBy: 'label',
    fieldId: null,
    confidence: 0,
    reason: 'label',
    refusal,
    candidates: [],
    doubt: null,
    // 是否为法定代表人本人 asks, and commits nobody after it.
    saidOwner: /^是否/u.test(reading.label.plain) ? null : ownOwner(reading),
  };
}

/** What the block, or the page as a whole, is about comes first among what a label can mean. */
function preferred(keys: readonly CatalogueKey[], path: string, { subject }: PageContext): readonly CatalogueKey[] {
  const thing = subject.thingOf(path);
  const first = keys.filter((key) => key.startsWith(`${thing}.`));
  return first.length > 0 && first.length < keys.length
    ? [...first, ...keys.filter((key) => !first.includes(key))]
    : keys;
}

function ownOwner(reading: Reading): Owner | null {
  const { owner } = reading.label;
  return owner === 'service' || owner === 'person' ? null : owner;
}

/** The owner that a resolved label commits the controls after it to. */
function saidBy(reading: Reading, key: CatalogueKey): Owner | null {
  const said = ownOwner(reading) ?? (reading.headed ? reading.sectionOwner : null);
  // 主办人证件类型 among the unit's facts speaks of the unit.
  if (said) return roleNamed(said) && key.startsWith('subject.') ? 'subject' : said;
  const owner = ownerOfKey(key);
  return owner === 'person' || (owner === 'subject' && reading.by === 'exact') ? owner : null;
}

function confidenceOf(reading: Reading, sure: boolean, control: ControlSnapshot): number {
  const base = reading.by === 'exact' ? 0.97 : reading.by === 'words' ? 0.92 - reading.label.unknown * 0.8 : 0.7;
  return base * (sure ? 1 : 0.75) * (control.label ? 1 : 0.85);
}

function reasonOf(reading: Reading, control: ControlSnapshot, sure: boolean, byOptions: boolean): MatchReason {
  if (byOptions) return 'options';
  if (!control.label) return 'placeholder';
  if (!sure) return 'order';
  if (reading.by === 'similar') return 'similar-label';
  if (reading.by === 'options') return 'options';
  return reading.sectionOwner && !reading.label.owner ? 'label-and-section' : 'label';
}
