import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FieldValues } from '../../src/core/field-values';
import { algorithmValues, algorithmDocuments as documents } from '../harness/algorithm-values';
import { clickText } from '../harness/by-hand';
import { fillInPage, type PlainOutcome, undoInPage } from '../harness/engine-in-page';
import type { BrowserKind } from '../harness/find-browser';
import { fillable, heldWrongly, type ModelField } from '../harness/model-field';
import { putDocuments } from '../harness/page-documents';
import { type PracticeVisit, practiceVisit } from '../harness/practice-visit';
import { recognisedModels, recognisedWrongly } from '../harness/recognised-models';
import { countsOf, modelOf } from '../harness/visit-mps';
import { basicFields, detailFields, productFields, subjectFields, technicalFields } from '../portals/cac/model-fields';

const untouched = { submits: 0, consents: 0, captchas: 0, saves: 0, nexts: 0 };
const pages: [string, string, readonly ModelField[]][] = [
  ['主体信息', '#/subject', subjectFields],
  ['算法基础属性信息', '#/algorithm', basicFields],
  ['算法详细属性信息', 'step=2#/algorithm', detailFields],
  ['产品及功能信息', 'step=3#/algorithm', productFields],
];

const notFilled = (outcomes: readonly PlainOutcome[]): string[] =>
  outcomes
    .filter(({ status }) => status !== 'filled' && status !== 'already')
    .map(({ fieldId, label, status, code }) => `${fieldId} ${label} ${status} ${code}`);

async function fillTwice(page: Page, fields: readonly ModelField[], values: FieldValues): Promise<void> {
  const before = await modelOf(page);
  const all = { ...values, ...(await putDocuments(page, documents)) };
  const options = { documents: Object.keys(documents) };
  expect(notFilled(await fillInPage(page, values, options))).toEqual([]);
  const filled = await modelOf(page);
  expect(fillable(fields, all)).toBe(fields.length);
  expect(heldWrongly(fields, all, filled)).toEqual([]);
  const ours = new Set(fields.map(({ name }) => name));
  const strangers = Object.keys(filled).filter((name) => !ours.has(name));
  for (const name of strangers) expect([name, filled[name]]).toEqual([name, before[name]]);
  expect((await fillInPage(page, values, options)).filter(({ status }) => status !== 'already')).toEqual([]);
  expect(await modelOf(page)).toEqual(filled);
}

describe.each<BrowserKind>(['chromium', 'firefox'])('the algorithm filing in %s', (browser) => {
  let visit: PracticeVisit;
  beforeAll(async () => {
    visit = await practiceVisit('https://beian.cac.gov.cn', browser);
  });
  afterAll(async () => {
    expect(visit.errors).toEqual([]);
    await visit.close();
  });

  describe.each(['', 'ids=off&'])('with %s', (ids) => {
    it.each(pages)('knows every field of %s', async (_, path, fields) => {
      const page = await visit.open(`/?${ids}${path}`);
      expect(recognisedWrongly(fields, await recognisedModels(page))).toEqual([]);
      await page.close();
    });

    it.each(pages)('fills %s, and a second fill changes nothing', async (_, path, fields) => {
      const page = await visit.open(`/?${ids}${path}`);
      await fillTwice(page, fields, algorithmValues);
      expect(await countsOf(page)).toEqual(untouched);
      await page.close();
    });
  });

  it('asks a technical supporter for his way of service, on a step that comes late', async () => {
    const page = await visit.open('/?slow=300#/algorithm');
    const values: FieldValues = { ...algorithmValues, 'algorithm.role': '服务技术支持者' };
    await fillInPage(page, values, { only: ['algorithm.role'] });
    for (const title of ['数据来源', '技术服务方式']) {
      await clickText(page, '.form-buttons', '下一步');
      await page.waitForFunction((text) => document.body.textContent?.includes(text), { timeout: 5_000 }, title);
    }
    expect(recognisedWrongly(technicalFields, await recognisedModels(page))).toEqual([]);
    expect(notFilled(await fillInPage(page, values))).toEqual([]);
    expect(heldWrongly(technicalFields, values, await modelOf(page))).toEqual([]);
    expect(await countsOf(page)).toEqual({ ...untouched, nexts: 2 });
    await page.close();
  });

  it('takes back what it filled', async () => {
    const page = await visit.open('/#/subject');
    const before = await modelOf(page);
    await fillInPage(page, algorithmValues);
    const undone = await undoInPage(page);
    expect(undone.filter(({ status, code }) => status === 'failed' && code !== 'cannot-be-undone')).toEqual([]);
    const kept = new Set(undone.filter(({ code }) => code === 'cannot-be-undone').map(({ fieldId }) => fieldId));
    const after = await modelOf(page);
    for (const { fieldId, name } of subjectFields)
      if (!kept.has(fieldId)) expect([name, after[name]]).toEqual([name, before[name]]);
    expect(kept.size).toBeLessThan(3);
    await page.close();
  });

  it.each(['/#/index', '/#/home'])('finds nothing to fill on %s', async (path) => {
    const page = await visit.open(path);
    expect((await recognisedModels(page)).filter(({ fieldId }) => fieldId !== null)).toEqual([]);
    await page.close();
  });
});
