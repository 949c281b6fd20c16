import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FieldValues } from '../../src/core/field-values';
import { fillInPage, type PlainOutcome, undoInPage } from '../harness/engine-in-page';
import type { BrowserKind } from '../harness/find-browser';
import { accessDocuments as documents, icpValues } from '../harness/icp-values';
import { fillable, heldWrongly, type ModelField } from '../harness/model-field';
import { putDocuments } from '../harness/page-documents';
import { type PracticeVisit, practiceVisit } from '../harness/practice-visit';
import { recognisedModels, recognisedWrongly } from '../harness/recognised-models';
import { countsOf, modelOf } from '../harness/visit-mps';
import { unitFields, websiteFields } from '../portals/access-provider/model-fields';

const untouched = { submits: 0, consents: 0, captchas: 0, saves: 0, nexts: 0 };
const pages: [string, string, readonly ModelField[]][] = [
  ['主体信息', '/?', unitFields],
  ['网站信息', '/?step=2', websiteFields],
];

const notFilled = (outcomes: readonly PlainOutcome[]): string[] =>
  outcomes
    .filter(({ status }) => status !== 'filled' && status !== 'already')
    .map(({ fieldId, label, status, code }) => `${fieldId} ${label} ${status} ${code}`);

/** What the page holds of no field of ours. */
function othersOf(model: Record<string, unknown>, fields: readonly ModelField[]): [string, unknown][] {
  const ours = new Set(fields.map(({ name }) => name));
  return Object.entries(model).filter(([name]) => !ours.has(name));
}

describe.each<BrowserKind>(['chromium', 'firefox'])('an access provider’s own system in %s', (browser) => {
  let visit: PracticeVisit;
  beforeAll(async () => {
    visit = await practiceVisit('https://icp.access-provider.example', browser);
  });
  afterAll(async () => {
    expect(visit.errors).toEqual([]);
    await visit.close();
  });

  describe.each(['', '&ids=off'])('with %s', (ids) => {
    it.each(pages)('knows every field of %s through its frames', async (_, path, fields) => {
      const page = await visit.open(path + ids);
      expect(recognisedWrongly(fields, await recognisedModels(page))).toEqual([]);
      await page.close();
    });

    it.each(pages)('fills %s, and a second fill changes nothing', async (_, path, fields) => {
      const page = await visit.open(path + ids);
      const before = await modelOf(page);
      const values = { ...icpValues, ...(await putDocuments(page, documents)) };
      const options = { documents: Object.keys(documents) };
      expect(notFilled(await fillInPage(page, icpValues, options))).toEqual([]);
      const filled = await modelOf(page);
      expect(fillable(fields, values)).toBeGreaterThanOrEqual(fields.length - 1);
      expect(heldWrongly(fields, values, filled)).toEqual([]);
      expect(othersOf(filled, fields)).toEqual(othersOf(before, fields));
      expect((await fillInPage(page, icpValues, options)).filter(({ status }) => status !== 'already')).toEqual([]);
      expect(await modelOf(page)).toEqual(filled);
      expect(await countsOf(page)).toEqual(untouched);
      await page.close();
    });
  });

  it.each(pages)('takes back what it filled of %s', async (_, path) => {
    const page = await visit.open(path);
    const before = await modelOf(page);
    await fillInPage(page, icpValues);
    expect(await modelOf(page)).not.toEqual(before);
    const undone = await undoInPage(page);
    expect(undone.filter(({ status, code }) => status === 'failed' && code !== 'cannot-be-undone')).toEqual([]);
    expect(withoutRadios(await modelOf(page))).toEqual(withoutRadios(before));
    await page.close();
  });

  it('never puts an identity number with an X into a box for numbers', async () => {
    const page = await visit.open('/');
    const outcomes = await fillOnly(page, { 'subjectOwner.idNumber': '11010519491231002X' });
    expect(outcomes).toMatchObject([{ status: 'refused', code: 'value-does-not-fit' }]);
    expect((await modelOf(page)).unitprincipalcertificatenum).toBe('');
    await page.close();
  });

  it('does not make a range of two addresses that lie apart', async () => {
    const page = await visit.open('/?step=2');
    const outcomes = await fillOnly(page, { 'website.ip': ['223.5.5.5', '223.6.6.6'] });
    expect(outcomes.map(({ status }) => status)).not.toContain('filled');
    expect(await modelOf(page)).toMatchObject({ webIpBegin: '', webIpEnd: '' });
    await page.close();
  });

  it('refuses a province whose list has no such city, and leaves the counties alone', async () => {
    const page = await visit.open('/?slow=300');
    const outcomes = await fillOnly(page, { 'subject.region': ['浙江省', '星海市', '云区'] });
    expect(outcomes.map(({ status, code }) => [status, code])).toContainEqual(['refused', 'region-not-offered']);
    expect(await modelOf(page)).toMatchObject({ unitregion: ['浙江省'] });
    await page.close();
  });

  function fillOnly(page: Page, values: FieldValues): Promise<PlainOutcome[]> {
    return fillInPage(page, values, { only: Object.keys(values) });
  }
});

/** Once one of a group of radios is chosen, no press makes it none again. */
function withoutRadios({ serveraddressDiv: _, ...model }: Record<string, unknown>): Record<string, unknown> {
  return model;
}
