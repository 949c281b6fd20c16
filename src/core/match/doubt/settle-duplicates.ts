import { type FieldId, fieldOf } from '../../catalogue/fields';
import { fieldIdOf } from '../control/read-control';
import type { Weighed } from '../control/weigh-control';
import { keysFor, ownerClass } from '../label/keys-for';

/**
 * One field asked twice under the same heading is an ambiguity, unless the controls are parts of one answer or a list of
 * rows. Asked under two headings it is the same question again, unless one of the headings names another owner.
 */
export function settleDuplicates(weighed: readonly Weighed[]): Weighed[] {
  const groups = new Map<FieldId, Weighed[]>();
  for (const one of weighed) {
    if (!one.fieldId) continue;
    const group = groups.get(one.fieldId);
    if (group) group.push(one);
    else groups.set(one.fieldId, [one]);
  }
  const settled = new Map<Weighed, Weighed>();
  for (const one of besidePackages(groups)) settled.set(one, { ...one, doubt: 'ambiguous' });
  for (const [fieldId, group] of groups)
    if (group.length > 1) for (const [one, verdict] of settle(fieldId, group)) settled.set(one, verdict);
  return weighed.map((one) => settled.get(one) ?? one);
}

function settle(fieldId: FieldId, group: readonly Weighed[]): [Weighed, Weighed][] {
  const owners = new Set(group.map((one) => one.reading.sectionOwner));
  const moved = new Map<Weighed, Weighed>();
  for (const one of group) {
    const other = bySection(one, owners);
    if (other) moved.set(one, other);
  }
  for (const one of group) {
    const landline = besideMobile(one, group);
    if (landline) moved.set(one, landline);
  }
  const left = group.filter((one) => !moved.has(one) && !isCertain(one));
  if (fieldOf(fieldId).value === 'texts') return [...moved];
  return [...moved, ...rivalries(left).flatMap((rivals) => verdictsOn(fieldId, rivals))];
}

/** 电话号码 where the same person's 手机号码 is asked too is the telephone in his office. */
function besideMobile(one: Weighed, group: readonly Weighed[]): Weighed | null {
  if (one.key !== 'person.mobile' || !one.role || isCertain(one) || !/电话号?$/u.test(one.reading.label.plain))
    return null;
  if (/手机|移动|联系|应急|紧急/u.test(one.reading.label.plain)) return null;
  const mobile = group.some((other) => other.path === one.path && /手机|移动/u.test(other.reading.label.plain));
  return mobile ? { ...one, key: 'person.officePhone', fieldId: fieldIdOf('person.officePhone', one.role) } : null;
}

/** What the user taught or the portal's anchor proves stands, however often the field is asked. */
function isCertain(one: Weighed): boolean {
  return one.reason === 'taught' || one.reason === 'anchor-and-label' || one.reason === 'anchor';
}

/** Controls of one kind under the same heading that want the same field; the pieces of one answer count as one. */
function rivalries(group: readonly Weighed[]): Weighed[][] {
  const places = new Map<string, Weighed[]>();
  for (const one of group) {
    const place = `${one.control.kind}|${one.path}`;
    const others = places.get(place);
    if (others) others.push(one);
    else places.set(place, [one]);
  }
  return [...places.values()].filter((rivals) => rivals.filter((one) => one.control.part === 0).length > 1);
}

const clearly = 0.1;

/** Same words: nobody can tell them apart. Other words for the same field: kept, but not filled without the user. */
function verdictsOn(fieldId: FieldId, rivals: readonly Weighed[]): [Weighed, Weighed][] {
  const wordings = new Map<string, number>();
  for (const { reading, control } of rivals)
    if (control.part === 0) wordings.set(reading.label.plain, (wordings.get(reading.label.plain) ?? 0) + 1);
  const sure = rivals.map((one) => one.confidence).sort((a, b) => b - a);
  const ahead = (sure[0] ?? 0) - (sure[1] ?? 0) > clearly;
  return rivals.flatMap((one): [Weighed, Weighed][] => {
    if ((wordings.get(one.reading.label.plain) ?? 0) > 1)
      return [
        [
          one,
          isRepeated(fieldId)
            ? { ...one, doubt: 'ambiguous' }
            : { ...one, fieldId: null, refusal: 'ambiguous', candidates: [fieldId] },
        ],
      ];
    return ahead && one.confidence === sure[0] ? [] : [[one, { ...one, doubt: 'ambiguous' }]];
  });
}

/**
 * The packages of one APP (Android, iOS) each ask the same, and so do the rows of a site's domains and addresses: what is
 * asked is plain, of which package or domain is not.
 */
function isRepeated(fieldId: FieldId): boolean {
  return fieldId.startsWith('appPackage.') || ofRows.test(fieldId);
}

/** The domains of an APP, row by row beside its packages: which of them a package uses, the page does not say. */
function besidePackages(groups: ReadonlyMap<FieldId, readonly Weighed[]>): readonly Weighed[] {
  const domains = groups.get('app.domain') ?? [];
  if (domains.length < 2) return [];
  const paths = new Set<string>();
  for (const [fieldId, group] of groups)
    if (fieldId.startsWith('appPackage.') && group.length > 1) for (const { path } of group) paths.add(path);
  return domains.filter((one) => paths.has(one.path) && !isCertain(one));
}

const ofRows = /^website\.(?:domain|registrar|access|serverLocation)/;

/** A label copied from the block above (接入商… under 域名注册服务商): the heading's owner has it, with a doubt. */
function bySection(one: Weighed, owners: ReadonlySet<unknown>): Weighed | null {
  const { sectionOwner, label } = one.reading;
  if (
    !sectionOwner ||
    sectionOwner === 'account' ||
    !label.owner ||
    ownerClass(sectionOwner) === ownerClass(label.owner) ||
    !one.role
  )
    return null;
  if (!owners.has(label.owner) || ownerClass(sectionOwner) === 'person') return null;
  for (const attribute of label.attributes) {
    const key = keysFor(attribute, ownerClass(sectionOwner))[0];
    if (key && key !== one.key)
      return { ...one, key, fieldId: fieldIdOf(key, one.role), confidence: 0.6, reason: 'order', doubt: 'ambiguous' };
  }
  return null;
}
