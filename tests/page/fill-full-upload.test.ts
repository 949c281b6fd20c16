import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillInPage, undoInPage } from '../harness/engine-in-page';
import type { BrowserKind } from '../harness/find-browser';
import { type PortalVisit, stateOf, visitPortal } from '../harness/visit-portal';

const address = 'https://console.volcengine.com/beian/create/organiser?step=1';
const licence = { documents: ['subject.certImage'], only: ['subject.certImage'] };

describe.each<BrowserKind>(['chromium', 'firefox'])(
  'an upload whose kit takes its button away once it is full, in %s',
  (kind) => {
    let visit: PortalVisit;
    beforeAll(async () => {
      visit = await visitPortal(kind);
    });
    afterAll(() => visit.close());

    it('is no hidden field while its file is listed, and is emptied by undo', async () => {
      const page = await visit.open(address);
      const button = '[data-field="licence"] input[type=file]';
      const isDrawn = () => page.$eval(button, (input) => input.parentElement?.checkVisibility() === true);
      const outcomes = await fillInPage(page, {}, licence);
      expect(outcomes.map(({ status }) => status)).toEqual(['filled']);
      expect(await isDrawn()).toBe(false);
      const again = await fillInPage(page, {}, licence);
      expect(again.map(({ status, code }) => [status, code])).toEqual([['already', null]]);
      const undone = await undoInPage(page);
      expect(undone.map(({ status }) => status)).toEqual(['filled']);
      expect((await stateOf(page)).model.licence).toBe(null);
      expect(await isDrawn()).toBe(true);
      await page.close();
    });

    it('stays hidden where the page hides the list with it', async () => {
      const page = await visit.open(address);
      await fillInPage(page, {}, licence);
      await page.$eval('[data-field="licence"]', (item) => {
        for (const part of item.querySelectorAll<HTMLElement>('[class*="upload-list"]')) part.style.opacity = '0';
      });
      const again = await fillInPage(page, {}, { ...licence, overwrite: true });
      expect(again.map(({ status, code }) => [status, code])).toEqual([['refused', 'hidden']]);
      await page.close();
    });
  },
);
