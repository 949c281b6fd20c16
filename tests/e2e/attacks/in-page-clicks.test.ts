import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserKind } from '../../harness/find-browser';
import { evaluateIn, waitFor } from '../../harness/wait-for';
import { type AttackVisit, portal, visitAsAttacker } from './attack-visit';
import { placesOf } from './closed-root';
import { attackedPath, filingPage, personItems } from './filing-page';
import { victim } from './victim';

declare global {
  interface Window {
    /** What the page's own traps caught of somebody else's calls. */
    __caught: string[];
  }
}

/** Traps in everything that the extension uses, laid before it comes. */
const traps = `window.__caught = [];
  const caught = (name) => window.__caught.push(name);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) { caught('attachShadow'); return attach.call(this, { ...init, mode: 'open' }); };
  for (const kind of [HTMLInputElement, HTMLTextAreaElement]) {
    const { get, set } = Object.getOwnPropertyDescriptor(kind.prototype, 'value');
    Object.defineProperty(kind.prototype, 'value', {
      get() { return get.call(this); },
      set(value) { caught('value ' + value); set.call(this, 'trapped'); },
    });
  }
  const add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (...given) { caught('addEventListener'); return add.apply(this, given); };
  for (const name of ['querySelectorAll', 'querySelector', 'getBoundingClientRect', 'checkVisibility', 'closest', 'matches'])
    Element.prototype[name] = () => { caught(name); throw new Error('trapped'); };
  Document.prototype.querySelectorAll = Document.prototype.querySelector = () => { caught('querySelector'); return []; };
  Document.prototype.elementsFromPoint = () => { caught('elementsFromPoint'); return []; };
  window.getComputedStyle = () => { caught('getComputedStyle'); return { opacity: '1' }; };
  window.MutationObserver = class { constructor() { caught('MutationObserver'); } observe() {} disconnect() {} };
  window.Event = window.InputEvent = class { constructor() { caught('Event'); } };
  Array.prototype.filter = function () { caught('filter'); return []; };
  JSON.stringify = () => { caught('stringify'); return ''; };
  Object.prototype.message = 'fillPage';
  Object.prototype.sensitive = false;
  Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true });`;

const plain = filingPage({ items: personItems });
const trapped = plain.replace('<main>', `<script>${traps}</script><main>`);

/** What a page can do to the one element of ours that it sees, without a person. */
function makeUpClicks(): void {
  const host = document.querySelector('html > [popover]');
  if (!(host instanceof HTMLElement) || host.shadowRoot !== null) throw new Error('no closed host');
  const { left, top } = host.getBoundingClientRect();
  const init = { bubbles: true, composed: true, cancelable: true, detail: 1, clientX: left, clientY: top };
  const places = [...document.querySelectorAll('label')].flatMap((label) => {
    const box = label.getBoundingClientRect();
    return [0, 8, 16, 24].map((shift) => ({ clientX: box.right + shift, clientY: box.top + box.height / 2 }));
  });
  for (const target of [host, document.documentElement, document.body, ...document.querySelectorAll('input,label')])
    for (const place of [init, ...places]) {
      for (const type of ['pointerover', 'pointermove', 'pointerdown', 'pointerup'])
        target.dispatchEvent(new PointerEvent(type, { ...init, ...place }));
      for (const type of ['mouseover', 'mousedown', 'mouseup', 'click'])
        target.dispatchEvent(new MouseEvent(type, { ...init, ...place }));
      for (const key of ['F2', 'Enter', ' ', 'Tab'])
        for (const type of ['keydown', 'keyup']) target.dispatchEvent(new KeyboardEvent(type, { ...init, key }));
    }
  host.click();
  for (const input of document.querySelectorAll('input')) input.focus();
}

const valuesOf = () => [...document.querySelectorAll('input')].map(({ value }) => value).join('');

describe.each<BrowserKind>(['chromium', 'firefox'])('the marks in a hostile page, in %s', (browser) => {
  let visit: AttackVisit;
  let html = plain;
  beforeAll(async () => {
    visit = await visitAsAttacker({
      browser,
      extra: { 'beian.mps.gov.cn': (path) => (path === attackedPath ? html : null) },
    });
  });
  afterAll(() => visit.close());

  async function openMarked(): Promise<Page> {
    const page = await visit.open(portal + attackedPath);
    const isMarked = () => document.querySelector('html > [popover]') !== null;
    await waitFor(() => evaluateIn(page, isMarked, []), { what: 'the marks', timeout: 15_000 });
    return page;
  }

  it.runIf(browser === 'chromium')('control: real clicks on a mark and its card fill one field', async () => {
    const page = await openMarked();
    const mark = (await waitFor(() => placesOf(page, 'mark').then((found) => found.length === 3 && found))).at(-1);
    await page.mouse.click(mark?.x ?? 0, mark?.y ?? 0);
    const filled = async () => {
      const [button] = await placesOf(page, 'main');
      // The first clicks may come too soon after the card for the guard.
      if (button) await page.mouse.click(button.x, button.y);
      return (await evaluateIn(page, valuesOf, [])) === victim.idNumber;
    };
    await waitFor(filled, { what: 'the number to be filled', timeout: 10_000 });
    await page.close();
  });

  it('made-up clicks and keys on everything fill nothing', async () => {
    const page = await openMarked();
    await evaluateIn(page, makeUpClicks, []);
    // Two more turns of the page, and of the background behind it.
    const panel = await visit.panel(page);
    expect((await panel.listed()).map(({ state }) => state)).toEqual(['ready', 'ready', 'ready']);
    expect(await evaluateIn(page, valuesOf, [])).toBe('');
    await panel.close();
    await page.close();
  });

  it('traps in the page’s own objects catch nothing, and the values arrive', async () => {
    html = trapped;
    const page = await visit.open(portal + attackedPath);
    const panel = await visit.panel(page);
    expect(await panel.listed()).toHaveLength(3);
    await panel.fill();
    const read = () => ({
      caught: [...window.__caught],
      held: ['name', 'mobile', 'number'].map((id) => (document.getElementById(id) as HTMLInputElement).value),
    });
    expect(await evaluateIn(page, read, [])).toEqual({
      caught: [],
      held: [victim.name, victim.mobile, victim.idNumber],
    });
    await panel.close();
    await page.close();
    html = plain;
  });
});
