import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { FieldValues } from '../../src/core/field-values';
import type { ModelField } from '../portals/practice/model-field';
import { checkControlled, checkFill, checkSecondFill, checkUndo, checkUploadLimit } from './check-portal';
import type { BrowserKind } from './find-browser';
import { type PortalVisit, stateOf, visitPortal } from './visit-portal';

/** One step of a practice portal, and what has to come out there. */
export interface PortalStep {
  readonly step: string;
  readonly url: string;
  readonly fields: readonly ModelField[];
  readonly values: FieldValues;
}

export interface PortalSuite {
  readonly steps: readonly [PortalStep, ...PortalStep[]];
  /** The switches under which every step is filled; all three unless said. */
  readonly variants?: readonly string[];
  /** A text field. */
  readonly controlled: { readonly url: string; readonly field: string };
  /** A step with an upload, the upload's name, and more bytes than it takes. */
  readonly upload: { readonly url: string; readonly field: string; readonly bytes: number };
}

/** The page as it was seen, without the marks of its author, and with another prefix of the library's classes. */
const allVariants = ['', 'ids=off', 'prefix=xyz-'];

const withSwitches = (url: string, switches: string): string => `${url}${url.includes('?') ? '&' : '?'}${switches}`;

/** What every practice portal of a provider has to show, in one browser; more tests of one portal go into `further`. */
export function describePortal(
  name: string,
  browser: BrowserKind,
  { steps, variants = allVariants, controlled, upload }: PortalSuite,
  further: (open: (url: string) => Promise<Page>) => void = () => {},
): void {
  describe(`${name} in ${browser}`, () => {
    let visit: PortalVisit;
    let page: Page;
    const open = async (url: string): Promise<Page> => {
      page = await visit.open(url);
      return page;
    };
    beforeAll(async () => {
      visit = await visitPortal(browser);
    });
    afterEach(async () => {
      await page.close();
      expect(visit.errors).toEqual([]);
    });
    afterAll(() => visit.close());

    describe.each(variants)('with the switches "%s"', (switches) => {
      it.each(steps)(
        'fills the step $step, again changes nothing, and takes it back',
        async ({ url, fields, values }) => {
          await open(withSwitches(url, switches));
          const { model } = await stateOf(page);
          const ofPage = await checkFill(page, fields, values);
          await checkSecondFill(page, fields, values);
          await checkUndo(page, model, ofPage);
        },
      );
    });

    it('keeps nothing that is put into an input without being entered', async () => {
      await checkControlled(await open(controlled.url), controlled.field);
    });

    it('refuses a picture that is too large', async () => {
      await checkUploadLimit(await open(upload.url), upload.field, upload.bytes);
    });

    further(open);
  });
}
