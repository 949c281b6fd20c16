import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillInPage, type PlainOutcome, undoInPage } from '../harness/engine-in-page';
import type { BrowserKind } from '../harness/find-browser';
import { oddKitValues as values } from '../harness/icp-values';
import { fillable, heldWrongly, type ModelField } from '../harness/model-field';
import { type Documents, putDocuments } from '../harness/page-documents';
import { type PracticeVisit, practiceVisit } from '../harness/practice-visit';
import { recognisedModels, recognisedWrongly } from '../harness/recognised-models';
import { unreadableFramesIn } from '../harness/scan-in-page';
import { countsOf, modelOf } from '../harness/visit-mps';
import { frameFields, iviewFields, layuiFields, shadowFields, weuiFields } from '../portals/odd-kits/model-fields';

const documents: Documents = { 'subject.certImage': 'png' };
const untouched = { submits: 0, consents: 0, captchas: 0, saves: 0, nexts: 0 };
const pages: [string, readonly ModelField[]][] = [
  ['layui', layuiFields],
  ['iview', iviewFields],
  ['shadow', shadowFields],
  ['weui', weuiFields],
  ['frames', frameFields],
];

const notFilled = (outcomes: readonly PlainOutcome[]): string[] =>
  outcomes
    .filter(({ status }) => status !== 'filled' && status !== 'already')
    .map(({ fieldId, label, status, code }) => `${fieldId} ${label} ${status} ${code}`);

describe.each<BrowserKind>(['chromium', 'firefox'])('forms of other kits in %s', (browser) => {
  let visit: PracticeVisit;
  beforeAll(async () => {
    visit = await practiceVisit('https://icp.odd-kits.example', browser);
  });
  afterAll(async () => {
    expect(visit.errors).toEqual([]);
    await visit.close();
  });

  describe.each(['', '?ids=off'])('with %s', (ids) => {
    it.each(pages)('knows every field of the page on %s', async (kit, fields) => {
      const page = await visit.open(`/${kit}${ids}`);
      expect(recognisedWrongly(fields, await recognisedModels(page))).toEqual([]);
      await page.close();
    });

    it.each(pages)('fills the page on %s, and a second fill changes nothing', async (kit, fields) => {
      const page = await visit.open(`/${kit}${ids}`);
      const all = { ...values, ...(await putDocuments(page, documents)) };
      const options = { documents: Object.keys(documents) };
      expect(notFilled(await fillInPage(page, values, options))).toEqual([]);
      const filled = await modelOf(page);
      expect(fillable(fields, all)).toBe(fields.length);
      expect(heldWrongly(fields, all, filled)).toEqual([]);
      expect((await fillInPage(page, values, options)).filter(({ status }) => status !== 'already')).toEqual([]);
      expect(await modelOf(page)).toEqual(filled);
      expect(await countsOf(page)).toEqual(untouched);
      await page.close();
    });
  });

  it.each(pages)('takes back what it filled on %s', async (kit, fields) => {
    const page = await visit.open(`/${kit}`);
    const before = await modelOf(page);
    await fillInPage(page, values);
    expect(await modelOf(page)).not.toEqual(before);
    const undone = await undoInPage(page);
    expect(undone.filter(({ status, code }) => status === 'failed' && code !== 'cannot-be-undone')).toEqual([]);
    const kept = new Set(undone.filter(({ code }) => code === 'cannot-be-undone').map(({ fieldId }) => fieldId));
    const after = await modelOf(page);
    for (const { fieldId, name } of fields)
      if (!kept.has(fieldId)) expect([name, after[name]]).toEqual([name, before[name]]);
    await page.close();
  });

  it('says that a frame of another origin cannot be read, and fills nothing in it', async () => {
    const page = await visit.open('/frames');
    expect(await unreadableFramesIn(page)).toBe(1);
    const outcomes = await fillInPage(page, values);
    expect(outcomes.map(({ fieldId }) => fieldId).toSorted()).toEqual(
      frameFields.map(({ fieldId }) => fieldId).toSorted(),
    );
    expect(await modelOfInner(page)).toEqual({ owner: '', ownerNumber: '', mobile: '' });
    await page.close();
  });
});

/** What the frame of another origin holds. */
async function modelOfInner(page: Page): Promise<Record<string, unknown>> {
  const inner = page.frames().find((frame) => frame.url().startsWith('https://inner.elsewhere.example/'));
  if (inner === undefined) throw new Error('the inner frame is not there');
  return inner.evaluate(() => window.__model());
}
