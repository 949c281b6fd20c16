import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { FieldValues } from '../../src/core/field-values';
import { compareModel } from '../portals/practice/compare-model';
import type { Form } from '../portals/practice/form-spec';
import type { ModelField } from '../portals/practice/model-field';
import { fillInPage, type PlainOutcome, undoInPage } from './engine-in-page';
import { providerDocuments } from './provider-values';
import { type RecognisedField, recognisedFields, stateOf } from './visit-portal';

/** The documents' names and sizes, to compare with what the page holds. */
async function documentsIn(page: Page): Promise<FieldValues> {
  const files = await page.evaluate(() =>
    Object.entries(window.beianFiles ?? {}).map(([name, file]) => [name, file.size] as const),
  );
  return Object.fromEntries(
    files.map(([name, size]) => [name, new File([new Uint8Array(size)], `${name}.png`, { type: 'image/png' })]),
  ) as FieldValues;
}

function isRight(found: RecognisedField, right: ModelField | undefined): boolean {
  if (right === undefined) return found.fieldId === null;
  if (found.fieldId === null) return right.manual;
  return [right.fieldId, ...right.orElse].some((fieldId) => fieldId === found.fieldId);
}

/** Every control that was taken for another field than it is, as lines that say what a maintainer must know. */
async function misread(page: Page, fields: readonly ModelField[]): Promise<string[]> {
  const found = await recognisedFields(page);
  const { model } = await stateOf(page);
  const asked = fields.filter((field) => field.asked(model as Form));
  const lines = found.flatMap((one) => {
    const right = asked.find((field) => field.control === one.name);
    if (isRight(one, right) || (one.gone && one.fieldId === null)) return [];
    const where = `${one.section.join(' > ')} | ${one.label} (${one.kind}, ${one.name})`;
    const got = one.fieldId ?? `none: ${one.reason}`;
    return [`${where}: expected ${right?.fieldId ?? 'none'}, got ${got}\n    ${one.html}`];
  });
  const names = new Set(found.map(({ name }) => name));
  const unseen = asked.filter((field) => !names.has(field.control)).map((field) => `${field.control}: not found`);
  return [...lines, ...unseen];
}

/** What was not filled, of all that the page still asks: a choice may have taken a field away. */
async function notDone(
  page: Page,
  fields: readonly ModelField[],
  outcomes: readonly PlainOutcome[],
): Promise<string[]> {
  const { model } = await stateOf(page);
  const asked = fields.filter((field) => field.asked(model as Form) && !field.manual);
  const isAsked = (outcome: PlainOutcome): boolean =>
    asked.some(({ fieldId, orElse }) => [fieldId, ...orElse].some((one) => one === outcome.fieldId));
  return outcomes
    .filter((outcome) => outcome.status !== 'filled' && outcome.status !== 'already' && isAsked(outcome))
    .map(({ fieldId, label, status, code }) => `${fieldId} (${label}): ${status} ${code}`);
}

/** Where a page's own model holds something else than the values that were to be filled. */
export async function differences(page: Page, fields: readonly ModelField[], values: FieldValues): Promise<string[]> {
  const { model } = await stateOf(page);
  const compared = compareModel(fields, { ...values, ...(await documentsIn(page)) }, model as Form);
  expect(compared.length).toBeGreaterThan(0);
  return compared
    .filter(({ same }) => !same)
    .map(({ name, wanted, held }) => `${name}: wanted ${JSON.stringify(wanted)}, holds ${JSON.stringify(held)}`);
}

/**
 * Fills the page and asks that every control was taken for what it is, that the page's own model holds every value, and
 * that nothing forbidden was touched.
 * @returns the names in the page's model that held their value before we came to them: the page read them from an upload
 */
export async function checkFill(page: Page, fields: readonly ModelField[], values: FieldValues): Promise<string[]> {
  const before = await stateOf(page);
  const misreadBefore = await misread(page, fields);
  const outcomes = await fillInPage(page, values, { documents: providerDocuments });
  const seen = {
    misreadBefore,
    misread: await misread(page, fields),
    wrong: await differences(page, fields, values),
    notDone: await notDone(page, fields, outcomes),
  };
  expect(seen).toEqual({ misreadBefore: [], misread: [], wrong: [], notDone: [] });
  expect((await stateOf(page)).counts).toEqual(before.counts);
  const already = new Set(outcomes.filter(({ status }) => status === 'already').map(({ fieldId }) => fieldId));
  return fields.filter(({ fieldId }) => already.has(fieldId)).flatMap(({ holds }) => Object.keys(holds));
}

/** Fills again and asks that this changes nothing. */
export async function checkSecondFill(page: Page, fields: readonly ModelField[], values: FieldValues): Promise<void> {
  const before = await stateOf(page);
  const again = await fillInPage(page, values, { documents: providerDocuments });
  expect(await notDone(page, fields, again)).toEqual([]);
  expect(again.filter(({ status }) => status === 'filled')).toEqual([]);
  expect(await stateOf(page)).toEqual(before);
}

/**
 * Takes the fill back: every text and every row is as it was; choices of lists without a way to empty them stay, and so
 * does what the page itself had filled.
 */
export async function checkUndo(page: Page, before: Record<string, unknown>, ofPage: readonly string[]): Promise<void> {
  const undone = await undoInPage(page);
  const failed = undone.filter(({ status, code }) => status === 'failed' && code !== 'cannot-be-undone');
  expect(failed).toEqual([]);
  const { model } = await stateOf(page);
  const texts = Object.keys(before).filter((name) => before[name] === '' || String(before[name]) === '');
  const ours = texts.filter((name) => !ofPage.includes(name));
  const left = ours.filter((name) => typeof before[name] === 'string' && model[name] !== before[name]);
  expect(left).toEqual([]);
}

/** Puts a text into an input as no person can, and asks that the page does not keep it. */
export async function checkControlled(page: Page, field: string): Promise<void> {
  const before = await stateOf(page);
  await page.$eval(`[data-field="${field}"] input`, (input) => {
    input.value = '没有人输入过';
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect((await stateOf(page)).model).toEqual(before.model);
}

/** Chooses a picture above the portal's limit, and asks that the portal says so and keeps nothing. */
export async function checkUploadLimit(page: Page, field: string, bytes: number): Promise<void> {
  await page.$eval(
    `[data-field="${field}"] input[type=file]`,
    (input, size) => {
      const given = new DataTransfer();
      given.items.add(new File([new Uint8Array(size)], 'large.jpg', { type: 'image/jpeg' }));
      input.files = given.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    bytes,
  );
  const said = () => page.$eval(`[data-field="${field}"]`, (item) => item.textContent ?? '');
  await expect.poll(said, { interval: 20, timeout: 5_000 }).toContain('图片大小不能超过');
  expect((await stateOf(page)).model[field]).toBe(null);
}
