import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { checkFill, differences } from '../harness/check-portal';
import { fillInPage } from '../harness/engine-in-page';
import { describePortal, type PortalSuite } from '../harness/portal-suite';
import { appValues, providerValues } from '../harness/provider-values';
import { stateOf } from '../harness/visit-portal';
import { tencentModelFields as fields } from '../portals/tencent/model-fields';

const manage = 'https://console.cloud.tencent.com/beian/manage';
const verification = `${manage}/verification`;
const at = (segment: string, step: number): string => `${manage}/process/2026112201/${segment}?step=${step}`;

const steps: PortalSuite['steps'] = [
  { step: '基础信息校验', url: verification, fields: fields.verification, values: providerValues },
  { step: '基础信息校验 for an APP', url: verification, fields: fields.verification, values: appValues },
  { step: '主体信息', url: at('entity', 2), fields: fields.subject, values: providerValues },
  { step: '互联网信息服务', url: at('service', 3), fields: fields.service, values: providerValues },
  { step: '互联网信息服务 for an APP', url: at('service', 3), fields: fields.service, values: appValues },
  { step: '补充材料', url: at('material', 4), fields: fields.material, values: providerValues },
];

const suite: PortalSuite = {
  steps,
  controlled: { url: verification, field: 'orgName' },
  upload: { url: at('entity', 2), field: 'licence', bytes: 4096 * 1024 + 1 },
};

/** What the two windows ask; the page below them is covered, and stays as it is. */
const inWindows = [...fields.feature, ...fields.package].flatMap(({ fieldId, orElse }) => [fieldId, ...orElse]);

/** Presses a button by its words, as the user does; in the window on top where several have it. */
async function press(page: Page, words: string): Promise<void> {
  const buttons = await page.$$(`button::-p-text(${words})`);
  await buttons.at(-1)?.click();
}

describePortal('Tencent Cloud’s filing console', 'chromium', suite, (open) => {
  it('goes on with the next step, whose fields come late and are partly filled', async () => {
    const page = await open(verification);
    await checkFill(page, fields.verification, providerValues);
    await press(page, '立即验证');
    await page.waitForSelector('[data-field="icpNumber"]');
    expect(page.url()).toContain('/beian/manage/process/');
    await checkFill(page, fields.subject, providerValues);
    expect((await stateOf(page)).counts).toMatchObject({ nexts: 1, submits: 0 });
  });

  it('fills the window for an APP’s features, and the one for a package above it', async () => {
    const page = await open(`${at('service', 3)}&service=app`);
    await press(page, '新增 APP 特征');
    await page.waitForSelector('[data-field="platform"]');
    await fillInPage(page, appValues, { only: inWindows });
    expect(await differences(page, fields.feature, appValues)).toEqual([]);
    await press(page, '新增包信息');
    await page.waitForSelector('[data-field="packageName"]');
    const outcomes = await fillInPage(page, appValues, { only: inWindows });
    expect(outcomes.filter(({ status }) => status !== 'filled' && status !== 'already')).toEqual([]);
    expect(await differences(page, fields.package, appValues)).toEqual([]);
    await press(page, '保存');
    await page.waitForSelector('[data-field="packageName"]', { hidden: true });
    await press(page, '保存');
    await page.waitForSelector('[data-field="platform"]', { hidden: true });
    expect((await stateOf(page)).model.features).toEqual([
      {
        platform: '安卓',
        domains: appValues['app.domain'],
        packages: [
          {
            packageName: appValues['appPackage.packageName'],
            publicKey: appValues['appPackage.publicKey'],
            fingerprint: appValues['appPackage.fingerprint'],
          },
        ],
      },
    ]);
  });
});

// One step in the other browser: it has the library's most unlike controls.
describePortal('Tencent Cloud’s filing console', 'firefox', {
  ...suite,
  steps: [steps[2] ?? steps[0]],
  variants: [''],
});
