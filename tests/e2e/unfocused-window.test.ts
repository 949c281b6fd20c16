import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionVisit, visitWithExtension } from '../harness/extension-visit';
import type { BrowserKind } from '../harness/find-browser';
import { makeProfile } from '../harness/make-profile';
import { sampleFiles } from '../harness/sample-files';
import { sampleValues } from '../harness/sample-values';
import { countsOf, modelOf } from '../harness/visit-mps';
import { compareModel } from '../portals/mps/compare-model';

const values = sampleValues('单位');
const untouched = { submits: 0, consents: 0, captchas: 0, saves: 0, nexts: 0 };

/** The user sits in the side panel: the portal's window is in sight and has not the focus, so it gets no focus events. */
describe.each<BrowserKind>(['chromium', 'firefox'])('a portal in a window without the focus, in %s', (browser) => {
  let visit: ExtensionVisit;
  beforeAll(async () => {
    visit = await visitWithExtension(browser);
    await makeProfile(visit.options, values);
  });
  afterAll(() => visit.close());

  it('takes every list, cascader, calendar and tree of the website page', async () => {
    const { portal, panel, close } = await visit.open('/web/business/website/add?step=2');
    await panel.listed();
    if (browser === 'firefox') {
      await (await visit.launched.browser.newPage({ type: 'window' })).bringToFront();
      expect(await portal.evaluate(() => document.hasFocus())).toBe(false);
    } else {
      // A Chromium without a screen gives each page the focus: there the page is told nothing of it.
      await portal.evaluate(() => {
        for (const type of ['focus', 'blur', 'focusin', 'focusout'])
          window.addEventListener(type, (event) => event.isTrusted && event.stopImmediatePropagation(), true);
      });
    }
    expect(await portal.evaluate(() => document.visibilityState)).toBe('visible');
    await panel.fill();
    const compared = compareModel('website', { ...values, ...sampleFiles(values) }, await modelOf(portal));
    expect(compared.filter(({ same }) => !same).map(({ fieldId, held }) => [fieldId, held])).toEqual([]);
    expect(compared.length).toBeGreaterThan(10);
    expect(await countsOf(portal)).toMatchObject(untouched);
    await close();
  });
});
