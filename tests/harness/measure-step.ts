import type { Page } from 'puppeteer-core';
import type { FieldValues } from '../../src/core/field-values';
import { fillInPage, type PlainOutcome } from './engine-in-page';
import type { PortalModel } from './model-field';
import { putDocuments } from './page-documents';
import type { PracticeField, PracticeStep } from './practice-step';
import { isAgreement, type RecognisedModel, recognisedModels } from './recognised-models';
import { evaluateIn } from './wait-for';

/** What came of filling one step twice; every list holds a line for a person. */
export interface StepFigures {
  /** Fields that the page asks and that the values say something of. */
  readonly fillable: number;
  /** Those of them that were taken for what they are. */
  readonly recognised: number;
  /** Those of them whose value the page's own model holds. */
  readonly filled: number;
  readonly unrecognised: readonly string[];
  /** Controls that were taken for another field than they are, or for one where none is. */
  readonly misread: readonly string[];
  /** What the model holds since the fill, and nobody wanted there. */
  readonly wrong: readonly string[];
  /** What was left for the user, with the reason given. */
  readonly left: readonly string[];
  /** Presses of what no tool may press: submit, consent, code, face check, save, next. */
  readonly forbidden: number;
  /** What the second fill did, which should be nothing. */
  readonly again: readonly string[];
  readonly milliseconds: number;
}

interface State {
  readonly model: PortalModel;
  readonly counts: Readonly<Record<string, number>>;
}

function stateOf(page: Page): Promise<State> {
  const read = () => ({ model: window.__model(), counts: { ...window.__counts() } as Record<string, number> });
  return evaluateIn(page, read, [], 10_000);
}

const withoutRow = (name: string): string => name.replace(/\d+$/, '');

/** The controls that lie at a field; rows of a list are counted (`ip0`, `ip1`). */
function controlsOf(field: PracticeField, found: readonly RecognisedModel[]): RecognisedModel[] {
  const own = found.filter(({ name }) => field.marks.includes(name));
  return own.length > 0 ? own : found.filter(({ name }) => field.marks.includes(withoutRow(name)));
}

function isRecognised(field: PracticeField, found: readonly RecognisedModel[]): boolean {
  const own = controlsOf(field, found);
  return own.length > 0 && own.every(({ fieldId }) => field.accepted.some((one) => one === fieldId));
}

function misreadIn(asked: readonly PracticeField[], found: readonly RecognisedModel[]): string[] {
  return found.flatMap((one) => {
    if (one.fieldId === null || isAgreement(one)) return [];
    const fields = asked.filter((field) => controlsOf(field, found).includes(one));
    if (fields.some(({ accepted }) => accepted.some((id) => id === one.fieldId))) return [];
    const right = fields.map(({ fieldId }) => fieldId).join(' or ') || 'none';
    return [`${one.section.join(' > ')} | ${one.label} (${one.kind}, ${one.name}): ${one.fieldId}, not ${right}`];
  });
}

/** What changed in the model without being what the values want. */
function wrongIn(step: PracticeStep, values: FieldValues, before: PortalModel, after: PortalModel): string[] {
  const ours = new Set<string>();
  const lines = step.fields.flatMap((field) =>
    field.compare(values, after).flatMap(({ name, wanted, held, same }) => {
      ours.add(name);
      const kept = field.compare(values, before).find((one) => one.name === name);
      if (same || JSON.stringify(kept?.held ?? null) === JSON.stringify(held ?? null)) return [];
      return [`${field.fieldId} (${name}): wanted ${JSON.stringify(wanted)}, holds ${JSON.stringify(held)}`];
    }),
  );
  const strangers = Object.keys(after).filter((name) => !ours.has(name) && !isPartOf(step, name));
  const changed = strangers.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  return [...lines, ...changed.map((name) => `${name}: nobody's, holds ${JSON.stringify(after[name])}`)];
}

/** A name that a field keeps beside its own (`aspname1`, `legalRegionPath`), or one that it clears. */
function isPartOf({ fields }: PracticeStep, name: string): boolean {
  return fields.some(({ marks }) => marks.includes(name) || marks.includes(withoutRow(name)));
}

const isDone = ({ status }: PlainOutcome): boolean => status === 'filled' || status === 'already';
const outcomeLine = ({ fieldId, label, status, code }: PlainOutcome): string =>
  `${fieldId} (${label}): ${status}${code === null ? '' : ` ${code}`}`;
const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((all, one) => all + one, 0);

/** Fills an opened step twice and counts what came of it: nothing is asserted here, everything is reported. */
export async function measureStep(page: Page, step: PracticeStep): Promise<StepFigures> {
  const before = await stateOf(page);
  const values = { ...step.values, ...(await putDocuments(page, step.documents)) };
  const options = {
    documents: Object.keys(step.documents),
    ...(step.beneath && { only: step.fields.flatMap(({ accepted }) => accepted) }),
  };
  const foundFirst = await recognisedModels(page);
  const began = performance.now();
  const outcomes = await fillInPage(page, step.values, options);
  const milliseconds = Math.round(performance.now() - began);
  const filled = await stateOf(page);
  const foundLast = await recognisedModels(page);
  const again = await fillInPage(page, step.values, options);
  const last = await stateOf(page);

  const asked = step.fields.filter((field) => !field.manual && field.asked(filled.model));
  const compared = asked.map((field) => ({ field, results: field.compare(values, filled.model) }));
  const fillable = compared.filter(({ results }) => results.length > 0);
  const inPage = [...step.fields, ...(step.beneath ?? [])];
  const askedFirst = inPage.filter((field) => field.asked(before.model));
  const askedLast = inPage.filter((field) => field.asked(filled.model));
  const misread = [...misreadIn(askedFirst, foundFirst), ...misreadIn(askedLast, foundLast)];
  const known = fillable.filter(({ field }) => isRecognised(field, foundFirst) || isRecognised(field, foundLast));
  const changed = JSON.stringify(filled.model) === JSON.stringify(last.model) ? [] : ['the model changed'];
  return {
    fillable: fillable.length,
    recognised: known.length,
    filled: fillable.filter(({ results }) => results.every(({ same }) => same)).length,
    unrecognised: fillable.filter((one) => !known.includes(one)).map(({ field }) => explain(field, foundLast)),
    misread: [...new Set(misread)],
    wrong: wrongIn(step, values, before.model, filled.model),
    left: outcomes.filter((one) => !isDone(one)).map(outcomeLine),
    forbidden: sum(last.counts) - sum(before.counts),
    again: [...again.filter(({ status }) => status === 'filled').map(outcomeLine), ...changed],
    milliseconds,
  };
}

function explain(field: PracticeField, found: readonly RecognisedModel[]): string {
  const own = controlsOf(field, found);
  const said = own.map(({ label, kind, fieldId, reason }) => `${label} (${kind}): ${fieldId ?? reason}`);
  return `${field.fieldId} (${field.marks.join()}): ${said.join(' + ') || 'not found on the page'}`;
}
