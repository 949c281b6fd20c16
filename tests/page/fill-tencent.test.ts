import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FieldValues } from '../../src/core/field-values';
import { checkFill, checkSecondFill, checkUndo } from '../harness/check-portal';
import { appValues, providerValues } from '../harness/provider-values';
import { type PortalVisit, stateOf, visitPortal } from '../harness/visit-portal';
import { tencentModelFields } from '../portals/tencent/model-fields';

const origin = 'https://console.cloud.tencent.com';
const verification = `${origin}/beian/manage/verification`;
const process = `${origin}/beian/manage/process/2026112201/entity`;

const pages: { step: keyof typeof tencentModelFields; url: string; values: FieldValues; service: string }[] = [
  { step: 'verification', url: verification, values: providerValues, service: 'a website' },
  { step: 'verification', url: verification, values: appValues, service: 'an APP' },
  { step: 'subject', url: `${process}?step=2`, values: providerValues, service: 'a website' },
  { step: 'service', url: `${process}?step=3`, values: providerValues, service: 'a website' },
  { step: 'service', url: `${process}?step=3`, values: appValues, service: 'an APP' },
  { step: 'material', url: `${process}?step=4`, values: providerValues, service: 'a website' },
];

describe('Tencent Cloud’s filing console in Chromium', () => {
  let visit: PortalVisit;
  beforeAll(async () => {
    visit = await visitPortal('chromium');
  });
  afterAll(() => visit.close());

  const opened = (url: string, switches: string): Promise<Page> =>
    visit.open(`${url}${url.includes('?') ? '&' : '?'}${switches}`);

  describe.each(['', 'ids=off', 'prefix=xyz-', 'prefix=xyz-&ids=off'])('with %s', (switches) => {
    it.each(pages)('fills the step $step for $service, and again changes nothing', async ({ step, url, values }) => {
      const page = await opened(url, switches);
      await checkFill(page, tencentModelFields[step], values);
      await checkSecondFill(page, values);
      expect(visit.errors).toEqual([]);
      await page.close();
    });
  });
});
