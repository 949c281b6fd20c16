import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOn } from '../harness/accessibility';
import { backupOf, dossierOf } from '../harness/dossier-of';
import { type ExtensionVisit, visitWithExtension } from '../harness/extension-visit';
import type { BrowserKind } from '../harness/find-browser';
import { importBackup } from '../harness/import-backup';
import { openExtensionPage } from '../harness/open-page';
import { OptionsForm } from '../harness/options-form';
import { sampleValues } from '../harness/sample-values';
import { typeInto } from '../harness/type-into';
import { evaluateIn, waitFor } from '../harness/wait-for';

const values = sampleValues('单位');
const name = String(values['subject.name']);
const domain = String(values['website.domain']);
const printed = name.replace('科技', '技术');
const differs = /请照证件改写单位名称：从第 \d+ 个字起与证件不同/;

describe.each<BrowserKind>(['chromium', 'firefox'])('what the papers say, in %s', (browser) => {
  let visit: ExtensionVisit;
  let options: Page;
  beforeAll(async () => {
    visit = await visitWithExtension(browser);
    ({ options } = visit);
    const dossier = dossierOf(values);
    await importBackup(options, await backupOf(dossier));
    await evaluateIn(options, (id: string) => location.assign(`#/profiles/${id}/papers`), [dossier.id]);
    await find('[data-fact="licence.name"] input');
  });
  afterAll(() => visit.close());

  const find = (selector: string) => waitFor(() => options.$(selector), { what: selector, timeout: 15_000 });
  const shown = () => evaluateIn(options, () => document.querySelector('main')?.textContent ?? '', []);
  const says = (words: RegExp) =>
    waitFor(async () => words.exec(await shown())?.[0], {
      what: `the dossier to say ${words.source}`,
      timeout: 10_000,
    });

  async function type(selector: string, text: string): Promise<void> {
    const box = await find(selector);
    await box.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await typeInto(options, box, text);
    await options.keyboard.press('Tab');
  }

  it('is held against the dossier: the licence’s name differs, and the dossier says from where on', async () => {
    await options.bringToFront();
    expect(await shown()).not.toMatch(differs);
    await type('[data-fact="licence.name"] input', printed);
    await says(differs);
    await new OptionsForm(options).saved();
    if (browser === 'chromium') expect(await violationsOn(options)).toEqual([]);
  });

  it('and said by *Check before submit* on the portal’s page, whose *Show me* leads to the field', async () => {
    const { portal, panel, close } = await visit.open('/web/business/budUnit/add');
    // The name is asked for once the page knows that a unit files.
    await panel.fill();
    await panel.press(/^提交前检查$/);
    await panel.shows(differs);
    const press = () => {
      const line = document.querySelector('.sp-findings [data-finding="subject.name"]');
      line?.querySelector<HTMLElement>('.bp-finding__show')?.click();
      return line !== null;
    };
    await waitFor(() => evaluateIn(panel.page, press, []), { what: 'the finding in the list', timeout: 10_000 });
    const focused = () => document.activeElement?.id ?? '';
    await waitFor(async () => (await evaluateIn(portal, focused, [])) === 'form_item_unitnm', {
      what: 'the unit’s name to be focused',
    });
    await close();
  });

  it('is no finding any more once both are the same', async () => {
    await options.bringToFront();
    await type('[data-fact="licence.name"] input', name);
    await waitFor(async () => !differs.test(await shown()), { what: 'the finding to go', timeout: 10_000 });
    await new OptionsForm(options).saved();
    const { panel, close } = await visit.open('/web/business/budUnit/add');
    await panel.listed();
    await panel.press(/^提交前检查$/);
    await panel.shows(/处需修改|处请留意|条提示|没有发现问题/);
    expect(await panel.text()).not.toMatch(differs);
    await close();
  });

  it('WHOIS pasted whole: the holder is another, and the text itself is kept nowhere', async () => {
    await options.bringToFront();
    const whois = `Domain Name: ${domain}\nRegistrant: 上海别家网络有限公司\nRegistrant Contact Email: kept-nowhere@example.com`;
    const paste = (text: string) => {
      const box = document.querySelector<HTMLTextAreaElement>('[data-paper="domain"] textarea');
      if (!box) return false;
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(box, text);
      return box.dispatchEvent(new Event('input', { bubbles: true }));
    };
    await waitFor(() => evaluateIn(options, paste, [whois]), { what: 'the place for WHOIS' });
    await says(/已读出：域名持有者。请在下面核对。/);
    await says(/请把域名过户给备案主体/);
    await new OptionsForm(options).saved();
    const again = await openExtensionPage(
      visit.launched,
      `options.html${await evaluateIn(options, () => location.hash, [])}`,
    );
    const kept = () => {
      const input = document.querySelector<HTMLInputElement>('[data-fact="domain.holder"] input');
      return input ? { holder: input.value, text: document.body.textContent } : null;
    };
    const { holder, text } = await waitFor(() => evaluateIn(again, kept, []), { what: 'the holder', timeout: 15_000 });
    expect(holder).toBe('上海别家网络有限公司');
    expect(text).not.toContain('kept-nowhere');
    await again.close();
    expect(visit.errors).toEqual([]);
  });
});
