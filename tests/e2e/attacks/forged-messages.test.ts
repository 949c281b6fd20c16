import { rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserKind } from '../../harness/find-browser';
import type { SidePanel } from '../../harness/side-panel';
import { evaluateIn } from '../../harness/wait-for';
import { type AttackVisit, portal, visitAsAttacker } from './attack-visit';
import { extensionWorlds } from './extension-world';
import { attackedPath, filingPage, formItem, personItems } from './filing-page';
import { writeOtherExtension } from './other-extension';
import { notForPages, protocolExamples } from './protocol-examples';
import { victim } from './victim';

interface Runtime {
  sendMessage(id: string, message: unknown): Promise<unknown>;
  connect(id: string): { onDisconnect: { addListener(done: () => void): void }; postMessage(message: unknown): void };
}

const photo = formItem('负责人身份证人像面', '<input type="file" accept="image/png">');
const html = filingPage({ items: [...personItems, photo] });
const valuesOf = () => [...document.querySelectorAll('input')].map(({ value }) => value).join('');

async function openVictim(visit: AttackVisit): Promise<{ page: Page; panel: SidePanel; tabId: number; ref: string }> {
  const page = await visit.open(portal + attackedPath);
  const panel = await visit.panel(page);
  await panel.listed();
  const tabId = Number(new URL(panel.page.url()).searchParams.get('tab'));
  const ref = await evaluateIn(
    panel.page,
    () => document.querySelector<HTMLElement>('[data-field="subjectOwner.idNumber"]')?.dataset.ref ?? '',
    [],
  );
  return { page, panel, tabId, ref };
}

/** Nothing written, the panel as it was, and the extension still does what its user asks. */
async function expectUnmoved({ page, panel }: { page: Page; panel: SidePanel }): Promise<void> {
  expect(await evaluateIn(page, valuesOf, [])).toBe('');
  expect(await panel.text()).toContain(victim.company);
  expect((await panel.rows()).filter(({ state }) => state === 'ready')).toHaveLength(4);
  await panel.fill();
  expect(await evaluateIn(page, valuesOf, [])).toContain(victim.idNumber);
  await panel.close();
  await page.close();
}

describe.each<BrowserKind>(['chromium', 'firefox'])('messages of a web page, in %s', (browser) => {
  let visit: AttackVisit;
  beforeAll(async () => {
    visit = await visitAsAttacker({
      browser,
      extra: { 'beian.mps.gov.cn': (path) => (path === attackedPath ? html : null) },
    });
  });
  afterAll(() => visit.close());

  it('1,000 of them, by every way that a page has: no answer, no effect', async () => {
    const opened = await openVictim(visit);
    const examples = Object.entries(protocolExamples(opened.tabId, opened.ref));
    const send = async (known: [string, unknown][], ids: string[]) => {
      const answers: unknown[] = [];
      const own = new Set<string>();
      addEventListener('message', ({ data }) => {
        if (!own.has(JSON.stringify(data))) answers.push(data);
      });
      const world = globalThis as { chrome?: { runtime?: Runtime }; browser?: { runtime?: Runtime } };
      const runtimes = [world.chrome?.runtime, world.browser?.runtime].filter((runtime) => runtime?.sendMessage);
      for (let round = 0; round < 1_000; round++) {
        const [message = '', data] = known[round % known.length] ?? [];
        const forms = [
          { message, data },
          { message, data, sender: { id: ids[0], origin: ids[1] }, id: round },
          { type: message, payload: data, target: 'beian-pilot' },
          JSON.stringify({ message, data }),
          { message: '__proto__', data },
          { message: `${message}${String.fromCodePoint(round)}`, data: { tabId: -round } },
        ];
        const form = forms[round % forms.length];
        own.add(JSON.stringify(form));
        postMessage(form, '*');
        document.dispatchEvent(new CustomEvent(`beian-pilot:${message}`, { detail: form }));
        document.documentElement.dispatchEvent(new CustomEvent(message, { detail: form, bubbles: true }));
        const channel = new MessageChannel();
        channel.port1.onmessage = ({ data: answer }) => answers.push(answer);
        postMessage({ message, data, port: round }, '*', [channel.port2]);
        own.add(JSON.stringify({ message, data, port: round }));
        for (const runtime of runtimes)
          await runtime?.sendMessage(ids[0] ?? '', form).then(
            (answer) => answers.push(answer),
            () => null,
          );
      }
      // One more turn for answers that are on their way.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return { answers, runtimes: runtimes.length };
    };
    const { host } = new URL(visit.launched.extensionUrl(''));
    const found = await evaluateIn(opened.page, send, [examples, [host, visit.launched.extensionUrl('')]], 30_000);
    expect(found).toEqual({ answers: [], runtimes: 0 });
    await expectUnmoved(opened);
  });
});

describe('messages from inside the browser, in chromium', () => {
  let visit: AttackVisit;
  let folder: string;
  beforeAll(async () => {
    folder = await writeOtherExtension();
    visit = await visitAsAttacker({ extra: { 'beian.mps.gov.cn': (path) => (path === attackedPath ? html : null) } });
  });
  afterAll(async () => {
    await visit.close();
    await rm(folder, { recursive: true });
  });

  it('another extension gets no answer to any message, no connection and no file', async () => {
    const opened = await openVictim(visit);
    const otherId = await visit.launched.browser.installExtension(folder);
    const other = await visit.open(`chrome-extension://${otherId}/page.html`);
    const ours = new URL(visit.launched.extensionUrl('')).host;
    const examples = Object.entries(protocolExamples(opened.tabId, opened.ref));
    const send = async (id: string, known: [string, unknown][]) => {
      const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
      const refused = { unanswered: 0, answers: [] as unknown[] };
      for (let round = 0; round < 1_000; round++) {
        const [message, data] = known[round % known.length] ?? [];
        const form = round % 3 === 0 ? { message, data, sender: { id } } : { message, data };
        await runtime.sendMessage(id, form).then(
          (answer) => refused.answers.push(answer ?? 'nothing'),
          () => {
            refused.unanswered += 1;
          },
        );
      }
      const port = runtime.connect(id);
      await new Promise<void>((resolve) => port.onDisconnect.addListener(resolve));
      const file = await fetch(`chrome-extension://${id}/options.html`).then(
        () => 'read',
        () => 'refused',
      );
      return { ...refused, file };
    };
    expect(await evaluateIn(other, send, [ours, examples], 60_000)).toEqual({
      unanswered: 1_000,
      answers: [],
      file: 'refused',
    });
    await other.close();
    await opened.page.bringToFront();
    await expectUnmoved(opened);
  });

  it('a content script of ours that was broken into cannot speak as the panel or the background', async () => {
    const opened = await openVictim(visit);
    const [world] = await extensionWorlds(visit.launched, opened.page);
    const examples = protocolExamples(opened.tabId, opened.ref);
    for (const name of notForPages) {
      const message = JSON.stringify({ message: name, data: examples[name] });
      const ask = `chrome.runtime.sendMessage(${message}).then((answer) => answer === undefined ? 'none' : JSON.stringify(answer), () => 'none')`;
      expect([name, await world?.run(ask)]).toEqual([name, 'none']);
    }
    await expectUnmoved(opened);
  });

  it('nor read what the extension keeps', async () => {
    const opened = await openVictim(visit);
    const [world] = await extensionWorlds(visit.launched, opened.page);
    const session = `(async () => JSON.stringify(await chrome.storage.session.get(null)))().catch(() => 'refused')`;
    expect(await world?.run(session)).toBe('refused');
    const local = String(await world?.run(`chrome.storage.local.get(null).then(JSON.stringify)`));
    for (const secret of Object.values(victim)) expect(local).not.toContain(secret);
    expect(await world?.run(`indexedDB.databases().then((found) => found.map(({ name }) => name))`)).toEqual([]);
    expect(await world?.run(`fetch(chrome.runtime.getURL('options.html')).then(() => 'read', () => 'refused')`)).toBe(
      'refused',
    );
    expect(await world?.run('typeof chrome.tabs + typeof chrome.scripting?.executeScript')).toBe('undefinedundefined');
    await expectUnmoved(opened);
  });

  it('nor get more than one value in the time of a click, nor any photo', async () => {
    const opened = await openVictim(visit);
    const [world] = await extensionWorlds(visit.launched, opened.page);
    const ask = `(async () => {
      const started = performance.now();
      const got = [];
      for (let round = 0; round < 200; round++) {
        const asked = { message: 'valueAsked', data: { ref: 'c' + (round % 5 + 1) } };
        const answer = await chrome.runtime.sendMessage(asked).catch(() => undefined);
        if (answer && answer.ok && answer.reply) got.push(answer.reply.text);
      }
      return { got, time: performance.now() - started };
    })()`;
    const { got, time } = (await world?.run<{ got: string[]; time: number }>(ask)) ?? { got: [], time: 0 };
    expect(got.length).toBeLessThanOrEqual(1 + time / 300);
    expect(got.filter((text) => text.includes('.png'))).toEqual([]);
    await expectUnmoved(opened);
  });
});
