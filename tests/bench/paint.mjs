// npm run bench:paint [-- turns]: the built extension (Chromium) against an extension that does nothing, in one run, taking
// turns: an answer of the background, popup and panel painted with their data, a click on *Fill* until the first value
// stands in the page. Each with the background awake, and stopped before.
import { rm } from 'node:fs/promises';
import './../harness/ts-imports.mjs';

const { backupOf, dossierOf } = await import('../harness/dossier-of.ts');
const { importBackup } = await import('../harness/import-backup.ts');
const { launchBrowser } = await import('../harness/launch-browser.ts');
const { openExtensionPage, openPage } = await import('../harness/open-page.ts');
const { sampleValues } = await import('../harness/sample-values.ts');
const { evaluateIn, waitFor } = await import('../harness/wait-for.ts');
const { startPracticeServer } = await import('../portals/server.ts');
const { makeStaticExtension } = await import('./static-extension.ts');

const turns = Number(process.argv[2] ?? 15);
const form = 'https://beian.mps.gov.cn/web/business/website/add?step=3';
const plain = { message: 'listFooterChecks', data: { forget: false } };

const awake = (browser, origin) =>
  browser.targets().find((one) => one.type() === 'service_worker' && one.url().startsWith(origin));

/** Ends a background as the browser does with one that is idle: again where a page has just woken it. */
async function stopWorker(browser, origin) {
  const stop = async () => {
    const target = awake(browser, origin);
    if (target === undefined) return true;
    await (await target.worker()).close().catch(() => null);
    await new Promise((done) => setTimeout(done, 200));
    return awake(browser, origin) === undefined;
  };
  await waitFor(stop, { what: 'the background to stop', timeout: 20_000 });
}

/** How long an answer of the background takes, asked for by a page of its extension. */
function askOnce(page, message) {
  const ask = async (wanted) => {
    const began = performance.now();
    const answer = await globalThis.chrome.runtime.sendMessage(wanted);
    return { took: performance.now() - began, ok: answer?.ok === true };
  };
  return evaluateIn(page, ask, [message], 20_000);
}

/** Milliseconds from the navigation to the first picture, and whether the data were in the page by then. */
async function timeToPaint(browser, url, data) {
  const page = await browser.newPage();
  await page.setViewport({ width: 360, height: 900 });
  await page.evaluateOnNewDocument((selector) => {
    globalThis.dataAt = null;
    new MutationObserver(() => {
      if (globalThis.dataAt === null && document.querySelector(selector)) globalThis.dataAt = performance.now();
    }).observe(document, { childList: true, subtree: true });
  }, data);
  await page.goto(url);
  const painted = () => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
    return paint !== undefined && globalThis.dataAt !== null ? { paint, dataAt: globalThis.dataAt } : null;
  };
  const { paint, dataAt } = await waitFor(() => evaluateIn(page, painted, []), { what: `a picture of ${url}` });
  const shown = await evaluateIn(page, () => document.getElementById('root')?.innerHTML ?? '', []);
  await page.close();
  // A first picture without the data is not what is counted: then the data's own moment is.
  return { took: Math.max(paint, dataAt), shown };
}

/** From the order of a fill in an extension's page until the portal's page sees its first value, then undone. */
async function timeToFill(portal, surface, tabId) {
  const listen = () => {
    globalThis.firstAt = null;
    const note = () => (globalThis.firstAt ??= performance.timeOrigin + performance.now());
    addEventListener('input', note, { capture: true, once: true });
    addEventListener('change', note, { capture: true, once: true });
  };
  await evaluateIn(portal, listen, []);
  const order = async (id) => {
    const began = performance.timeOrigin + performance.now();
    const filled = await globalThis.chrome.runtime.sendMessage({
      message: 'fillPage',
      data: { tabId: id, refs: null, overwrite: [] },
    });
    if (!filled?.ok) throw new Error(`not filled: ${filled?.problem}`);
    return began;
  };
  const began = await evaluateIn(surface, order, [tabId], 60_000);
  const first = await evaluateIn(portal, () => globalThis.firstAt, []);
  if (first === null) throw new Error('no value was set');
  const undo = (id) => globalThis.chrome.runtime.sendMessage({ message: 'undoFill', data: { tabId: id, refs: null } });
  await evaluateIn(surface, undo, [tabId], 60_000);
  return first - began;
}

const server = await startPracticeServer();
const launched = await launchBrowser({ browser: 'chromium', port: server.port, extension: true });
const { browser } = launched;
const times = new Map();
const note = (what, took) => times.set(what, [...(times.get(what) ?? []), took]);
let folder = null;
try {
  const origin = launched.extensionUrl('');
  const options = await openExtensionPage(launched, 'options.html#/backup');
  await importBackup(options, await backupOf(dossierOf(sampleValues('单位'))));
  const portal = await openPage(launched, form);
  const tabId = await evaluateIn(
    options,
    async (url) => (await globalThis.chrome.tabs.query({ url: `${url}*` }))[0]?.id ?? null,
    [form],
  );
  const surfaces = {
    panel: { url: `${origin}sidepanel.html?tab=${tabId}`, data: '[data-ref]' },
    popup: { url: `${origin}popup.html?tab=${tabId}`, data: '.pop-counts' },
  };
  const first = {};
  for (const [name, { url, data }] of Object.entries(surfaces)) first[name] = await timeToPaint(browser, url, data);
  folder = await makeStaticExtension({ 'panel.html': first.panel.shown, 'popup.html': first.popup.shown });
  const staticOrigin = `chrome-extension://${await browser.installExtension(folder)}/`;
  const staticPage = await browser.newPage();
  await staticPage.goto(`${staticOrigin}panel.html`);

  const extensions = [
    ['static', staticOrigin, staticPage],
    ['ours', origin, options],
  ];
  for (let turn = 0; turn < turns; turn++)
    for (const [name, from, page] of extensions) {
      await stopWorker(browser, from);
      note(`answer, stopped: ${name}`, (await askOnce(page, plain)).took);
      note(`answer, awake: ${name}`, (await askOnce(page, plain)).took);
    }
  for (let turn = 0; turn < turns; turn++)
    for (const [name, { url, data }] of Object.entries(surfaces)) {
      note(`${name}: static`, (await timeToPaint(browser, `${staticOrigin}${name}.html`, 'body *')).took);
      note(`${name}, awake: ours`, (await timeToPaint(browser, url, data)).took);
      await stopWorker(browser, origin);
      note(`${name}, stopped: ours`, (await timeToPaint(browser, url, data)).took);
    }
  await portal.bringToFront();
  for (let turn = 0; turn < Math.ceil(turns / 3); turn++) {
    note('first value, awake', await timeToFill(portal, options, tabId));
    await stopWorker(browser, origin);
    note('first value, stopped', await timeToFill(portal, options, tabId));
  }
} finally {
  await launched.close();
  await server.close();
  if (folder !== null) await rm(folder, { recursive: true });
}

const sorted = (what) => (times.get(what) ?? []).toSorted((one, other) => one - other);
const least = (what) => sorted(what)[0];
const median = (what) => sorted(what)[Math.floor(sorted(what).length / 2)];
const round = (milliseconds) => milliseconds.toFixed(1);
console.log('what | least | median, milliseconds');
for (const what of times.keys()) console.log(`${what} | ${round(least(what))} | ${round(median(what))}`);
const compare = (what, ours, floor) => {
  const more = median(ours) - median(floor);
  console.log(`${what}: ${(median(ours) / median(floor)).toFixed(1)} x the static extension, +${round(more)} ms`);
};
compare('an answer, background awake', 'answer, awake: ours', 'answer, awake: static');
compare('an answer, background stopped', 'answer, stopped: ours', 'answer, stopped: static');
for (const name of ['panel', 'popup'])
  for (const state of ['awake', 'stopped'])
    compare(`${name} painted with data, background ${state}`, `${name}, ${state}: ours`, `${name}: static`);
