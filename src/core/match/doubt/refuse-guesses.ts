import type { Weighed } from '../control/weigh-control';
import { interpretLabel } from '../label/interpret-label';

const mostUnknown = 0.5;

/** What the rest of a page says of the people it asks about. */
interface People {
  /** Roles that a label, a heading or a control's name gives to some field. */
  readonly named: ReadonlySet<string>;
  /** Blocks in which a field is nobody's, and those that ask for the subject's own things. */
  readonly open: ReadonlySet<string>;
  readonly ofSubject: ReadonlySet<string>;
}

/**
 * A name or a telephone that nobody's heading, label or box claims may be anyone's. It is the subject's responsible
 * person's among the subject's own fields, where it says 负责人, or where the page knows of nobody else; the website's
 * among the website's; in every other case it is left to the user.
 */
export function refuseGuesses(weighed: readonly Weighed[]): Weighed[] {
  const people = peopleOf(weighed);
  return weighed.map((one) => (mayBeAnothers(one, people) ? refused(one) : one));
}

function peopleOf(weighed: readonly Weighed[]): People {
  const named = new Set<string>();
  const open = new Set<string>();
  const ofSubject = new Set<string>();
  for (const { path, key, role, roleBy, reading } of weighed) {
    if (key?.startsWith('subject.')) ofSubject.add(path);
    if (reading.sectionOwner === 'stranger') named.add('stranger');
    if (!key?.startsWith('person.') || role === null) continue;
    if (roleBy === 'guess') open.add(path);
    else if (roleBy !== 'order' && roleBy !== 'thing') named.add(role);
  }
  return { named, open, ofSubject };
}

function mayBeAnothers(one: Weighed, people: People): boolean {
  if (!one.fieldId || !one.key?.startsWith('person.') || one.reason === 'taught' || one.reason.startsWith('anchor'))
    return false;
  const { label, sectionOwner } = one.reading;
  const responsible = /负责|责任/u.test(`${label.plain} ${sectionOwner === 'person' ? one.path : ''}`);
  if (isOfOtherResponsible(one, people)) return true;
  if (responsible || (label.owner === 'person' && people.named.size === 0)) return false;
  if (one.roleBy === 'thing' && isHome(one)) return true;
  if (one.roleBy === 'thing') return one.role === 'siteOwner' && people.ofSubject.has(one.path);
  if (one.roleBy !== 'guess' || people.ofSubject.has(one.path)) return false;
  return people.named.size > 0 || people.open.size > 1 || (people.ofSubject.size > 0 && isUnderUnknown(one));
}

/** 负责人 after the unit's papers, where only the website's responsible person is named elsewhere: he, or the unit's. */
function isOfOtherResponsible({ roleBy, role, reading }: Weighed, { named }: People): boolean {
  if (reading.label.owner !== 'person' || (roleBy !== 'thing' && roleBy !== 'guess')) return false;
  return role === 'subjectOwner' && named.has('siteOwner') && !named.has('subjectOwner');
}

/** A heading of which nothing is understood may name anybody. */
function isUnderUnknown({ control }: Weighed): boolean {
  const heading = control.section.at(-1);
  return heading !== undefined && interpretLabel(heading).unknown > mostUnknown;
}

/** A home after a website's fields is no person's: 地址 of a server, of a CDN. */
function isHome({ key }: Weighed): boolean {
  return key === 'person.address' || key === 'person.region';
}

function refused(one: Weighed): Weighed {
  return { ...one, fieldId: null, refusal: 'ambiguous', candidates: one.fieldId ? [one.fieldId] : [] };
}
