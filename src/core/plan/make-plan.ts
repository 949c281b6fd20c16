import { isDateRange } from '../field-value';
import type { PageMatch } from '../match/page-match';
import type { StoredValues } from '../profile/stored-values';
import { asAsked, lacksSpans } from './as-asked';
import { type FieldFacts, judgeEndless, judgeField } from './judge-field';
import type { Match, Refusal } from './match';
import type { HeldNow, Plan, PlannedField, PlannedStep, PlanOptions } from './plan';
import { regionBeside } from './region-beside';
import { RegionParts } from './region-parts';
import type { ControlSnapshot, Snapshot } from './snapshot';
import { undividedDates } from './undivided-dates';

/** Blocks that are no part of the filing: not worth a line in the list. */
const unlisted: ReadonlySet<string> = new Set(['other-form', 'not-a-filing-page']);

/**
 * What to do on a page: for each control of the form its state and the reason for it, and the steps, in page order.
 * Pure: nothing is written, no document is opened; the steps are what a click of the user then sets going.
 */
export function makePlan(
  snapshot: Snapshot,
  page: PageMatch,
  values: StoredValues,
  held: ReadonlyMap<string, HeldNow>,
  options: PlanOptions,
): Plan {
  if (!page.filing) return { fields: [], steps: [] };
  const places = countPlaces(page.matches);
  const controls = new Map(snapshot.controls.map((control) => [control.ref, control]));
  const matches = new Map(page.matches.map((match) => [match.ref, match]));
  const refusals = new Map(page.refusals.map((refusal) => [refusal.ref, refusal]));
  const steps: PlannedStep[] = [];
  const regions = new RegionParts();
  const judged = snapshot.controls.flatMap((control): PlannedField[] => {
    const match = matches.get(control.ref);
    if (match === undefined) return refusedField(control, refusals.get(control.ref));
    const now = held.get(control.ref) ?? null;
    const value = values[match.fieldId] ?? null;
    const asked = value === null ? null : asAsked(match, control, value, page.matches, controls);
    if (value !== null && asked === null) {
      const { state, reason } = lacksSpans(match, control, value, page.matches)
        ? tooManyAddresses
        : isDateRange(value)
          ? judgeEndless(control, now)
          : saidElsewhere;
      return [{ control, match, state, reason, wanted: null, held: now?.held ?? null }];
    }
    const wanted = asked?.value ?? null;
    const piece = asked === null ? match : { ...match, part: asked.part, parts: asked.parts };
    const facts = { control, match: piece, wanted, now, values, options, places: places.get(match.fieldId) ?? 1 };
    const verdict = regions.after(piece, judgeField(facts));
    if (verdict.fill && wanted !== null) steps.push({ ...stepFor(facts), value: wanted });
    return [{ control, match, state: verdict.state, reason: verdict.reason, wanted, held: now?.held ?? null }];
  });
  const fields = undividedDates(judged, options.overwrite);
  const kept = new Set(fields.filter(({ state }) => state === 'differs').map(({ control }) => control.ref));
  return { fields, steps: steps.filter(({ ref }) => !kept.has(ref)) };
}

function stepFor({ control, match, options, values }: FieldFacts): Omit<PlannedStep, 'value'> {
  const { ref, fieldId, part, parts } = match;
  const beside = regionBeside(fieldId, values);
  return { ref, fieldId, part, parts, ...beside, signature: control.signature, overwrite: options.overwrite.has(ref) };
}

/** A further row of a list: another control of the page says it. */
const saidElsewhere = { state: 'already', reason: null } as const;

/** An end of a span on a page with fewer spans than there are addresses. */
const tooManyAddresses = { state: 'yours', reason: { kind: 'state', reason: 'more-than-spans' } } as const;

function refusedField(control: ControlSnapshot, refusal: Refusal | undefined): PlannedField[] {
  if (refusal === undefined || unlisted.has(refusal.reason)) return [];
  const reason = { kind: 'refusal', refusal } as const;
  return [{ control, match: null, state: 'unrecognised', reason, wanted: null, held: null }];
}

/** In how many places of the page a field stands; the parts of one value count once. */
function countPlaces(matches: readonly Match[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const { fieldId, part } of matches) if (part === 0) places.set(fieldId, (places.get(fieldId) ?? 0) + 1);
  return places;
}
