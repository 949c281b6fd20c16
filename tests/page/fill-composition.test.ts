import type { CDPSession, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { fillInPage, loadEngine, type PlainOutcome } from '../harness/engine-in-page';
import type { BrowserKind } from '../harness/find-browser';
import { freshPages } from '../harness/fresh-pages';

const box = '<label>单位名称</label><input id="name">';
const head = '<!doctype html><html lang="zh"><title>新增备案 开办主体</title><h2>开办主体信息</h2>';
const values = { 'subject.name': '领航示例有限公司' } as const;
/** The same box in the page itself, in a frame of it, and in an open shadow root. */
const places: readonly [string, string, string][] = [
  ['the page', `${head}<form>${box}</form>`, ''],
  ['a frame', `${head}<iframe srcdoc='${head}<form>${box}</form>'></iframe>`, ''],
  [
    'a shadow root',
    `${head}<my-field></my-field>`,
    `document.querySelector('my-field').attachShadow({ mode: 'open' }).innerHTML = '<form>${box}</form>'`,
  ],
];

describe.each<BrowserKind>(['chromium', 'firefox'])('a word that is being composed in %s', (kind) => {
  let page: Page;
  freshPages(kind, (fresh) => {
    page = fresh;
  });

  async function open(html: string, script: string): Promise<void> {
    await page.setContent(html);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('iframe')].every((one) => one.contentDocument?.body),
    );
    await page.evaluate(script);
    await loadEngine(page);
    // The engine comes before the user types.
    await fillInPage(page, {});
  }

  /** The box, wherever it stands. */
  const inBox = <T>(act: (input: HTMLInputElement, type: string) => T, type = ''): Promise<T> =>
    page.evaluate(
      (source, given) => {
        const roots = [
          document,
          ...[...document.querySelectorAll('iframe')].flatMap(({ contentDocument }) => contentDocument ?? []),
          ...[...document.querySelectorAll('my-field')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
        ];
        const input = roots.map((root) => root.querySelector('input')).find((found) => found !== null);
        return new Function('input', 'type', `return (${source})(input, type)`)(input, given);
      },
      String(act),
      type,
    ) as Promise<T>;
  const compose = (type: string) =>
    inBox((input, name) => {
      input.focus();
      const { CompositionEvent } = input.ownerDocument.defaultView as Window & typeof globalThis;
      return input.dispatchEvent(new CompositionEvent(name, { bubbles: true, composed: true }));
    }, type);
  const said = (outcomes: readonly PlainOutcome[]) =>
    outcomes.map(({ status, code }) => `${status} ${code ?? ''}`.trim());

  it.each(places)('is not touched in %s, and the field is filled once it is over', async (_, html, script) => {
    await open(html, script);
    await compose('compositionstart');
    expect(said(await fillInPage(page, values))).toEqual(['needs-you being-composed']);
    expect(await inBox(({ value }) => value)).toBe('');
    await compose('compositionend');
    expect(said(await fillInPage(page, values))).toEqual(['filled']);
    expect(await inBox(({ value }) => value)).toBe(values['subject.name']);
  });

  it('leaves the other fields to be filled', async () => {
    await open(`${head}<form><p>${box}</p><p><label>单位证件号码</label><input id="number"></p></form>`, '');
    await compose('compositionstart');
    const outcomes = await fillInPage(page, { ...values, 'subject.certNumber': '91330106MA2CFJ1E0R' });
    expect(said(outcomes)).toEqual(['needs-you being-composed', 'filled']);
  });

  it.runIf(kind === 'chromium')('of the browser’s own input method is kept, and what it becomes', async () => {
    await open(`${head}<form>${box}</form>`, '');
    const input: CDPSession = await page.createCDPSession();
    await page.focus('#name');
    await input.send('Input.imeSetComposition', { text: 'bei an', selectionStart: 6, selectionEnd: 6 });
    const overwrite = { overwrite: true };
    expect(said(await fillInPage(page, values, overwrite))).toEqual(['needs-you being-composed']);
    expect(await inBox(({ value }) => value)).toBe('bei an');
    await input.send('Input.insertText', { text: '备案' });
    expect(said(await fillInPage(page, values))).toEqual(['kept-yours differs-from-yours']);
    expect(await inBox(({ value }) => value)).toBe('备案');
  });
});
