import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Case, libraryCases } from './library-cases';
import { buildFixture, bundleDrive, launch, openFixture } from './open-fixture';

/** The same drivers in the other browser: one library, one control of each kind, and the native ones. */
const fields: Readonly<Record<string, RegExp>> = {
  'ant-design-vue':
    /^(?:name|idType|company|region|lateRegion|openDate|validity|interactive|preApprovals|sdk|types|ips|provider)$/,
  native: /^(?:name|remark|idType|company|interactive|preApprovals|longTerm|ips|provider)$/,
};

let browser: Browser;
let drive: string;
beforeAll(async () => {
  [browser, drive] = await Promise.all([launch('firefox'), bundleDrive()]);
});
afterAll(() => browser.close());

describe.each(Object.keys(fields))('Firefox, %s', (library) => {
  let page: Page;
  beforeAll(async () => {
    page = await openFixture(browser, await buildFixture(library), drive);
  });
  afterAll(() => page.close());

  it.each<Case>(libraryCases.filter(({ task, code }) => !code && fields[library]?.test(task.field)))(
    '$says',
    async ({ task, model }) => {
      const report = await page.evaluate((one) => window.Drive.fill(one), task);
      expect(report.result).toEqual({ ok: true });
      expect(await page.evaluate((name) => window.__model()[name], task.field)).toEqual(model);
    },
  );

  it('a file is put in, and nothing was sent', async () => {
    const field = { field: 'files', kind: 'upload', fieldId: 'subject.certImage' } as const;
    const value = { file: '执照.jpg', type: 'image/jpeg', size: 1_000 };
    const report = await page.evaluate((one) => window.Drive.fill(one), { ...field, value });
    expect(report).toMatchObject({ result: { ok: true }, held: ['执照.jpg'] });
    expect(await page.evaluate(() => window.__submits)).toBe(0);
  });
});
