import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FieldValues } from '../../src/core/field-values';
import {
  accountForm,
  accountHost as host,
  isSecret,
  accountRows as rows,
  accountValues as values,
} from '../harness/account-form';
import { fillInPage, loadEngine, recogniseInPage } from '../harness/engine-in-page';
import { type LaunchedBrowser, launchBrowser } from '../harness/launch-browser';
import { openPage } from '../harness/open-page';
import { type PracticeServer, startPracticeServer } from '../portals/server';

describe('the account for the police platform', () => {
  let server: PracticeServer;
  let launched: LaunchedBrowser;
  beforeAll(async () => {
    server = await startPracticeServer({ extra: { [host]: () => accountForm() } });
    launched = await launchBrowser({ browser: 'chromium', port: server.port, extraHosts: [host] });
  });
  afterAll(async () => {
    await launched.close();
    await server.close();
  });

  async function opened(path: string): Promise<Page> {
    const page = await openPage(launched, `https://${host}${path}`);
    await loadEngine(page);
    return page;
  }

  it.each(['/register.html', '/portal#/user/register'])(
    'knows the form on %s, and fills names and numbers',
    async (path) => {
      const page = await opened(path);
      const found = await recogniseInPage(page);
      expect(found.map(({ id, fieldId }) => [id, fieldId])).toEqual([
        ...rows.map(([id, , fieldId]) => [id, fieldId]),
        ['agree', null],
      ]);
      const outcomes = await fillInPage(page, values);
      const mine = rows.filter(([, , fieldId]) => isSecret(fieldId));
      expect(outcomes.filter(({ status }) => status === 'needs-you')).toHaveLength(mine.length);
      expect(outcomes.filter(({ status }) => status === 'filled')).toHaveLength(rows.length - mine.length);
      for (const [id, , fieldId] of rows) {
        const wanted = mine.some(([own]) => own === id) ? '' : values[fieldId as keyof FieldValues];
        expect([id, await page.$eval(`#${id}`, (input) => (input as HTMLInputElement).value)]).toEqual([id, wanted]);
      }
      expect(await page.$eval('#agree', (input) => (input as HTMLInputElement).checked)).toBe(false);
      await page.close();
    },
  );

  it('asks nothing of an account on the login page', async () => {
    const page = await opened('/login.html');
    expect((await recogniseInPage(page)).filter(({ fieldId }) => fieldId?.startsWith('account.'))).toEqual([]);
    await page.close();
  });
});
