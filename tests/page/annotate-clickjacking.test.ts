import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  type AnnotateTestWindow,
  bundleAnnotate,
  calls,
  formPage,
  inside,
  launch,
  middle,
  openMarked,
  type Rect,
  said,
  whenInside,
} from './annotate-page';
import { markViews } from './mark-views';

let browser: Browser;
let bundle: string;
let page: Page;

/** By default long enough that no clock of the guard is the reason for a refusal. */
async function letSettle(time = 700): Promise<void> {
  const since = await page.evaluate(() => performance.now());
  await page.waitForFunction((start, wanted) => performance.now() - start > wanted, {}, since, time);
}

async function openCard(html = formPage(4)): Promise<Rect> {
  page = await openMarked(browser, bundle, html, markViews(4));
  await page.mouse.click(...middle(await whenInside(page, '.mark:not(.away)')));
  const button = await whenInside(page, '.act.main');
  await letSettle(500);
  return button;
}

/** What a page can do to hide or cover our element; `host` is the only thing of ours that it sees. */
const tricks: Record<string, (host: HTMLElement) => void> = {
  'opacity on the host': (host) => host.style.setProperty('opacity', '.001', 'important'),
  'opacity on the body': () => document.body.style.setProperty('opacity', '.001'),
  'opacity on the root': () => document.documentElement.style.setProperty('opacity', '.001'),
  'filter on the root': () => document.documentElement.style.setProperty('filter', 'opacity(0)'),
  'mask on the host': (host) =>
    host.style.setProperty('mask', 'linear-gradient(transparent, transparent)', 'important'),
  'clip-path on the host': (host) => host.style.setProperty('clip-path', 'inset(50%)', 'important'),
  'scale on the host': (host) => host.style.setProperty('transform', 'scale(.01)', 'important'),
  'blend mode on the host': (host) => host.style.setProperty('mix-blend-mode', 'multiply', 'important'),
  'overlay that lets clicks through': () => {
    const cover = document.createElement('div');
    cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:#fff;pointer-events:none';
    document.body.append(cover);
  },
  'popover that lets clicks through, over all': () => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = 'width:100vw;height:100vh;border:0;background:#fff;pointer-events:none';
    document.body.append(cover);
    cover.showPopover();
  },
  'popover that lets clicks through, over a part': (host) => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    const { x, y } = JSON.parse(host.dataset.aim ?? document.body.dataset.aim ?? '{"x":0,"y":0}');
    cover.style.cssText = `inset:auto;left:${x - 40}px;top:${y - 8}px;width:60px;height:16px;margin:0;border:0;background:#fff;pointer-events:none`;
    document.body.append(cover);
    cover.showPopover();
  },
  'modal dialog': () => {
    const cover = document.createElement('dialog');
    document.body.append(cover);
    cover.showModal();
  },
  'moved off the screen': (host) => host.style.setProperty('left', '-5000px', 'important'),
  'visibility hidden': (host) => host.style.setProperty('visibility', 'hidden', 'important'),
};

async function play(trick: (host: HTMLElement) => void, aim: Rect): Promise<void> {
  const [x, y] = middle(aim);
  await page.evaluate(
    (source, at) => {
      document.body.dataset.aim = JSON.stringify(at);
      const host = [...document.documentElement.children].find((child) => child.matches('[popover]'));
      new Function('host', `(${source})(host)`)(host);
    },
    trick.toString(),
    { x, y },
  );
}

describe.each(['chrome', 'firefox'] as const)('a page cannot steal a click in %s', (name) => {
  beforeAll(async () => {
    [browser, bundle] = await Promise.all([launch(name), bundleAnnotate()]);
  });
  afterEach(() => page.close());
  afterAll(() => browser.close());

  test('control: without a trick a real click fills', async () => {
    const button = await openCard();
    await page.mouse.click(...middle(button));
    expect(await calls(page)).toEqual(['fill f0']);
  });

  test.each(Object.entries(tricks))('%s', async (_name, trick) => {
    const button = await openCard();
    await play(trick, button);
    await letSettle();
    await page.mouse.click(...middle(button));
    const now = await inside(page, '.act.main');
    if (now) await page.mouse.click(...middle(now));
    expect(await calls(page)).toEqual([]);
    // Refused with a sentence, closed for good, or out of the page's reach.
    const words = await said(page);
    if (now) expect(words.includes('盖住') || words.includes('显示方式') || words === '').toBe(true);
    expect(words).not.toContain('再点一次');
  });

  test('styles of the page do not reach the host, however important they are', async () => {
    const hostile =
      '<style>html > div, [popover] { opacity: .001 !important; transform: scale(.01) !important; display: none !important; visibility: hidden !important; mask: linear-gradient(transparent, transparent) !important; left: -5000px !important; filter: opacity(0) !important }</style>';
    const button = await openCard(formPage(4, hostile));
    await page.mouse.click(...middle(button));
    expect(await calls(page)).toEqual(['fill f0']);
  });

  test('a popover that opens between the pointer press and the click', async () => {
    const button = await openCard();
    await page.evaluate(() =>
      addEventListener('pointerdown', () => {
        const cover = document.createElement('div');
        cover.popover = 'manual';
        cover.style.cssText = 'width:100vw;height:100vh;pointer-events:none';
        document.body.append(cover);
        cover.showPopover();
      }),
    );
    await page.mouse.click(...middle(button));
    expect(await calls(page)).toEqual([]);
    expect(await said(page)).toContain('盖住');
  });

  test('a popover in a closed root, which no query finds', async () => {
    const button = await openCard();
    await page.evaluate(() => {
      const holder = document.createElement('div');
      document.body.append(holder);
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText = 'width:100vw;height:100vh;pointer-events:none';
      const own = window as unknown as AnnotateTestWindow;
      const root = holder.attachShadow({ mode: 'closed' });
      root.append(cover);
      own.roots.pop();
      // Firefox, which has no observer of sight, gives extensions this property.
      if (navigator.userAgent.includes('Firefox')) Object.assign(holder, { openOrClosedShadowRoot: root });
      cover.showPopover();
    });
    await letSettle();
    await page.mouse.click(...middle(button));
    expect(await calls(page)).toEqual([]);
    expect(await said(page)).toContain('盖住');
  });

  test('a cover that is taken away for the click alone', async () => {
    const button = await openCard();
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText = 'width:100vw;height:100vh;pointer-events:none';
      document.body.append(cover);
      cover.showPopover();
      addEventListener('pointerdown', () => cover.remove(), { capture: true });
    });
    await letSettle();
    await page.mouse.click(...middle(button));
    expect(await calls(page)).toEqual([]);
  });

  test('a form that follows the pointer', async () => {
    await openCard();
    await page.evaluate(() =>
      addEventListener('mousemove', (event) => {
        const form = document.querySelector<HTMLElement>('.form');
        if (form)
          form.style.cssText = `position:fixed;margin:0;left:${event.clientX - 560}px;top:${event.clientY - 60}px`;
      }),
    );
    for (let step = 0; step < 8; step += 1) {
      await page.mouse.move(800 + step * 4, 300 + step * 3);
      const button = await whenInside(page, '.act.main');
      await page.mouse.click(...middle(button));
      if ((await calls(page)).length > 0) break;
    }
    expect(await calls(page)).toEqual([]);
  });

  test('a click too soon after the card appeared is refused with a sentence, the next one counts', async () => {
    page = await openMarked(browser, bundle, formPage(4), markViews(4));
    await page.mouse.click(...middle(await whenInside(page, '.mark:not(.away)')));
    const button = await whenInside(page, '.act.main');
    await page.mouse.click(...middle(button));
    expect(await calls(page)).toEqual([]);
    expect(await said(page)).toContain('再点一次');
    await letSettle();
    await page.mouse.click(...middle(await whenInside(page, '.act.main')));
    expect(await calls(page)).toEqual(['fill f0']);
  });

  test('made-up clicks on the buttons do nothing, even with the closed root in hand', async () => {
    await openCard();
    await page.evaluate(() => {
      const root = (window as unknown as AnnotateTestWindow).roots.at(-1);
      for (const button of root?.querySelectorAll<HTMLButtonElement>('button') ?? []) {
        button.click();
        button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
      }
    });
    expect(await calls(page)).toEqual([]);
    expect(await inside(page, '.card')).not.toBeNull();
  });

  test.each([
    ['removed', (host: HTMLElement) => host.remove()],
    ['moved', (host: HTMLElement) => document.body.append(host)],
    ['restyled', (host: HTMLElement) => host.setAttribute('style', 'opacity:.001')],
    ['labelled', (host: HTMLElement) => host.setAttribute('class', 'x')],
    ['hidden', (host: HTMLElement) => host.hidePopover()],
  ])('host %s by the page: closed, and not shown again by an update', async (_name, act) => {
    await openCard();
    await play(act, { left: 0, top: 0, right: 0, bottom: 0 });
    await page.waitForFunction(() => document.querySelector('html > [popover], body > [popover]') === null);
    await page.evaluate((marks) => (window as unknown as AnnotateTestWindow).annotation.update(marks), markViews(4));
    await letSettle();
    expect(await page.evaluate(() => document.querySelector('[popover]'))).toBeNull();
  });
});
