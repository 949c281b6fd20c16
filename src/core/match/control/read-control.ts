import { type CatalogueKey, catalogue, type FieldId } from '../../catalogue/fields';
import type { PersonRole } from '../../catalogue/person-role';
import { asksForCode } from '../../plan/asks-for-code';
import type { ControlSnapshot } from '../../plan/snapshot';
import { type Interpretation, interpretLabel } from '../label/interpret-label';
import { keysFor, keysOfOwner, ownerClass } from '../label/keys-for';
import { similarKeys } from '../label/similar-label';
import { mostUnknown, wordsThatAsk } from '../label/words-that-ask';
import type { Owner, OwnerClass } from '../whose/owners';
import type { PageContext } from '../whose/page-context';
import { isOfFurtherPerson } from '../whose/role-named';
import { addressKeys, fullAddressFirst } from './address-keys';
import { asksConsent } from './asks-consent';
import type { Attribute } from './attributes';
import { byShape } from './by-shape';
import { kindFits } from './kind-fits';
import { keysByOptions } from './known-by-options';
import { saysTooLittle } from './says-too-little';

/** What a control's words, and the headings above it, allow it to be: all candidates, before they are weighed. */
export interface Reading {
  readonly label: Interpretation;
  /** Fields in order of likelihood; empty when nothing is known of the words. */
  readonly keys: readonly CatalogueKey[];
  /** How the words were understood. */
  readonly by: 'exact' | 'words' | 'similar' | 'options' | 'none';
  /** The owner that the headings say, the innermost that says one. */
  readonly sectionOwner: Owner | null;
  /** The label named somebody, and the placeholder asked: the label heads the boxes after it too. */
  readonly headed: boolean;
  /** Understood, but no control of this kind takes it: the keys that it would be, were it asked otherwise. */
  readonly misfits: readonly CatalogueKey[];
}

/** Reads one control's label, or its placeholder where there is no label, in the light of its headings. */
export function readControl(control: ControlSnapshot, context: PageContext): Reading {
  const asking = wordsThatAsk(control, context.headed.has(control));
  const label = interpretLabel(asking.label);
  const sectionOwner = context.ownerOf(asking.section);
  const asked = { ...control, section: asking.section };
  const ofApp = sectionOwner === null && label.attributes.some((one) => ofApps.has(one)) && isOfApp(control, context);
  const understood = asksConsent(control, label.plain, context.subject.ofFiling)
    ? consent
    : understand(label, asked, ofApp ? 'app' : sectionOwner);
  const whether = asksWhether.test(label.plain);
  const fitting = understood.keys.filter(
    (key) => kindFits(catalogue[key], control) && !(whether && ofWords.has(catalogue[key].value)),
  );
  // 应用类型 over APP and 小程序: the entries say what the words do not.
  const listed =
    fitting.length === 0 && understood.keys.length > 0 ? ofThing(keysByOptions(control), sectionOwner) : [];
  const keys = listed.length > 0 ? listed : fitting;
  const headed = asking.section.length > control.section.length;
  return {
    label,
    keys,
    by: listed.length > 0 ? 'options' : understood.by,
    sectionOwner,
    headed,
    misfits: keys.length > 0 ? [] : understood.keys,
  };
}

const consent: { keys: CatalogueKey[]; by: Reading['by'] } = { keys: ['filing.consent'], by: 'words' };

/** What only APPs are asked, and other business is too: 截图 and 用户量 need a page or a block that is about an APP. */
const ofApps: ReadonlySet<Attribute> = new Set<Attribute>(['screenshots', 'icon', 'userCount', 'operation']);

function isOfApp({ section }: ControlSnapshot, { subject }: PageContext): boolean {
  return subject.thingOf(section.join('\n')) === 'app';
}

function understand(
  label: Interpretation,
  control: ControlSnapshot,
  sectionOwner: Owner | null,
): { keys: CatalogueKey[]; by: Reading['by'] } {
  if (label.exact.length === 0 && (label.foreign || asksCode.test(label.plain))) return { keys: [], by: 'none' };
  // The box for the code has the telephone's label, and says what it is itself.
  if (label.attributes[0] === 'mobile' && control.kind === 'text' && asksForCode(control.placeholder))
    return { keys: ['person.mobileCode'], by: 'words' };
  const composed = label.unknown <= mostUnknown ? compose(label, control, sectionOwner) : [];
  if (label.exact.length > 0) {
    const exact = ofTwo(label.exact, control);
    return { keys: unique([...composed.filter((key) => exact.includes(key)), ...exact, ...composed]), by: 'exact' };
  }
  if (composed.length > 0) return { keys: unique(composed), by: 'words' };
  if (label.attributes.includes('noField')) return { keys: [], by: 'none' };
  const similar = oneEnd.test(label.plain) ? [] : similarKeys(label.plain);
  if (similar.length > 0) return { keys: similar, by: 'similar' };
  const listed = label.owner === 'stranger' || label.stranger ? [] : ofThing(keysByOptions(control), sectionOwner);
  return listed.length > 0 ? { keys: listed, by: 'options' } : { keys: [], by: 'none' };
}

/** 主体类别 over two entries, 自然人 and 法人或其他组织, is who files, as 主体类型 of twenty is what kind of unit. */
function ofTwo(exact: readonly CatalogueKey[], { options }: ControlSnapshot): readonly CatalogueKey[] {
  const asksWho =
    exact[0] === 'subject.nature' && options.length === 2 && options.some((one) => /个人|自然人/u.test(one));
  return asksWho ? ['subject.type', ...exact] : exact;
}

/** 主办单位所在省ID, 接入方式ID: the number that a system has for the entry, which nobody's papers show. */
const asksCode = /(?:所在[省市区县]|方式|单位|性质)ID$/u;

/** A website's list under the website's heading, where an APP has the same. */
function ofThing(keys: CatalogueKey[], owner: Owner | null): CatalogueKey[] {
  const own = keys.filter((key) => key.startsWith(`${owner}.`));
  return own.length > 0 ? own : keys;
}

/** Owner and attribute of the words, the owner of the section where the words name none. */
function compose(label: Interpretation, control: ControlSnapshot, sectionOwner: Owner | null): CatalogueKey[] {
  // The service that an algorithm runs is its product.
  const ofSection = sectionOwner === 'algorithm' && label.owner === 'service' ? 'product' : sectionOwner;
  const said = label.owner && label.owner !== 'service' ? label.owner : (ofSection ?? label.owner);
  // 身份证有效期限 in a unit's block: only people have such cards.
  const owner = said === 'subject' && label.owner === null && cardOfPerson.test(label.plain) ? 'person' : said;
  if (label.attributes.length === 0) return ownerAlone(label, control);
  const keys: CatalogueKey[] = [];
  for (const attribute of label.attributes) {
    if (saysTooLittle(attribute, label, owner)) continue;
    if (attribute === 'regionPart' || attribute === 'detailAddress' || attribute === 'address')
      keys.push(...addressKeys(attribute, control, owner));
    keys.push(
      ...byShape(
        attribute,
        keysOfOwner(meantBy(attribute, label, owner), whoIsMeant(label, attribute, owner, control, sectionOwner)),
        control,
      ),
    );
    if ((label.owner === null && !(elsewhere.has(attribute) && isOfFurtherPerson(owner))) || label.owner === 'person')
      keys.push(...byShape(attribute, ofAnybody(attribute, label), control));
  }
  return fullAddressFirst(keys, control, label.plain);
}

const cardOfPerson = /身份证|护照/u;

/** 负责人证件号 in the subject's block is still the person's: what a label says of a person is never the unit's. */
function ofAnybody(attribute: Attribute, label: Interpretation): readonly CatalogueKey[] {
  const keys = keysFor(attribute, null);
  const ofPerson = label.owner === 'person' || cardOfPerson.test(label.plain);
  return ofPerson ? keys.filter((key) => ownerOfKey(key) !== 'subject') : keys;
}

/** 营业执照有效期至 asks for one end of a period that a unit's papers have as a whole. */
const oneEnd = /(?:至|到|(?<!起)止|结束|期起|起始|开始|自)(?:时间|日)?$/u;

const ofWords: ReadonlySet<string> = new Set(['text', 'texts', 'number', 'date', 'date-range', 'region']);

/** 是否动态IP asks for yes or no, and for no address. */
const asksWhether = /^是否/u;

const ofUnits: ReadonlySet<Attribute> = new Set<Attribute>(['name', 'nature', 'type']);

/** 开办者名称 is the subject's, 开办者姓名 the person's: the same word stands for both. */
function whoIsMeant(
  label: Interpretation,
  attribute: Attribute,
  owner: Owner | null,
  { placeholder }: ControlSnapshot,
  section: Owner | null,
): Owner | null {
  // A unit has a telephone, and somebody of it the mobile.
  if (attribute === 'mobile' && owner === 'subject' && /手机|移动/u.test(`${label.plain} ${placeholder}`))
    return 'subjectOwner';
  const either =
    (owner === 'subjectOwner' && /(?:开办|主办)[者人]$/u.test(label.ownerWord)) ||
    (label.owner === 'person' && label.ownerWord === '申请人' && attribute !== 'name');
  const paper = section === 'subject' && (attribute === 'idType' || attribute === 'idNumber');
  return either && (paper || ofUnits.has(attribute)) ? 'subject' : owner;
}

const elsewhere: ReadonlySet<Attribute> = new Set<Attribute>(['certAddress', 'mailingAddress', 'registeredAddress']);

const furtherDomains = /^(?:其[他它余]|另外|更多|附加|次要)/u;

/** The emergency contact's emergency phone is his phone; what a person has of addresses is where he lives. */
function meantBy(attribute: Attribute, label: Interpretation, owner: Owner | null): Attribute {
  if (label.owner === null && elsewhere.has(attribute) && isOfFurtherPerson(owner)) return 'residence';
  if (attribute === 'domain' && furtherDomains.test(label.plain)) return 'otherDomains';
  if (attribute === 'emergencyPhone' && /固定|座机|固话/u.test(label.plain)) return 'officePhone';
  const his =
    attribute === 'emergencyPhone' &&
    label.owner === null &&
    owner === 'emergencyContact' &&
    /应急|紧急/u.test(label.plain);
  return his ? 'mobile' : attribute;
}

const chosenFrom: ReadonlySet<ControlSnapshot['kind']> = new Set(['select', 'radio'] as const);

/** A label that only names somebody asks for his name: 法定代表人, 负责人, 主办单位; or, over a choice, for what he is. */
function ownerAlone(label: Interpretation, control: ControlSnapshot): CatalogueKey[] {
  if (label.unknown > 0 || label.undecided || !label.owner || /^是否|(?:编号|编码|代码|ID)$/u.test(label.plain))
    return [];
  const owner = ownerClass(label.owner);
  if (/(?:说明|介绍)$/u.test(label.plain) && control.kind !== 'select') return [...keysFor('description', owner)];
  const provider = owner === 'registrar' || owner === 'access';
  const listed = control.kind === 'select' || control.kind === 'search-dialog';
  // 接入服务商所在 over 境内 and 境外, or over provinces.
  if (provider && label.plain.endsWith('所在')) return [...byShape('region', keysFor('region', owner), control)];
  if (owner === 'subject' && chosenFrom.has(control.kind) && control.options.length > 1)
    return [...keysFor('nature', owner), ...keysFor('type', owner)];
  if (control.kind !== 'text' && !(provider && listed)) return [];
  return provider || owner === 'person' || owner === 'subject' ? [...keysFor('name', owner)] : [];
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}

/** A catalogue row and a role → the field's id. */
export function fieldIdOf(key: CatalogueKey, role: PersonRole): FieldId {
  return (key.startsWith('person.') ? `${role}${key.slice('person'.length)}` : key) as FieldId;
}

/** The row's own owner, to compare with what the page says. */
export function ownerOfKey(key: CatalogueKey): OwnerClass | null {
  const head = key.slice(0, key.indexOf('.'));
  if (head === 'subject' || head === 'website' || head === 'app' || head === 'person' || head === 'account')
    return head;
  if (head === 'legalRep') return 'person';
  return head === 'algorithm' ? 'algorithm' : null;
}
