import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FieldValues } from '../../src/core/field-values';
import { fillInPage, loadEngine, type PlainOutcome, recogniseInPage, undoInPage } from '../harness/engine-in-page';
import type { BrowserKind } from '../harness/find-browser';
import { sampleDocuments, sampleValues } from '../harness/sample-values';
import { countsOf, type MpsVisit, modelOf, visitMps } from '../harness/visit-mps';
import { compareModel } from '../portals/mps/compare-model';
import type { MpsPage } from '../portals/mps/model-fields';

const pages: [MpsPage, string, '个人' | '单位'][] = [
  ['subject', '/web/business/budUnit/add', '单位'],
  ['subject', '/web/business/budUnit/add', '个人'],
  ['website', '/web/business/website/add?step=2', '单位'],
  ['website', '/web/business/website/add?step=2&variant=dialog', '单位'],
  ['people', '/web/business/website/add?step=3', '单位'],
];
const untouched = { submits: 0, consents: 0, captchas: 0 };

/** The documents' names and sizes, to compare with what the page holds. */
async function documentValues(page: Page): Promise<FieldValues> {
  const files = await page.evaluate(() =>
    Object.entries(window.beianFiles ?? {}).map(([name, file]) => [name, file.size] as const),
  );
  return Object.fromEntries(
    files.map(([name, size]) => [name, new File([new Uint8Array(size)], `${name}.png`, { type: 'image/png' })]),
  ) as FieldValues;
}

async function differences(page: Page, on: MpsPage, values: FieldValues): Promise<string[]> {
  const all = { ...values, ...(await documentValues(page)) };
  const compared = compareModel(on, all, await modelOf(page));
  expect(compared.length).toBeGreaterThan(10);
  return compared
    .filter(({ same }) => !same)
    .map(({ fieldId, wanted, held }) => `${fieldId}: wanted ${JSON.stringify(wanted)}, holds ${JSON.stringify(held)}`);
}

const notFilled = (outcomes: readonly PlainOutcome[]): string[] =>
  outcomes
    .filter(({ status }) => status !== 'filled' && status !== 'already')
    .map(({ fieldId, status, code }) => `${fieldId} ${status} ${code}`);

describe.each<BrowserKind>(['chromium', 'firefox'])('the police platform in %s', (browser) => {
  let visit: MpsVisit;
  beforeAll(async () => {
    visit = await visitMps(browser);
  });
  afterAll(() => visit.close());

  async function opened(path: string): Promise<Page> {
    const page = await visit.open(path);
    await page.waitForSelector('input');
    await loadEngine(page);
    return page;
  }

  describe.each(['', 'ids=off'])('with %s', (ids) => {
    it.each(pages)('fills the %s page %s for %s, and a second fill changes nothing', async (on, path, type) => {
      const page = await opened(path + (path.includes('?') ? '&' : '?') + ids);
      const values = sampleValues(type);
      expect(notFilled(await fillInPage(page, values, { documents: sampleDocuments }))).toEqual([]);
      expect(await differences(page, on, values)).toEqual([]);
      const before = await modelOf(page);
      const again = await fillInPage(page, values, { documents: sampleDocuments });
      expect(again.filter(({ status }) => status !== 'already')).toEqual([]);
      expect(await modelOf(page)).toEqual(before);
      expect(await countsOf(page)).toMatchObject(untouched);
      await page.close();
    });
  });

  it('keeps what the user typed, and takes it back only what it filled', async () => {
    const page = await opened('/web/business/website/add?step=2');
    await page.type('#form_item_webnm', '我自己的名字');
    const outcomes = await fillInPage(page, sampleValues('单位'));
    expect(outcomes.find(({ fieldId }) => fieldId === 'website.name')).toMatchObject({
      status: 'kept-yours',
      code: 'differs-from-yours',
    });
    expect((await modelOf(page)).maindmn).toBe('example.com');
    const undone = await undoInPage(page);
    expect(undone.filter(({ status, code }) => status === 'failed' && code !== 'cannot-be-undone')).toEqual([]);
    expect(await modelOf(page)).toMatchObject({
      webnm: '我自己的名字',
      maindmn: '',
      moinum: '',
      webopentime: null,
      ymzsvalid: [],
      ip: [],
      dmn: [],
    });
    await page.close();
  });

  it('refuses a field whose label no longer is what its id says', async () => {
    const page = await opened('/web/business/website/add?step=2&relabel=form_item_webnm:负责人手机号码');
    const found = (await recogniseInPage(page)).find(({ id }) => id === 'form_item_webnm');
    expect(found).toMatchObject({ fieldId: null });
    expect(found?.reason).toMatch(/标识|改版|不一致|对不上/);
    await fillInPage(page, sampleValues('单位'));
    expect((await modelOf(page)).webnm).toBe('');
    await page.close();
  });

  it('says so when the portal clears a field again', async () => {
    const page = await opened('/web/business/website/add?step=3&hostile=clears');
    const outcomes = await fillInPage(page, sampleValues('单位'), {
      only: ['securityOwner.name', 'securityOwner.email'],
    });
    expect(outcomes.find(({ fieldId }) => fieldId === 'securityOwner.email')).toMatchObject({
      status: 'failed',
      code: 'not-kept-by-page',
    });
    expect(outcomes.find(({ fieldId }) => fieldId === 'securityOwner.name')).toMatchObject({ status: 'filled' });
    await page.close();
  });

  it('refuses an option that the page does not offer, and leaves the list as it was', async () => {
    const page = await opened('/web/business/website/add?step=2');
    const outcomes = await fillInPage(page, { 'website.accessMethod': '星际托管' }, {});
    expect(outcomes).toMatchObject([
      { fieldId: 'website.accessMethod', status: 'refused', code: 'option-not-offered' },
    ]);
    expect(outcomes[0]?.reason).toContain('选项');
    expect((await modelOf(page)).acctype).toBe(null);
    const openLists = () =>
      page.evaluate(
        () => [...document.querySelectorAll('.ant-select-dropdown')].filter((list) => list.checkVisibility()).length,
      );
    await expect.poll(openLists, { timeout: 3_000 }).toBe(0);
    await page.close();
  });

  it('stops when told to, and says which fields it left', async () => {
    const page = await opened('/web/business/website/add?step=3');
    const outcomes = await fillInPage(page, sampleValues('单位'), { stopAfter: 2 });
    expect(outcomes.filter(({ status }) => status === 'filled' || status === 'already')).toHaveLength(2);
    expect(outcomes.filter(({ code }) => code === 'stopped').length).toBeGreaterThan(5);
    await page.close();
  });

  it.each(['/web/login', '/', '/#/query/webSearch', '/web/business/businessHome/website'])(
    'finds nothing to fill on %s',
    async (path) => {
      const page = await visit.open(path);
      await loadEngine(page);
      expect((await recogniseInPage(page)).filter(({ fieldId }) => fieldId !== null)).toEqual([]);
      await page.close();
    },
  );
});
