import type { CatalogueKey } from '../../catalogue/fields';
import { polarityOf } from '../../choose/choose-yes-no';
import type { RefusalReason } from '../../plan/match';
import type { ControlSnapshot } from '../../plan/snapshot';
import { isAskedHere } from '../control/asked-here';
import type { Reading } from '../control/read-control';
import { leavesOpenWhom } from '../label/asks-same-as';
import type { PageContext } from '../whose/page-context';
import type { Role } from '../whose/role-of';
import { contradiction } from './contradiction';

/** A control whose field and person are settled, and what settled them. */
interface Settled {
  readonly control: ControlSnapshot;
  readonly reading: Reading;
  readonly chosen: { readonly key: CatalogueKey; readonly sure: boolean };
  readonly role: Role;
  readonly path: string;
  readonly context: PageContext;
}

/**
 * Why a field that was recognised is not filled without the user. What only the order of the page speaks for (nobody
 * says whose 姓名 it is, or whether the website's or the algorithm's 上线时间) was wrong in one of three cases on forms that
 * nobody had seen before (docs/figures.md, 22 November 2026).
 */
export function doubtOf({ control, reading, chosen, role, path, context }: Settled): RefusalReason | null {
  if (sidesByOrder(reading, control, chosen.key)) return 'ambiguous';
  if (reading.by === 'options' && byEntriesAlone.has(chosen.key)) return 'ambiguous';
  if (chosen.key === 'person.sameAsSubjectOwner' && leavesOpenWhom([control.label, ...control.options]))
    return 'ambiguous';
  if (isPaperOfThing(reading, chosen.key, role) || isUntoldWhether(reading, control, chosen.key)) return 'ambiguous';
  const ofPage = chosen.key.startsWith(`${context.subject.thingOf(path)}.`);
  const asked = (keys: readonly CatalogueKey[]) => keys.filter((key) => isAskedHere(key, reading, path, context));
  const worded = asked(reading.label.exact);
  const known =
    chosen.sure ||
    ofPage ||
    (worded.length === 1 && worded[0] === chosen.key) ||
    asked(reading.keys).every((key) => isTwin(key, chosen.key));
  const guessed = role.by === 'guess' || role.by === 'thing' || !known;
  return guessed ? 'ambiguous' : contradiction(control, chosen.key, role.role);
}

/** 证件编号 after 前置审批 in a website's block is more likely a permit's number than its responsible person's. */
function isPaperOfThing({ label, sectionOwner }: Reading, key: CatalogueKey, { by }: Role): boolean {
  const ofThing = sectionOwner === 'website' || sectionOwner === 'app' || sectionOwner === 'service';
  return (
    key.startsWith('person.id') && by === 'section' && ofThing && label.owner === null && !/身份/u.test(label.plain)
  );
}

/** 服务类型 asks the police's yes or no only where the entries say so; over any other list it is what is offered. */
function isUntoldWhether({ label }: Reading, { options }: ControlSnapshot, key: CatalogueKey): boolean {
  const whether = key === 'website.interactive' && !/是否|有无|交互|互动/u.test(label.plain);
  return whether && !options.some((option) => polarityOf(option) !== null);
}

/** 个人 and 企业 of two may be asked of an account or an invoice too, where the label does not say. */
const byEntriesAlone: ReadonlySet<CatalogueKey> = new Set(['subject.type', 'subject.nature', 'filing.serviceKind']);

/** 域名 of a website or of an APP: the kind of service that the form asks for tells them apart (await-kind.ts). */
function isTwin(one: CatalogueKey, other: CatalogueKey): boolean {
  return one.replace(/^(?:website|app)\./u, '') === other.replace(/^(?:website|app)\./u, '');
}

/** Uploads under 证件照片, or one for 正反面: which picture goes there the page does not say, and a swapped side is sent back. */
function sidesByOrder(reading: Reading, control: ControlSnapshot, key: CatalogueKey): boolean {
  if (control.kind !== 'upload' || !key.startsWith('person.')) return false;
  const both = reading.label.attributes.includes('frontAndBack') && control.parts === 1;
  return both || reading.label.attributes.includes('document');
}
