import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserKind } from '../../harness/find-browser';
import { evaluateIn, waitFor } from '../../harness/wait-for';
import { type AttackVisit, evilHost, portal, visitAsAttacker } from './attack-visit';
import { attackedPath, filingPage, formItem, personItems } from './filing-page';
import { panelBeside } from './panel-of';
import { victim } from './victim';

const evil = `https://${evilHost}`;
const number = formItem('负责人证件号码', '<input class="box">');
const others = personItems.slice(0, 2);
const size = 'style="width:700px;height:300px"';
const quoted = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
/** A whole form, to stand in a frame. */
const stranger = filingPage({ items: personItems });

/** Frames inside the portal's page that are not the portal's: nothing may reach them. */
const foreignFrames: Record<string, string> = {
  'of another origin': `<iframe ${size} src="${evil}/form"></iframe>`,
  'of a lookalike': `<iframe ${size} src="https://beian.mps.gov.cn.evil.example/form"></iframe>`,
  'sandboxed, of the portal’s own address': `<iframe ${size} sandbox="allow-scripts" src="${portal}${attackedPath}/form"></iframe>`,
  'sandboxed srcdoc': `<iframe ${size} sandbox="allow-scripts" srcdoc="${quoted(stranger)}"></iframe>`,
  'data address': `<iframe ${size} src="data:text/html;charset=utf-8,${encodeURIComponent(stranger)}"></iframe>`,
  'sandboxed blob': `<iframe ${size} sandbox="allow-scripts" class="blob"></iframe>`,
};

const makeBlob = `const html = ${JSON.stringify(stranger).replaceAll('</', '<\\/')};
  for (const frame of document.querySelectorAll('.blob'))
    frame.src = URL.createObjectURL(new Blob([html], { type: 'text/html' }));`;

/** Everything that lies in any box of any frame but the top one. */
async function heldInFrames(page: Page): Promise<string> {
  const read = () => [...document.querySelectorAll('input')].map(({ value }) => value).join('');
  const inner = page.frames().filter((frame) => frame !== page.mainFrame());
  return (await Promise.all(inner.map((frame) => frame.evaluate(read)))).join('');
}

describe.each<BrowserKind>(['chromium', 'firefox'])('frames, in %s', (browser) => {
  let visit: AttackVisit;
  let html = '';
  beforeAll(async () => {
    visit = await visitAsAttacker({
      browser,
      extra: {
        [evilHost]: (path) => (path === '/parent' ? html : stranger),
        'beian.mps.gov.cn.evil.example': () => stranger,
        'beian.mps.gov.cn': (path) =>
          path === attackedPath ? html : path.startsWith(`${attackedPath}/`) ? stranger : null,
      },
    });
  });
  afterAll(() => visit.close());

  async function loaded(page: Page): Promise<void> {
    const inner = () => page.frames().filter((frame) => frame !== page.mainFrame());
    const isThere = () => document.querySelectorAll('input').length > 0;
    await waitFor(
      async () =>
        inner().length > 0 && (await Promise.all(inner().map((frame) => frame.evaluate(isThere)))).every(Boolean),
      { what: 'the frames' },
    );
  }

  it.each(Object.entries(foreignFrames))('a frame in the portal, %s: gets nothing', async (_, frame) => {
    html = filingPage({ items: [...others, frame], script: makeBlob });
    const page = await visit.open(portal + attackedPath);
    await loaded(page);
    const panel = await visit.panel(page);
    expect((await panel.listed()).map(({ fieldId }) => fieldId)).not.toContain('subjectOwner.idNumber');
    await panel.fill();
    expect(await evaluateIn(page, () => document.querySelector<HTMLInputElement>('#name')?.value, [])).toBe(
      victim.name,
    );
    expect(await heldInFrames(page)).toBe('');
    expect(await panel.text()).toMatch(/别的网站|another site/);
    await panel.close();
    await page.close();
  });

  it('a frame of the portal that goes elsewhere in the middle of the fill gets nothing', async () => {
    html = filingPage({
      items: [...others, `<iframe ${size} srcdoc="${quoted(filingPage({ items: [number] }))}"></iframe>`],
      script: `document.querySelector('#name').addEventListener('input', () => {
        document.querySelector('iframe').src = '${evil}/form';
        document.querySelector('iframe').removeAttribute('srcdoc');
      });`,
    });
    const page = await visit.open(portal + attackedPath);
    const panel = await visit.panel(page);
    const rows = await panel.listed();
    expect(rows.map(({ fieldId, state }) => `${fieldId} ${state}`)).toContain('subjectOwner.idNumber ready');
    await panel.press(/^(?:填写|Fill).*\d/);
    // The frame's navigation may take the report away with it; the list says what was filled.
    const ended = async () => (await panel.rows()).filter(({ state }) => state === 'filled').length === 2;
    await waitFor(ended, { what: 'the end of the fill', timeout: 20_000 });
    await waitFor(() => page.frames().some((frame) => frame.url() === `${evil}/form`), { what: 'the other page' });
    await loaded(page);
    expect(await heldInFrames(page)).not.toContain(victim.idNumber);
    expect(await heldInFrames(page)).toBe('');
    await panel.close();
    await page.close();
  });

  it('the portal in a frame of a hostile page gets nothing, and no mark', async () => {
    html = `<!doctype html><title>x</title><iframe ${size} src="${portal}/web/business/budUnit/add"></iframe>`;
    const page = await visit.open(`${evil}/parent`);
    await loaded(page);
    const panel = await panelBeside(visit.launched);
    expect(await panel.text()).toMatch(/不是已列入的备案平台|not a listed filing portal/);
    await (await panel.page.$$('.sp-empty .sp-second')).at(-1)?.click();
    await waitFor(() => panel.page.$('[role=alert]'), { what: 'the refusal' });
    const inner = page.frames().at(-1);
    expect(inner?.url()).toContain(portal);
    expect(await heldInFrames(page)).toBe('');
    expect(await inner?.evaluate(() => document.querySelectorAll('html > :not(head, body)').length)).toBe(0);
    await panel.page.close();
    await page.close();
  });

  it.each([`${evil}/parent`, portal + attackedPath])(
    'no page of the package can be framed or opened by %s',
    async (from) => {
      html = filingPage({ items: others });
      const page = await visit.open(from);
      const own = visit.launched.extensionUrl('');
      const pages = ['options.html', 'popup.html', 'sidepanel.html?tab=1'].map((file) => own + file);
      const frameAll = (addresses: string[]) =>
        Promise.all(
          addresses.map(
            (address) =>
              new Promise<void>((resolve) => {
                const frame = document.createElement('iframe');
                frame.onload = frame.onerror = () => resolve();
                frame.src = address;
                document.body.append(frame);
                // Firefox refuses without any event.
                setTimeout(resolve, 1_000);
              }),
          ),
        );
      await evaluateIn(page, frameAll, [pages]);
      const openAll = (addresses: string[]) =>
        addresses.map((address) => {
          try {
            return window.open(address) === null;
          } catch {
            return 'refused';
          }
        });
      const before = new Set(await visit.launched.browser.pages());
      await evaluateIn(page, openAll, [pages]);
      const opened = (await visit.launched.browser.pages()).filter((other) => !before.has(other));
      const isOurs = () => document.querySelector('#root') !== null;
      const shown = await Promise.all(
        [...page.frames(), ...opened.map((other) => other.mainFrame())].map((frame) => frame.evaluate(isOurs)),
      );
      expect(shown).not.toContain(true);
      expect(page.frames().length).toBeGreaterThan(1);
      for (const other of opened) await other.close();
      await page.close();
    },
  );
});
