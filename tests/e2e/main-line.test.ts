import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FieldValues } from '../../src/core/field-values';
import { type ExtensionVisit, type PortalTab, visitWithExtension } from '../harness/extension-visit';
import type { BrowserKind } from '../harness/find-browser';
import { makeProfile } from '../harness/make-profile';
import { sampleFiles } from '../harness/sample-files';
import { sampleValues } from '../harness/sample-values';
import type { PanelRow } from '../harness/side-panel';
import { control, countsOf, modelOf } from '../harness/visit-mps';
import { compareModel } from '../portals/mps/compare-model';
import { type MpsPage, mpsModelFields } from '../portals/mps/model-fields';

const unit = sampleValues('单位');
/** A person who files for himself: no unit, no website yet. */
const person = Object.fromEntries(
  Object.entries(sampleValues('个人')).filter(([id]) => /^subject(Owner)?\./.test(id)),
) as FieldValues;

const subjectPath = '/web/business/budUnit/add';
const websitePath = '/web/business/website/add?step=2';
const peoplePath = '/web/business/website/add?step=3';
const pages: [MpsPage, string, FieldValues][] = [
  ['subject', subjectPath, unit],
  ['subject', subjectPath, person],
  ['website', websitePath, unit],
  ['people', peoplePath, unit],
];
const whom = (values: FieldValues): RegExp => (values === unit ? /杭州晴川科技有限公司/ : /林晴川/);
const untouched = { submits: 0, consents: 0, captchas: 0, saves: 0, nexts: 0 };

async function wrongFields(portal: Page, on: MpsPage, values: FieldValues): Promise<string[]> {
  const compared = compareModel(on, { ...values, ...sampleFiles(values) }, await modelOf(portal));
  expect(compared.length).toBeGreaterThan(10);
  return compared
    .filter(({ same }) => !same)
    .map(({ fieldId, wanted, held }) => `${fieldId}: wanted ${JSON.stringify(wanted)}, holds ${JSON.stringify(held)}`);
}

const lines = (rows: readonly PanelRow[], ...done: readonly string[]): string[] =>
  rows
    .filter(({ state }) => !done.includes(state))
    .map(({ fieldId, label, state, reason }) => `${fieldId} (${label}): ${state} ${reason}`);

/** What the page still holds although it did not before, and of which the panel does not say so. */
async function leftUnsaid({ portal, panel }: PortalTab, before: Record<string, unknown>): Promise<string[]> {
  const now = await modelOf(portal);
  const said = (await panel.rows()).filter(({ reason }) => reason.startsWith('没有撤销'));
  const owned = mpsModelFields.filter(({ fieldId }) => said.some((row) => row.fieldId === fieldId));
  const excused = new Set(owned.map(({ name }) => name));
  return Object.keys(now)
    .filter((name) => JSON.stringify(now[name]) !== JSON.stringify(before[name]) && !excused.has(name))
    .map((name) => `${name}: had ${JSON.stringify(before[name])}, holds ${JSON.stringify(now[name])}`);
}

describe.each<BrowserKind>(['chromium', 'firefox'])('the built extension in %s', (browser) => {
  let visit: ExtensionVisit;
  let tab: PortalTab | undefined;

  beforeAll(async () => {
    visit = await visitWithExtension(browser);
    await makeProfile(visit.options, unit);
    await makeProfile(visit.options, person);
  }, 300_000);
  afterAll(() => visit.close());

  async function opened(path: string, values: FieldValues): Promise<PortalTab> {
    await tab?.close();
    tab = await visit.open(path);
    await tab.panel.chooseWhom(whom(values));
    return tab;
  }

  describe.each(['', 'ids=off'])('with %s', (ids) => {
    it.each(pages)('fills the %s page %s and takes it back', async (on, path, values) => {
      const { portal, panel } = await opened(path + (path.includes('?') ? '&' : '?') + ids, values);
      await panel.listed();
      const before = await modelOf(portal);

      await panel.fill();
      expect(await wrongFields(portal, on, values)).toEqual([]);
      expect(lines(await panel.rows(), 'filled', 'already')).toEqual([]);
      await panel.shows(/没有提交任何内容/);

      const filled = await modelOf(portal);
      await panel.shows(/现在没有可填的项/);
      const again = await panel.fillByOrder();
      expect(again.filter(({ status }) => status !== 'already')).toEqual([]);
      expect(await modelOf(portal)).toEqual(filled);

      await panel.undo();
      expect(await leftUnsaid({ portal, panel, close: () => panel.close() }, before)).toEqual([]);
      expect(await countsOf(portal)).toEqual(untouched);
    });
  });

  it('keeps what the user typed, and takes back only what it filled', async () => {
    const { portal, panel } = await opened(websitePath, unit);
    await panel.listed();
    await portal.type(control('webnm'), '我自己的名字');
    await panel.fill();
    expect(await panel.row('website.name')).toMatchObject({
      state: 'differs',
      reason: expect.stringMatching(/^不会改动/),
    });
    expect(await modelOf(portal)).toMatchObject({ webnm: '我自己的名字', maindmn: 'example.com' });
    await panel.undo();
    expect(await modelOf(portal)).toMatchObject({ webnm: '我自己的名字', maindmn: '' });
  });

  it('refuses a field whose label no longer is what its id says, and says why', async () => {
    const { portal, panel } = await opened(`${websitePath}&relabel=form_item_webnm:负责人手机号码`, unit);
    await panel.fill();
    const refused = (await panel.rows()).filter(({ label }) => label.includes('负责人手机号码'));
    expect(refused).toMatchObject([
      { fieldId: null, state: 'unrecognised', reason: expect.stringContaining('不一致') },
    ]);
    expect(await modelOf(portal)).toMatchObject({ webnm: '', maindmn: 'example.com' });
  });

  it('follows the user through the wizard, whose next step he takes himself', async () => {
    const { portal, panel } = await opened(`${websitePath}&check=off`, unit);
    await panel.fill();
    const next = await portal.$$('button');
    for (const button of next)
      if ((await button.evaluate((one) => one.textContent?.trim())) === '下一步') await button.click();
    await panel.row('securityOwner.name');
    await panel.fill();
    expect(await wrongFields(portal, 'people', unit)).toEqual([]);
    expect(await countsOf(portal)).toEqual({ ...untouched, nexts: 1 });
  });

  it('broke no script of any page', () => {
    expect(visit.errors).toEqual([]);
  });
});
