import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseInMenu } from '../harness/browser-menu';
import { backupOf, dossierOf } from '../harness/dossier-of';
import { type ExtensionVisit, type PortalTab, visitWithExtension } from '../harness/extension-visit';
import type { BrowserKind } from '../harness/find-browser';
import { importBackup } from '../harness/import-backup';
import { sampleValues } from '../harness/sample-values';
import type { SidePanel } from '../harness/side-panel';
import { control, modelOf } from '../harness/visit-mps';
import { evaluateIn, waitFor } from '../harness/wait-for';

const values = sampleValues('单位');
/** The label is another one than the portal's definition knows, so that the field is refused. */
const path = '/web/business/website/add?step=2&check=off&relabel=form_item_webnm:归口代号';
const label = '归口代号';

const labelled = async (panel: SidePanel) => (await panel.rows()).find((row) => row.label.includes(label));

/** Types into the panel's search as React notices it, and presses a key there. */
async function searchFor(panel: SidePanel, words: string): Promise<void> {
  const type = (text: string) => {
    const input = document.querySelector<HTMLInputElement>('.sp-task input');
    if (!input) return false;
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
    return input.dispatchEvent(new Event('input', { bubbles: true }));
  };
  await waitFor(() => evaluateIn(panel.page, type, [words]), { what: 'the search', timeout: 10_000 });
}

async function choose(panel: SidePanel, fieldId: string): Promise<void> {
  const click = (id: string) => {
    const found = document.querySelector<HTMLElement>(`.sp-task [data-field="${id}"]`);
    found?.click();
    return found !== null;
  };
  await waitFor(() => evaluateIn(panel.page, click, [fieldId]), { what: `the choice ${fieldId}`, timeout: 10_000 });
}

/** The taught fields that the options page lists, once there are so many. */
async function listed(options: Page, count: number): Promise<string[]> {
  await evaluateIn(options, () => location.assign('#/taught'), []);
  const read = (wanted: number) => {
    const rows = [...document.querySelectorAll('[data-taught]')].map((row) => row.textContent ?? '');
    const loaded = wanted > 0 || document.querySelector('.ant-empty') !== null;
    return loaded && rows.length === wanted ? rows : null;
  };
  return waitFor(() => evaluateIn(options, read, [count]), { what: `${count} taught fields`, timeout: 10_000 });
}

describe.each<BrowserKind>(['chromium', 'firefox'])('teaching in %s', (browser) => {
  let visit: ExtensionVisit;
  let tab: PortalTab;
  beforeAll(async () => {
    visit = await visitWithExtension(browser);
    await importBackup(visit.options, await backupOf(dossierOf(values)));
    tab = await visit.open(path);
    await tab.panel.listed();
  });
  afterAll(() => visit.close());

  it('a field that was refused is taught, filled, and listed; removed it is refused again', async () => {
    const { panel, portal } = tab;
    expect(await labelled(panel)).toMatchObject({ fieldId: null, state: 'unrecognised' });
    await panel.press(/^这一项是……$/);
    await searchFor(panel, 'wzmc');
    await choose(panel, 'website.name');
    await panel.shows(/已记住：“.*归口代号.*”是网站名称/);
    expect(await labelled(panel)).toMatchObject({ fieldId: 'website.name', state: 'ready' });
    await panel.fill();
    expect((await modelOf(portal)).webnm).toBe(values['website.name']);

    await portal.reload();
    await waitFor(async () => (await labelled(panel))?.fieldId === 'website.name', { what: 'it to be known again' });

    const [row] = await listed(visit.options, 1);
    expect(row).toMatch(/全国互联网安全管理服务平台.*归口代号.*网站名称.*20\d\d/);
    const remove = () => document.querySelector<HTMLElement>('[data-taught] button')?.click();
    await evaluateIn(visit.options, remove, []);
    await listed(visit.options, 0);
    await waitFor(async () => (await labelled(panel))?.fieldId === null, { what: 'it to be refused again' });
  });

  it.runIf(browser === 'chromium')('the browser’s menu on a field asks what that field is', async () => {
    const { panel, portal } = tab;
    const tabId = Number(new URL(panel.page.url()).searchParams.get('tab'));
    await portal.click(control('webnm'), { button: 'right' });
    await chooseInMenu(visit.launched, tabId, { menuItemId: 'teach-on-box' });
    await panel.shows(/这一项是……页面上的“.*归口代号.*”/);
    await panel.press(/^不是备案资料$/);
    await panel.shows(/已记住：“.*归口代号.*”不是备案资料/);
    expect(await labelled(panel)).toMatchObject({ fieldId: null, state: 'unrecognised' });

    // Its label counts as well as the box.
    await portal.click(`label[for=form_item_webnm]`, { button: 'right' });
    await chooseInMenu(visit.launched, tabId, { menuItemId: 'teach-on-page' });
    await panel.press(/^忘记教过的$/);
    await panel.shows(/已忘记教过的/);
    await listed(visit.options, 0);
  });

  it.runIf(browser === 'chromium')('and on a selected text what it means', async () => {
    const { panel } = tab;
    const tabId = Number(new URL(panel.page.url()).searchParams.get('tab'));
    await chooseInMenu(visit.launched, tabId, { menuItemId: 'look-up', selectionText: '接入服务商' });
    await panel.shows(/备案怎么填.*接入/);
    await panel.press(/^关闭$/);
    await panel.listed();
  });

  it('broke no script of any page', () => {
    expect(visit.errors).toEqual([]);
  });
});
