import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { CompanyRows } from '../../src/core/directory/rows-of-company';
import type { markWordsIn } from '../../src/core/plan/mark-words';
import type { LabelFinder } from '../../src/page/annotate/label-end';
import type { AnnotateOptions, Annotation, MarkView, ShownValue } from '../../src/page/annotate/mark-view';

/** What the test page offers to the tests; `roots` are the closed roots, which only the tests can see. */
export interface AnnotateTestWindow extends Window {
  annotate: (options: AnnotateOptions) => Annotation;
  labelFinder: LabelFinder;
  markWordsIn: typeof markWordsIn;
  annotation: Annotation;
  roots: ShadowRoot[];
  calls: string[];
  /** The fields that the rules were asked about, each time. */
  typed: string[];
  /** What the profile has of every field: as a card shows it, and in full. */
  value?: ShownValue;
  full?: string;
  rows?: CompanyRows;
  shift: number;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

export async function bundleAnnotate(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents:
        "import { annotate } from './src/page/annotate/annotate'; import { labelFinder } from './src/page/annotate/label-end'; import { markWordsIn } from './src/core/plan/mark-words'; Object.assign(window, { annotate, labelFinder, markWordsIn });",
      resolveDir: root,
    },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2023',
  });
  return outputFiles[0]?.text ?? '';
}

export type BrowserName = 'chrome' | 'firefox';

const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export function launch(name: BrowserName): Promise<Browser> {
  if (name === 'firefox')
    return puppeteer.launch({
      browser: 'firefox',
      executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
      headless: true,
    });
  return puppeteer.launch({
    browser: 'chrome',
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', ...quiet],
  });
}

const formCss = `
body { margin: 0; font: 14px/1.57 sans-serif; }
.form { width: 860px; margin: 40px auto; }
.form-item { display: flex; margin-bottom: 24px; }
.form-item-label { flex: 0 0 200px; text-align: right; line-height: 32px; }
.form-item-label label::after { content: ':'; margin: 0 8px 0 2px; }
.form-item-control { flex: 0 0 320px; }
.form-item input { box-sizing: border-box; width: 100%; height: 32px; }
`;

/** A page whose form is laid out as the kits of the portals do it: labels to the right of a fixed column. */
export function formPage(count: number, extra = ''): string {
  const rows = Array.from(
    { length: count },
    (_, n) =>
      `<div class="form-item"><div class="form-item-label"><label for="f${n}">字段名称${n}</label></div>` +
      `<div class="form-item-control"><input id="f${n}"></div></div>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>form</title><style>${formCss}</style><main class="form">${rows.join('')}</main>${extra}`;
}

/** Opens a page, keeps what the page could see, and marks its fields. */
export async function openMarked(
  browser: Browser,
  bundle: string,
  html: string,
  marks: readonly MarkView[],
  look: { language?: 'zh' | 'en'; theme?: 'light' | 'dark'; open?: boolean } = {},
): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 720 });
  await page.setContent(html);
  await page.evaluate((open) => {
    const own = window as unknown as AnnotateTestWindow;
    own.roots = [];
    own.calls = [];
    own.typed = [];
    own.shift = 0;
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      // Only axe is given a root that it can look into.
      const made = attach.call(this, open ? { ...init, mode: 'open' } : init);
      own.roots.push(made);
      return made;
    };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) own.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  }, look.open === true);
  await page.addScriptTag({ content: bundle });
  await page.evaluate(startMarks, [...marks], look);
  return page;
}

function startMarks(marks: MarkView[], look: { language?: 'zh' | 'en'; theme?: 'light' | 'dark' }): void {
  const own = window as unknown as AnnotateTestWindow;
  const find = (id: string): HTMLElement | null =>
    document.getElementById(id) ??
    [...document.querySelectorAll('iframe')]
      .map((frame) => frame.contentDocument?.getElementById(id) ?? null)
      .find((found) => found !== null) ??
    null;
  own.annotation = own.annotate({
    document,
    marks,
    elementOf: find,
    labelFinder: own.labelFinder,
    ownElements: new WeakSet(),
    words: own.markWordsIn(look.language ?? 'zh'),
    theme: look.theme ?? 'light',
    onOpen: async () => own.value ?? null,
    onTyped: async (ref) => {
      own.typed.push(ref);
      const held = (find(ref) as HTMLInputElement | null)?.value ?? '';
      const message = { zh: '不能有空格。', en: 'No spaces.' };
      return held.includes(' ') ? [{ level: 'error', message }] : [];
    },
    onRows: async (ref) => (own.calls.push(`rows ${ref}`) > 0 ? (own.rows ?? null) : null),
    onReveal: async (ref) => (own.calls.push(`reveal ${ref}`) > 0 ? (own.full ?? null) : null),
    onFillOne: (ref) => own.calls.push(`fill ${ref}`),
    onCopy: async (ref) => own.calls.push(`copy ${ref}`) > 0,
    onTeach: async (ref) => {
      own.calls.push(`teach ${ref}`);
      return false;
    },
    onHide: (scope) => own.calls.push(`hide ${scope}`),
    signal: new AbortController().signal,
  });
}

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where something inside the closed root is; null when it is not there or not shown. */
export function inside(page: Page, selector: string): Promise<Rect | null> {
  return page.evaluate((wanted) => {
    const found = (window as unknown as AnnotateTestWindow).roots.at(-1)?.querySelector(wanted);
    const rect = found?.getBoundingClientRect();
    if (!rect || rect.width === 0) return null;
    return { left: rect.left, top: rect.top, right: rect.right, bottom: rect.bottom };
  }, selector);
}

/** Waits until something inside the closed root is shown where it stays for two frames. */
export async function whenInside(page: Page, selector: string): Promise<Rect> {
  const rect = await page.waitForFunction(
    (wanted) => {
      const own = window as unknown as AnnotateTestWindow & { lastRect?: string };
      const rect = own.roots.at(-1)?.querySelector(wanted)?.getBoundingClientRect();
      if (!rect || rect.width === 0) return null;
      const now = JSON.stringify(rect);
      const steady = own.lastRect === now;
      own.lastRect = now;
      return steady ? { left: rect.left, top: rect.top, right: rect.right, bottom: rect.bottom } : null;
    },
    { polling: 'raf', timeout: 10_000 },
    selector,
  );
  return (await rect.jsonValue()) as Rect;
}

export function middle(rect: Rect): [number, number] {
  return [(rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2];
}

export function calls(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as AnnotateTestWindow).calls);
}

/** What the card says of a click that it did not act on. */
export function said(page: Page): Promise<string> {
  return page.evaluate(
    () => (window as unknown as AnnotateTestWindow).roots.at(-1)?.querySelector('.said')?.textContent ?? '',
  );
}
