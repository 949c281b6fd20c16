import type { FieldId } from '../../core/catalogue/fields';
import type { FieldValue } from '../../core/field-value';
import type { PageMatch } from '../../core/match/page-match';
import type { Lesson } from '../../core/match/taught';
import { makePlan } from '../../core/plan/make-plan';
import type { HeldNow, Plan } from '../../core/plan/plan';
import type { Snapshot } from '../../core/plan/snapshot';
import { plainValues } from '../../core/profile/stored-values';
import type { Verdict } from '../../core/rules/verdict';
import { lessonsOnPage } from '../../core/teach/lessons-on-page';
import type { MessageReply } from '../../messaging/protocol';
import { knowledgeOf } from '../../portals/knowledge-of';
import { VaultError } from '../../vault/vault';
import { type WatermarkWish, watermarkAt } from '../fill/watermark-at';
import type { House } from '../house';
import { type Dossier, openDossier } from '../open-dossier';
import { type Place, placeOf, placeTaught } from './place-of';

/** A tab's page as it is now: what is there, whose values belong there, what would be done. */
export interface PageLook {
  readonly tabId: number;
  readonly place: Place;
  readonly document: string;
  readonly snapshot: Snapshot;
  readonly dossier: Dossier;
  readonly match: PageMatch;
  readonly plan: Plan;
  /** What the user taught of controls of this page. */
  readonly lessons: readonly Lesson[];
  /** What the dossier's values say against each other. */
  readonly findings: readonly Verdict[];
  readonly filing: boolean;
  /** Whether pictures are wanted with a watermark here. */
  readonly watermark: WatermarkWish;
  /** Controls that hold what we wrote. */
  readonly ours: readonly string[];
}

const noOverwrite: ReadonlySet<string> = new Set();

/**
 * Looks at a tab anew: reads the page, recognises its fields, plans. Nothing is remembered from the last time, so it
 * does not matter whether the background slept in between. Null where there is no page to work on.
 */
export async function lookAtPage(
  house: House,
  tabId: number,
  overwrite: ReadonlySet<string> = noOverwrite,
): Promise<PageLook | null> {
  const place = await placeOf(house, tabId);
  if (place === null) return null;
  const [scan, { dossier, taught }] = await Promise.all([scanPage(house, tabId), openVaultFor(house, tabId)]);
  if (scan === null) return null;
  const lessons = lessonsOnPage(taught, placeTaught(place), scan.snapshot);
  const match = house.decisions.match(scan.snapshot, knowledgeOf(place.listed?.page ?? null, lessons));
  const held = await readHeld(house, tabId, scan.document, match);
  const findings = crossVerdicts(house, dossier);
  const verdicts = checkValues(house, dossier, match, findings);
  const plan = makePlan(scan.snapshot, match, dossier.values, held, { overwrite, verdicts, lacking: dossier.lacking });
  const ours = [...held].filter(([, now]) => now.ours).map(([ref]) => ref);
  const watermark = await watermarkAt(house, place, dossier);
  return { tabId, place, ...scan, dossier, match, plan, lessons, findings, filing: match.filing, watermark, ours };
}

async function openVaultFor(house: House, tabId: number) {
  const [dossier, taught] = await Promise.all([
    openDossier(house, tabId),
    house.vault.listTaught().catch(noneWhileLocked),
  ]);
  return { dossier, taught };
}

function noneWhileLocked(error: unknown): readonly [] {
  if (error instanceof VaultError && error.code === 'locked') return [];
  throw error;
}

/** Scans; brings the engine first where it is not yet there. */
export async function scanPage({ pages }: House, tabId: number): Promise<MessageReply<'scan'> | null> {
  const ask = () => pages.ask(tabId, 'scan', null).catch(() => null);
  return (await ask()) ?? ((await pages.bringEngine(tabId)) ? ask() : null);
}

async function readHeld(
  { pages }: House,
  tabId: number,
  document: string,
  { matches }: PageMatch,
): Promise<Map<string, HeldNow>> {
  if (matches.length === 0) return new Map();
  const refs = matches.map(({ ref }) => ref);
  const read = await pages.ask(tabId, 'readControls', { document, refs }).catch(() => []);
  return new Map(read.map(({ ref, held, ours }) => [ref, { held, ours }]));
}

function crossVerdicts({ decisions, now }: House, { values, known }: Dossier): readonly Verdict[] {
  return decisions.checkProfile(plainValues(values), { today: today(now()), known });
}

function checkValues(
  { decisions, now }: House,
  { values }: Dossier,
  { matches }: PageMatch,
  findings: readonly Verdict[],
) {
  const plain = plainValues(values);
  const context = { values: plain, today: today(now()) };
  const cross = findings.map(asWarning);
  const verdicts = new Map<FieldId, readonly Verdict[]>();
  for (const fieldId of new Set(matches.map((match) => match.fieldId))) {
    const value: FieldValue | undefined = plain[fieldId];
    const own = value === undefined ? [] : decisions.check(fieldId, value, context);
    verdicts.set(fieldId, [...own, ...cross.filter((verdict) => verdict.fieldId === fieldId)]);
  }
  return verdicts;
}

/** Two values that contradict each other do not tell which of them is wrong: both are filled, and the user is told. */
function asWarning(verdict: Verdict): Verdict {
  return verdict.level === 'error' ? { ...verdict, level: 'warn' } : verdict;
}

/** The calendar day where the user is: a card that ends today is valid today. */
export function today(now: Date): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
