import { type FieldId, fieldOf } from '../catalogue/fields';
import { keysFor, ownerClass } from './keys-for';
import { fieldIdOf } from './read-control';
import type { Weighed } from './weigh-control';

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
  for (const [fieldId, group] of groups)
    if (group.length > 1) for (const [one, verdict] of settle(fieldId, group)) settled.set(one, verdict);
  return weighed.map((one) => settled.get(one) ?? one);
}

function settle(fieldId: FieldId, group: readonly Weighed[]): [Weighed, Weighed][] {
  const moved = group.flatMap((one): [Weighed, Weighed][] => {
    const other = bySection(one, group);
    return other ? [[one, other]] : [];
  });
  const left = group.filter((one) => !moved.some(([was]) => was === one));
  if (left.length < 2 || fieldOf(fieldId).value === 'texts') return moved;
  return [...moved, ...left.flatMap((one) => verdictOn(fieldId, one, left))];
}

/** Same words: nobody can tell them apart. Other words for the same field: kept, but not filled without the user. */
function verdictOn(fieldId: FieldId, one: Weighed, group: readonly Weighed[]): [Weighed, Weighed][] {
  const rivals = group.filter((other) => other !== one && clash(one, other));
  if (rivals.length === 0) return [];
  if (rivals.some((other) => other.reading.label.plain === one.reading.label.plain))
    return [[one, { ...one, fieldId: null, refusal: 'ambiguous', candidates: [fieldId] }]];
  const best = Math.max(...rivals.map((other) => other.confidence));
  return one.confidence > best + clearly ? [] : [[one, { ...one, doubt: 'ambiguous' }]];
}

const clearly = 0.1;

/** Under the same heading, and not pieces of one answer. */
function clash(one: Weighed, other: Weighed): boolean {
  if (one.reason === 'taught' || one.reason === 'anchor-and-label' || one.reason === 'anchor') return false;
  if (one.control.section.join('\n') !== other.control.section.join('\n')) return false;
  if (one.control.parts > 1 && one.control.parts === other.control.parts && one.control.part !== other.control.part)
    return false;
  return one.control.kind === other.control.kind;
}

/** A label copied from the block above (接入商… under 域名注册服务商): the heading's owner has it, with a doubt. */
function bySection(one: Weighed, group: readonly Weighed[]): Weighed | null {
  const { sectionOwner, label } = one.reading;
  if (!sectionOwner || !label.owner || ownerClass(sectionOwner) === ownerClass(label.owner) || !one.role) return null;
  const agreeing = group.some((other) => other !== one && other.reading.sectionOwner === label.owner);
  if (!agreeing) return null;
  for (const attribute of label.attributes) {
    const key = keysFor(attribute, ownerClass(sectionOwner))[0];
    if (key && key !== one.key)
      return { ...one, key, fieldId: fieldIdOf(key, one.role), confidence: 0.6, reason: 'order', doubt: 'ambiguous' };
  }
  return null;
}
