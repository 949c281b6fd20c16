import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { fieldStates } from '../../src/core/plan/field-state';
import { findViolations } from '../harness/find-violations';
import {
  type AnnotateTestWindow,
  bundleAnnotate,
  calls,
  formPage,
  inside,
  launch,
  middle,
  openMarked,
  whenInside,
} from './annotate-page';
import { markViews } from './mark-views';

let browser: Browser;
let bundle: string;
let page: Page;

const shownMark = '.mark:not(.away)';

describe.each(['chrome', 'firefox'] as const)('marks in %s', (name) => {
  beforeAll(async () => {
    [browser, bundle] = await Promise.all([launch(name), bundleAnnotate()]);
  });
  afterEach(() => page.close());
  afterAll(() => browser.close());

  test('500 marks: one unlabelled host, no layout shift, no control moved, no larger page', async () => {
    page = await openMarked(browser, bundle, formPage(500), []);
    const measure = () =>
      page.evaluate(() => ({
        rects: [...document.querySelectorAll('input,label')].map((element) => {
          const { left, top, width, height } = element.getBoundingClientRect();
          return [left, top, width, height];
        }),
        size: [document.documentElement.scrollWidth, document.documentElement.scrollHeight],
        elements: document.querySelectorAll('*').length,
      }));
    const before = await measure();
    await page.evaluate((marks) => (window as unknown as AnnotateTestWindow).annotation.update(marks), markViews(500));
    await whenInside(page, shownMark);
    await page.waitForFunction(
      () => (window as unknown as AnnotateTestWindow).roots[0]?.querySelectorAll('.mark').length === 500,
    );
    expect(await measure()).toEqual(before);
    const seen = await page.evaluate(() => {
      const hosts = [...document.documentElement.children].filter((child) => !['HEAD', 'BODY'].includes(child.tagName));
      return {
        shift: (window as unknown as AnnotateTestWindow).shift,
        hosts: hosts.map((host) => host.outerHTML),
        open: hosts.some((host) => host.shadowRoot !== null),
      };
    });
    expect(seen).toEqual({ shift: 0, hosts: ['<div popover="manual"></div>'], open: false });
  });

  test('marks near the viewport come first, and stand after their label, never over a control', async () => {
    page = await openMarked(browser, bundle, formPage(60), markViews(60));
    await whenInside(page, shownMark);
    const places = await page.evaluate(() => {
      const root = (window as unknown as AnnotateTestWindow).roots[0];
      const controls = [...document.querySelectorAll('input')].map((input) => input.getBoundingClientRect());
      return [...(root?.querySelectorAll('.mark:not(.away)') ?? [])].map((mark, n) => {
        const box = mark.getBoundingClientRect();
        const range = document.createRange();
        const label = document.querySelector(`label[for=f${n}]`);
        if (label) range.selectNodeContents(label);
        const text = range.getBoundingClientRect();
        const over = controls.some(
          (control) =>
            box.right > control.left &&
            box.left < control.right &&
            box.bottom > control.top &&
            box.top < control.bottom,
        );
        return {
          over,
          width: box.width,
          afterLabel: box.left - text.right,
          fromMiddle: box.top + 7 - (text.top + text.bottom) / 2,
        };
      });
    });
    expect(places.length).toBeGreaterThan(10);
    expect(places.length).toBeLessThan(30);
    for (const place of places) {
      expect(place).toMatchObject({ over: false, width: 14 });
      expect(Math.abs(place.afterLabel)).toBeLessThan(6);
      expect(Math.abs(place.fromMiddle)).toBeLessThan(2);
    }
  });

  test('nine states: nine words, nine shapes, in both languages', async () => {
    const marks = markViews(9).map((mark, n) => ({ ...mark, state: fieldStates[n] ?? 'ready' }));
    page = await openMarked(browser, bundle, formPage(9), marks, { language: 'en' });
    await whenInside(page, shownMark);
    const drawn = await page.evaluate(() =>
      [...((window as unknown as AnnotateTestWindow).roots[0]?.querySelectorAll('.mark') ?? [])].map((mark) => [
        mark.getAttribute('aria-label'),
        mark.innerHTML,
      ]),
    );
    expect(new Set(drawn.map(([, shape]) => shape)).size).toBe(9);
    expect(drawn.map(([name]) => name)).toEqual([
      'Field 0: ready',
      'Field 1: filled',
      'Field 2: already right',
      'Field 3: differs',
      'Field 4: missing',
      'Field 5: fix',
      'Field 6: look',
      'Field 7: yours to do',
      'Field 8: not recognised',
    ]);
  });

  test('an update changes the state of a mark in place and drops the marks that are gone', async () => {
    page = await openMarked(browser, bundle, formPage(3), markViews(3));
    const before = await whenInside(page, shownMark);
    await page.evaluate(
      (marks) => (window as unknown as AnnotateTestWindow).annotation.update(marks),
      [...markViews(2, 'filled')],
    );
    expect(await whenInside(page, shownMark)).toEqual(before);
    const names = await page.evaluate(() =>
      [...((window as unknown as AnnotateTestWindow).roots[0]?.querySelectorAll('.mark') ?? [])].map((mark) =>
        mark.getAttribute('aria-label'),
      ),
    );
    expect(names).toEqual(['字段名称0：已填', '字段名称1：已填']);
  });

  test('labels above, in a table, wrapping, as bare text, and none at all: after the words, off every control', async () => {
    const html = `<!doctype html><meta charset="utf-8"><style>body{margin:40px;font:14px/1.5 sans-serif}</style>
      <div><div>网站名称</div><input id="f0"></div>
      <table><tr><td>主办单位名称：</td><td><input id="f1"></td></tr></table>
      <p><label><span>开通日期</span> <input id="f2"></label></p>
      <p>联系电话： <input id="f3"></p>
      <p style="margin-top:30px"><input id="f4"></p>`;
    page = await openMarked(browser, bundle, html, markViews(5));
    await whenInside(page, shownMark);
    const places = await page.evaluate(() => {
      const endOf = (words: string): number[] => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode())
          if (walker.currentNode.nodeValue?.includes(words)) {
            const range = document.createRange();
            range.selectNodeContents(walker.currentNode);
            const box = range.getBoundingClientRect();
            return [box.right, (box.top + box.bottom) / 2];
          }
        return [];
      };
      const marks = (window as unknown as AnnotateTestWindow).roots[0]?.querySelectorAll('.mark:not(.away)') ?? [];
      const boxes = [...marks].map((mark) => mark.getBoundingClientRect());
      const controls = [...document.querySelectorAll('input')].map((input) => input.getBoundingClientRect());
      return {
        // A hundredth of a pixel is how far boxes of other fonts are rounded.
        over: boxes.some((box) =>
          controls.some(
            (c) =>
              box.right - c.left > 0.05 &&
              c.right - box.left > 0.05 &&
              box.bottom - c.top > 0.05 &&
              c.bottom - box.top > 0.05,
          ),
        ),
        fromText: ['网站名称', '主办单位名称', '开通日期', '联系电话'].map((words, n) => {
          const [right = 0, middle = 0] = endOf(words);
          const box = boxes[n] ?? new DOMRect();
          return Math.hypot(box.left - right, box.top + 7 - middle);
        }),
        last: (boxes[4]?.bottom ?? 0) - (controls[4]?.top ?? 0),
        count: boxes.length,
      };
    });
    expect(places.count).toBe(5);
    expect(places.over).toBe(false);
    for (const distance of places.fromText) expect(distance).toBeLessThan(20);
    expect(places.last).toBeLessThanOrEqual(0);
  });

  test('on a dark page the marks stand on dark ground, whatever the user chose for the card', async () => {
    const html = formPage(2).replace('<style>', '<style>body{background:#101418;color:#eee}');
    page = await openMarked(browser, bundle, html, markViews(2), { theme: 'light' });
    await page.mouse.click(...middle(await whenInside(page, shownMark)));
    await whenInside(page, '.card');
    const grounds = await page.evaluate(() =>
      ['.mark', '.card'].map((selector) => {
        const found = (window as unknown as AnnotateTestWindow).roots[0]?.querySelector(selector);
        return found && getComputedStyle(found).backgroundColor;
      }),
    );
    expect(grounds).toEqual(['rgb(27, 33, 43)', 'rgb(255, 255, 255)']);
  });

  test('a mark follows its label in a scroller and in a frame, and hides under what the page puts over it', async () => {
    const html = `<!doctype html><meta charset="utf-8"><style>body{margin:0;font:14px/1.5 sans-serif}</style>
      <div id="scroller" style="height:200px;overflow:auto"><div style="height:60px"></div>
      <label for="f0">网站名称</label> <div><input id="f0"></div><div style="height:900px"></div></div>
      <iframe id="frame" style="margin:20px;padding:10px;border:3px solid;width:500px;height:150px"
        srcdoc='<body style="margin:0;font:14px sans-serif"><p style="margin:30px 0 0"><label for="f1">域名</label></p><input id="f1">'></iframe>
      <div id="dropdown" hidden style="position:fixed;left:0;top:0;width:400px;height:200px;background:#eee"></div>`;
    page = await openMarked(browser, bundle, html, []);
    await page.waitForFunction(() => document.querySelector('iframe')?.contentDocument?.getElementById('f1'));
    await page.evaluate((marks) => (window as unknown as AnnotateTestWindow).annotation.update(marks), markViews(2));
    const [first, second] = [`${shownMark}[aria-label^="字段名称0"]`, `${shownMark}[aria-label^="字段名称1"]`];
    const start = await whenInside(page, first);
    const inFrame = await whenInside(page, second);
    const label = await page.evaluate(() => {
      const frame = document.querySelector('iframe');
      const inner = frame?.contentDocument?.querySelector('label')?.getBoundingClientRect();
      const outer = frame?.getBoundingClientRect();
      return { right: (outer?.left ?? 0) + 13 + (inner?.right ?? 0), top: (outer?.top ?? 0) + 13 + (inner?.top ?? 0) };
    });
    expect(inFrame.left - label.right).toBeCloseTo(4, 0);
    expect(inFrame.top).toBeGreaterThan(label.top - 2);

    await page.evaluate(() => document.getElementById('scroller')?.scrollTo(0, 40));
    await page.waitForFunction(
      (top) => {
        const mark = (window as unknown as AnnotateTestWindow).roots[0]?.querySelector('.mark:not(.away)');
        return mark && Math.abs(mark.getBoundingClientRect().top - (top - 40)) < 1;
      },
      {},
      start.top,
    );
    await page.evaluate(() => document.getElementById('dropdown')?.removeAttribute('hidden'));
    await page.waitForFunction(
      () => (window as unknown as AnnotateTestWindow).roots[0]?.querySelectorAll('.mark.away').length === 1,
    );
    await page.evaluate(() => document.getElementById('dropdown')?.setAttribute('hidden', ''));
    await whenInside(page, first);
    await page.evaluate(() => document.getElementById('scroller')?.scrollTo(0, 400));
    await page.waitForFunction(
      () => (window as unknown as AnnotateTestWindow).roots[0]?.querySelectorAll('.mark.away').length === 1,
    );
  });
});

describe.each(['chrome', 'firefox'] as const)('card in %s', (name) => {
  beforeAll(async () => {
    [browser, bundle] = await Promise.all([launch(name), bundleAnnotate()]);
  });
  afterEach(() => page.close());
  afterAll(() => browser.close());

  test('opens on hover beside the field, closes when the pointer leaves, one at a time', async () => {
    page = await openMarked(browser, bundle, formPage(6), markViews(6));
    await page.mouse.move(...middle(await whenInside(page, shownMark)));
    const card = await whenInside(page, '.card');
    const field = await page.$eval('#f0', (input) => input.getBoundingClientRect().toJSON());
    expect(card.left).toBeGreaterThan(field.right);
    expect(card.top).toBeLessThan(field.bottom);
    await page.mouse.move(...middle(await whenInside(page, `${shownMark}:nth-child(3)`)));
    await page.waitForFunction(
      () => (window as unknown as AnnotateTestWindow).roots[0]?.querySelector('.title')?.textContent === '字段名称2',
    );
    await page.mouse.move(20, 700);
    await page.waitForFunction(() =>
      (window as unknown as AnnotateTestWindow).roots[0]?.querySelector('.card')?.hasAttribute('hidden'),
    );
  });

  test('opens while the user types in the field, never over it, and Esc closes it until he comes back', async () => {
    page = await openMarked(browser, bundle, formPage(6), markViews(6, 'fix'));
    await whenInside(page, shownMark);
    await page.click('#f2');
    const card = await whenInside(page, '.card');
    const field = await page.$eval('#f2', (input) => input.getBoundingClientRect().toJSON());
    expect(card.left >= field.right || card.bottom <= field.top || card.top >= field.bottom).toBe(true);
    await page.keyboard.type('abc');
    await page.keyboard.press('Escape');
    expect(await inside(page, '.card')).toBeNull();
    await page.keyboard.type('d');
    expect(await inside(page, '.card')).toBeNull();
    expect(await page.$eval('#f2', (input) => (input as HTMLInputElement).value)).toBe('abcd');
    await page.keyboard.press('Tab');
    await whenInside(page, '.card');
    const title = await page.evaluate(
      () => (window as unknown as AnnotateTestWindow).roots[0]?.querySelector('.title')?.textContent,
    );
    expect(title).toBe('字段名称3');
  });

  test('the page cannot open a card: neither scripted focus nor made-up events do', async () => {
    page = await openMarked(browser, bundle, formPage(6), markViews(6));
    await whenInside(page, shownMark);
    await page.evaluate(() => {
      document.getElementById('f1')?.focus();
      const host = document.documentElement.lastElementChild;
      const inner = (window as unknown as AnnotateTestWindow).roots[0]?.querySelector('.mark');
      for (const target of [host, inner, document.getElementById('f1'), document])
        for (const event of [
          new MouseEvent('click', { bubbles: true, composed: true }),
          new PointerEvent('pointerover', { bubbles: true, composed: true }),
          new KeyboardEvent('keyup', { bubbles: true, composed: true, key: 'Tab' }),
          new KeyboardEvent('keydown', { bubbles: true, composed: true, key: 'F2' }),
        ])
          target?.dispatchEvent(event);
      return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    });
    expect(await inside(page, '.card')).toBeNull();
  });

  test('by key alone: Tab reaches the marks, arrows move, Enter goes in, Enter fills, Esc comes back', async () => {
    page = await openMarked(browser, bundle, formPage(3), markViews(3));
    await whenInside(page, shownMark);
    await page.focus('#f2');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    const focused = () =>
      page.evaluate(() => {
        const active = (window as unknown as AnnotateTestWindow).roots[0]?.activeElement;
        return active?.getAttribute('aria-label') ?? active?.textContent;
      });
    expect(await focused()).toBe('填写这一项');
    await page.waitForFunction(
      (since) => performance.now() - since > 500,
      {},
      await page.evaluate(() => performance.now()),
    );
    await page.keyboard.press('Enter');
    expect(await calls(page)).toEqual(['fill f1']);
    await page.keyboard.press('Escape');
    expect(await inside(page, '.card')).toBeNull();
    expect(await focused()).toBe('字段名称1：可填');
  });

  test('F2 goes from the field into its card, Esc back into the field', async () => {
    page = await openMarked(browser, bundle, formPage(3), markViews(3));
    await whenInside(page, shownMark);
    await page.click('#f1');
    await whenInside(page, '.card');
    await page.keyboard.press('F2');
    const inCard = () =>
      page.evaluate(() => (window as unknown as AnnotateTestWindow).roots[0]?.activeElement?.textContent ?? null);
    expect(await inCard()).toBe('填写这一项');
    await page.keyboard.press('Escape');
    expect(await inCard()).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('f1');
  });

  test('what is asked for is done: copy says so, teaching goes on in the panel, marks can be hidden for the page', async () => {
    page = await openMarked(browser, bundle, formPage(3), markViews(3));
    await page.mouse.click(...middle(await whenInside(page, shownMark)));
    const copy = await whenInside(page, '.act:not(.main)');
    await page.waitForFunction(
      (since) => performance.now() - since > 600,
      {},
      await page.evaluate(() => performance.now()),
    );
    await page.mouse.click(...middle(copy));
    await page.waitForFunction(() =>
      (window as unknown as AnnotateTestWindow).roots[0]?.querySelector('.said')?.textContent?.startsWith('已复制'),
    );
    await page.mouse.click(...middle(await whenInside(page, '.act.teach')));
    await page.waitForFunction(() =>
      (window as unknown as AnnotateTestWindow).roots[0]
        ?.querySelector('.said')
        ?.textContent?.startsWith('请打开侧边栏'),
    );
    for (const at of [0, 1, 2])
      await page.mouse.click(...middle(await whenInside(page, `.foot .quiet:nth-of-type(${at + 1})`)));
    expect(await calls(page)).toEqual(['copy f0', 'teach f0', 'hide page', 'hide portal', 'hide always']);
  });
});

describe.each(['chrome', 'firefox'] as const)('what a card says in %s', (name) => {
  beforeAll(async () => {
    [browser, bundle] = await Promise.all([launch(name), bundleAnnotate()]);
  });
  afterEach(() => page.close());
  afterAll(() => browser.close());

  const textIn = (selector: string) =>
    page.evaluate(
      (wanted) => (window as unknown as AnnotateTestWindow).roots.at(-1)?.querySelector(wanted)?.textContent ?? null,
      selector,
    );
  const drawnIn = (selector: string) =>
    page.evaluate((wanted) => {
      const found = (window as unknown as AnnotateTestWindow).roots.at(-1)?.querySelector(wanted);
      if (!(found instanceof HTMLElement)) return null;
      const { content } = getComputedStyle(found, '::after');
      // Firefox tells the rule, not what it comes to.
      return content === 'attr(data-value)' ? JSON.stringify(found.dataset.value ?? '') : content;
    }, selector);

  test('what to put, the mistakes, an example, and what breaks on the page as it is typed', async () => {
    page = await openMarked(browser, bundle, formPage(3), markViews(3));
    await whenInside(page, shownMark);
    await page.click('#f1');
    await whenInside(page, '.card');
    expect(await textIn('.text')).toBe('请按证件填写。常见错误照旧证件填写。例：示例');
    await page.keyboard.type('a b');
    await page.waitForFunction(
      () => (window as unknown as AnnotateTestWindow).roots[0]?.querySelector('.live')?.textContent === '不能有空格。',
    );
    const named = () =>
      page.evaluate(() =>
        (window as unknown as AnnotateTestWindow).roots[0]?.querySelectorAll('.mark')[1]?.getAttribute('aria-label'),
      );
    expect(await named()).toBe('字段名称1：需修改');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await page.waitForFunction(
      () =>
        (window as unknown as AnnotateTestWindow).roots[0]?.querySelector('.live')?.textContent ===
        '现在没有发现问题。',
    );
    expect(await named()).toBe('字段名称1：可填');
  });

  test('a page’s made-up typing asks nothing, and a fast hand is asked about once a frame', async () => {
    page = await openMarked(browser, bundle, formPage(3), markViews(3));
    await whenInside(page, shownMark);
    await page.evaluate(() => {
      for (const type of ['input', 'change', 'compositionend'])
        document.getElementById('f1')?.dispatchEvent(new Event(type, { bubbles: true }));
      return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    });
    const typed = () => page.evaluate(() => (window as unknown as AnnotateTestWindow).typed);
    expect(await typed()).toEqual([]);
    await page.click('#f1');
    await page.keyboard.type('abcdefghij');
    await page.waitForFunction(() => (window as unknown as AnnotateTestWindow).typed.length > 0);
    expect((await typed()).length).toBeLessThanOrEqual(11);
    expect(new Set(await typed())).toEqual(new Set(['f1']));
  });

  test('the profile’s value stands there for the eye, and for nothing that a page can ask', async () => {
    page = await openMarked(browser, bundle, formPage(3), markViews(3));
    await page.evaluate(() => {
      Object.assign(window, { value: { text: '110***1X', masked: true }, full: '11010519491231002X' });
    });
    await page.mouse.click(...middle(await whenInside(page, shownMark)));
    await whenInside(page, '.value');
    expect(await drawnIn('.value-text')).toBe('"110***1X"');
    await page.waitForFunction(
      (since) => performance.now() - since > 700,
      {},
      await page.evaluate(() => performance.now()),
    );
    await page.mouse.click(...middle(await whenInside(page, '.value .quiet')));
    await page.waitForFunction(() => (window as unknown as AnnotateTestWindow).calls.includes('reveal f0'));
    await page.waitForFunction(
      () =>
        (window as unknown as AnnotateTestWindow).roots[0]?.querySelector('.value-text')?.getAttribute('data-value') ===
        '11010519491231002X',
    );
    expect(await drawnIn('.value-text')).toBe('"11010519491231002X"');
    const probes = await page.evaluate(() => {
      const find = (text: string) => (window as unknown as { find(text: string): boolean }).find(text);
      const found = ['11010519491231002X', '1101', '11010'].filter(find);
      getSelection()?.selectAllChildren(document.documentElement);
      return { found, selected: getSelection()?.toString().includes('1101') ?? false };
    });
    expect(probes).toEqual({ found: [], selected: false });
    await page.keyboard.press('Escape');
    expect(await textIn('.value-text')).toBe('');
    expect(await drawnIn('.value-text')).not.toContain('1101');
  });
});

describe.each(['chrome', 'firefox'] as const)('a search dialog that the user opens in %s', (name) => {
  beforeAll(async () => {
    [browser, bundle] = await Promise.all([launch(name), bundleAnnotate()]);
  });
  afterEach(() => page.close());
  afterAll(() => browser.close());

  const html = `<!doctype html><meta charset="utf-8"><style>body{font:14px/1.5 sans-serif;margin:40px}
    #dialog{position:fixed;left:300px;top:100px;width:600px;padding:40px;background:#eee;z-index:1000}
    #rows{height:60px;overflow:auto} td{height:30px}</style>
    <p><label for="f0">网络接入服务商</label> <input id="f0" readonly> <button id="open">查询</button></p>
    <p><label for="f1">网站名称</label> <input id="f1"></p>
    <div id="dialog" role="dialog" hidden><input placeholder="服务商名称"><div id="rows"><table>
      <tr><td>阿里云计算有限公司</td><td>北京市</td><td><button>选择</button></td></tr>
      <tr id="right"><td>阿里云计算有限公司</td><td>浙江省杭州市余杭区</td><td><button>选择</button></td></tr>
      <tr><td>华为云计算技术有限公司</td><td>贵州省贵阳市</td><td><button>选择</button></td></tr>
      <tr><td>其他</td><td>其他</td><td><button>选择</button></td></tr></table></div>
      <button id="close">关闭</button></div>
    <script>open=document.getElementById('open');dialog=document.getElementById('dialog');window.picked=0;
      document.getElementById('open').onclick=()=>{dialog.hidden=false};
      document.getElementById('close').onclick=()=>{dialog.hidden=true};
      for(const b of document.querySelectorAll('tr button'))b.onclick=()=>{window.picked++}</script>`;

  async function opened(): Promise<void> {
    const marks = markViews(2).map((mark, n) => (n === 0 ? { ...mark, fieldId: 'website.accessProvider' } : mark));
    page = await openMarked(browser, bundle, html, marks as ReturnType<typeof markViews>);
    await page.evaluate(() =>
      Object.assign(window, { rows: { names: ['阿里云计算有限公司'], region: ['浙江省', '杭州市', '余杭区'] } }),
    );
    await whenInside(page, shownMark);
  }

  test('marks the one row that is his, follows it, chooses nothing, and goes with the dialog', async () => {
    await opened();
    await page.click('#open');
    const hint = await whenInside(page, '.row-hint');
    const right = await page.$eval('#right', (row) => row.getBoundingClientRect().toJSON());
    expect([hint.left, hint.top, hint.right, hint.bottom].map(Math.round)).toEqual(
      [right.left, right.top, right.right, right.bottom].map(Math.round),
    );
    const found = await page.evaluate(() => {
      const [root] = (window as unknown as AnnotateTestWindow).roots;
      return [root?.querySelectorAll('.row-hint').length, root?.querySelector('.row-said')?.textContent];
    });
    expect(found).toEqual([1, '列表里已标出资料中的公司，请您自己选择。']);
    await page.evaluate(() => document.getElementById('rows')?.scrollTo(0, 200));
    await page.waitForFunction(() => !(window as unknown as AnnotateTestWindow).roots[0]?.querySelector('.row-hint'));
    await page.evaluate(() => document.getElementById('rows')?.scrollTo(0, 0));
    await whenInside(page, '.row-hint');
    await page.click('#right button');
    expect(await page.evaluate(() => (window as unknown as { picked: number }).picked)).toBe(1);
    await page.click('#close');
    await page.waitForFunction(() => !(window as unknown as AnnotateTestWindow).roots[0]?.querySelector('.row-hint'));
  });

  test('a dialog that the page opens itself is asked nothing about', async () => {
    await opened();
    await page.evaluate(() => {
      document.getElementById('open')?.click();
      return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    });
    expect(await calls(page)).toEqual([]);
    expect(await inside(page, '.row-hint')).toBeNull();
  });
});

describe('marks and card under axe', () => {
  beforeAll(async () => {
    [browser, bundle] = await Promise.all([launch('chrome'), bundleAnnotate()]);
  });
  afterEach(() => page.close());
  afterAll(() => browser.close());

  test.each([
    ['zh', 'light'],
    ['zh', 'dark'],
    ['en', 'light'],
    ['en', 'dark'],
  ] as const)('in %s, %s: nothing to object to', async (language, theme) => {
    const states = markViews(9).map((mark, n) => ({ ...mark, state: fieldStates[n] ?? 'ready' }));
    const html = formPage(9)
      .replace('<html', '<html lang="zh"')
      .replace('<!doctype html>', '<!doctype html><html lang="zh">');
    page = await openMarked(browser, bundle, html, [], { language, theme, open: true });
    const before = await findViolations(page);
    await page.evaluate((marks) => (window as unknown as AnnotateTestWindow).annotation.update(marks), states);
    await page.evaluate(() => {
      Object.assign(window, { value: { text: '110***1X', masked: true }, full: '11010519491231002X' });
    });
    await whenInside(page, shownMark);
    const objections: string[] = [];
    for (const at of [0, 5]) {
      await page.mouse.click(...middle(await whenInside(page, `${shownMark}:nth-child(${at + 1})`)));
      await whenInside(page, '.value');
      objections.push(...(await findViolations(page)).filter((each) => !before.includes(each)));
    }
    expect(objections).toEqual([]);
  });
});
