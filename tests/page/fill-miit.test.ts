import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillInPage, undoInPage } from '../harness/engine-in-page';
import type { BrowserKind } from '../harness/find-browser';
import { fillable, heldWrongly } from '../harness/model-field';
import { type PracticeVisit, practiceVisit } from '../harness/practice-visit';
import { recognisedModels, recognisedWrongly } from '../harness/recognised-models';
import { smsValues as sms } from '../harness/sample-values';
import { countsOf, modelOf } from '../harness/visit-mps';
import { queryFields, resendFields, smsFields } from '../portals/miit/model-fields';

const untouched = { submits: 0, consents: 0, captchas: 0, saves: 0, nexts: 0 };
const check = '#/Integrated/smsCheck';

describe.each<BrowserKind>(['chromium', 'firefox'])('the ministry’s site in %s', (browser) => {
  let visit: PracticeVisit;
  beforeAll(async () => {
    visit = await practiceVisit('https://beian.miit.gov.cn', browser);
  });
  afterAll(async () => {
    expect(visit.errors).toEqual([]);
    await visit.close();
  });

  describe.each(['', '?ids=off'])('with %s', (ids) => {
    it.each([
      ['短信核验', `/${ids}${check}`, smsFields],
      ['短信重发', `/${ids || '?'}&tab=resend${check}`, resendFields],
    ])(
      'fills on %s the phone and the last six characters, and nothing that only a person can',
      async (_, path, fields) => {
        const page = await visit.open(path);
        expect(recognisedWrongly(fields, await recognisedModels(page))).toEqual([]);
        const outcomes = await fillInPage(page, sms);
        expect(outcomes.map(({ fieldId, status, code }) => [fieldId, status, code]).toSorted()).toEqual(
          fields
            .map(({ fieldId, manual }) => (manual ? [fieldId, 'needs-you', 'only-you-can'] : [fieldId, 'filled', null]))
            .toSorted(),
        );
        await expectOnly(page, fields);
        const again = await fillInPage(page, sms);
        expect(again.filter(({ status }) => status !== 'already' && status !== 'needs-you')).toEqual([]);
        await expectOnly(page, fields);
        await undoInPage(page);
        expect(Object.values(await modelOf(page)).filter((held) => held !== '')).toEqual(['网站']);
        expect(await countsOf(page)).toEqual(untouched);
        await page.close();
      },
    );

    it.each(['#/Integrated/recordQuery', '#/Integrated/index'])(
      'knows the query on %s, and asks nothing by itself',
      async (hash) => {
        const page = await visit.open(`/${ids}${hash}`);
        expect(recognisedWrongly(queryFields, await recognisedModels(page))).toEqual([]);
        expect(await fillInPage(page, sms)).toEqual([]);
        expect(await modelOf(page)).toMatchObject({ keyword: '', kind: '网站' });
        await fillInPage(page, { 'query.keyword': 'example.com' });
        expect(await modelOf(page)).toMatchObject({ keyword: 'example.com', kind: '网站' });
        expect(await countsOf(page)).toEqual(untouched);
        await page.close();
      },
    );
  });

  /** Nothing but the page's own two fields changed. */
  async function expectOnly(page: Page, fields: typeof smsFields): Promise<void> {
    const model = await modelOf(page);
    expect(fillable(fields, sms)).toBe(2);
    expect(heldWrongly(fields, sms, model)).toEqual([]);
    const filled = fields.filter(({ manual }) => !manual).map(({ name }) => name);
    const others = Object.entries(model).filter(([name, held]) => !filled.includes(name) && held !== '');
    expect(others).toEqual([['kind', '网站']]);
  }
});
