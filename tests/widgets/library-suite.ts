import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Held } from '../../src/core/plan/held';
import type { BrowserKind } from '../harness/find-browser';
import type * as Drive from './drive';
import { type Case, libraryCases } from './library-cases';
import { buildFixture, bundleDrive, launch, openFixture } from './open-fixture';

/** What a plugin over native lists does not draw. */
const plain = ['region', 'lateRegion', 'types', 'treePicked', 'sdk', 'files', 'ips', 'provider'];

/** What a library has no widget for. */
const lacks: Readonly<Record<string, readonly string[]>> = {
  'ant-design-vue': [],
  antd4: [],
  antd5: [],
  'element-plus': [],
  'element-ui': ['treePicked'],
  arco: [],
  semi: [],
  tea: ['picked', 'readonlyDate', 'treePicked', 'files'],
  'view-ui-plus': ['picked', 'treePicked', 'files'],
  'naive-ui': [],
  tdesign: [],
  fusion: [],
  select2: plain,
  'bootstrap-select': ['picked', ...plain],
  chosen: ['picked', 'validity', ...plain],
  'jquery-ui': ['picked', 'validity', ...plain],
  layui: ['count', 'picked', 'natures', 'region', 'lateRegion', 'readonlyDate', 'types', 'treePicked', 'files'].concat([
    'ips',
    'provider',
  ]),
};

/** Kits over native elements that they hide: filled as the scan finds them, once and at the box that is drawn. */
const scanned = /^(?:select2|bootstrap-select|chosen|jquery-ui)$/;

function fill(page: Page, task: Drive.Task): Promise<Drive.Report> {
  return page.evaluate((one) => window.Drive.fill(one), task);
}

function modelOf(page: Page, field: string): Promise<unknown> {
  return page.evaluate((name) => window.__model()[name], field);
}

function matcher(model: unknown): unknown {
  if (Array.isArray(model)) return model.map(matcher);
  const isPattern = typeof model === 'object' && model !== null && 'pattern' in model;
  return isPattern ? expect.stringMatching(String(model.pattern)) : model;
}

/** Popups that are still open once every closing animation has had its time. */
async function nothingOpen(page: Page): Promise<void> {
  const closed = page.waitForFunction(() => window.Drive.openNow().length === 0, { timeout: 3_000 });
  await closed.catch(() => null);
  expect(await page.evaluate(() => window.Drive.openNow())).toEqual([]);
}

/** What a person fills from the side panel: the page's own window has not the focus then. */
const unfocused: readonly Case[] = libraryCases.filter(
  ({ task: { field, root }, code }) =>
    !code &&
    !root &&
    /^(?:idType|company|picked|natures|region|lateRegion|openDate|validity|readonlyDate|count)$/.test(field),
);

/**
 * Takes the focus from a page that stays in sight. A Chromium without a screen gives each of its pages the focus: there
 * the page is told nothing of it, as in a window without.
 */
async function takeFocus(browser: Browser, page: Page, kind: BrowserKind): Promise<Page | null> {
  if (kind === 'firefox') {
    const other = await browser.newPage({ type: 'window' });
    await other.bringToFront();
    return other;
  }
  await page.evaluate(() => {
    document.hasFocus = () => false;
    for (const type of ['focus', 'blur', 'focusin', 'focusout'])
      window.addEventListener(type, (event) => event.isTrusted && event.stopImmediatePropagation(), true);
  });
  return null;
}

/**
 * Every driver on every library's real widgets, in one browser.
 * @param but libraries that are left out there
 */
export function testLibraries(kind: BrowserKind, but: readonly string[] = []): void {
  let browser: Browser;
  let drive: string;
  beforeAll(async () => {
    [browser, drive] = await Promise.all([launch(kind), bundleDrive()]);
  });
  afterAll(() => browser.close());

  const libraries = Object.keys(lacks).filter((library) => !but.includes(library));
  describe.each(libraries)('%s', (library) => {
    let page: Page;
    let anew = false;
    const has = (field: string) => !lacks[library]?.includes(field);
    const own = (task: Drive.Task): Drive.Task => (scanned.test(library) ? { ...task, root: 'scan' } : task);
    const cases = libraryCases.filter(({ task }) => has(task.field));
    const open = async () => {
      page = await openFixture(browser, await buildFixture(library), drive);
    };
    beforeAll(open);
    // What made a test fail may still stand on the page: its second try gets a page of its own.
    beforeEach(async ({ task }) => {
      anew = Boolean(task.result?.retryCount);
      if (!anew) return;
      await page.close();
      await open();
    });
    afterAll(() => page.close());

    it.each<Case>(cases)('$says', async ({ task, model, code }) => {
      const before = await modelOf(page, task.field);
      const report = await fill(page, own(task));
      expect(report.result).toMatchObject(code ? { ok: false, code } : { ok: true });
      // On a page of its own a refusal finds nothing that the case before it had put there.
      expect(await modelOf(page, task.field)).toEqual(code && anew ? before : matcher(model));
      expect(report.holds).toBe(!code);
      if (!code) expect((await fill(page, own(task))).already).toBe(true);
      await nothingOpen(page);
    });

    it.runIf(has('company'))('a long list is opened again where something far below is chosen', async () => {
      const places = ['腾讯云计算（北京）有限责任公司', '腾讯云计算（上海）有限责任公司'];
      const wanted = [...places, ...places];
      for (const value of wanted) {
        const report = await fill(
          page,
          own({ field: 'company', kind: 'select', fieldId: 'website.accessProvider', value }),
        );
        expect(report).toMatchObject({ result: { ok: true }, holds: true });
      }
      await nothingOpen(page);
    });

    it('twenty selects back to back, each over the closing popup of the one before', async () => {
      const tasks = Array.from({ length: 20 }, (_, at): Drive.Task => {
        const value = at % 2 === 0 ? '居民身份证' : '护照';
        return own({ field: `row${at}`, kind: 'select', fieldId: 'subjectOwner.idType', value });
      });
      const reports = await page.evaluate(async (all) => {
        const done: Drive.Report[] = [];
        for (const task of all) done.push(await window.Drive.fill(task));
        return done;
      }, tasks);
      expect(reports.map(({ result }) => result)).toEqual(tasks.map(() => ({ ok: true })));
      const models = await page.evaluate(() => Array.from({ length: 20 }, (_, at) => window.__model()[`row${at}`]));
      expect(models).toEqual(tasks.map(({ value }) => (value === '护照' ? 'v2' : 'v1')));
      await nothingOpen(page);
    });

    const undone: readonly [Drive.Task, Held, unknown][] = [
      [{ field: 'idType', kind: 'select', fieldId: 'subjectOwner.idType', value: '护照' }, '居民身份证', 'v1'],
      [
        { field: 'region', kind: 'cascader', fieldId: 'subject.officeRegion', value: ['北京市', '东城区'] },
        ['浙江省', '宁波市', '海曙区'],
        ['330000', '330200', '330203'],
      ],
      [
        { field: 'openDate', kind: 'date', fieldId: 'website.openDate', value: '2021-01-02' },
        '2018-07-09',
        '2018-07-09',
      ],
      [{ field: 'interactive', kind: 'radio', fieldId: 'website.interactive', value: false }, '是', '1'],
      [
        { field: 'preApprovals', kind: 'checkbox-group', fieldId: 'website.preApprovals', value: ['新闻'] },
        ['出版', '网站自有选项'],
        ['p1', 'p3'],
      ],
      [{ field: 'longTerm', kind: 'checkbox', fieldId: 'subjectOwner.idLongTerm', value: true }, false, false],
      [{ field: 'name', kind: 'text', fieldId: 'website.name', value: '另一个' }, '原来的', '原来的'],
      [{ field: 'natures', kind: 'select', fieldId: 'website.preApprovals', value: ['企业'] }, ['个人'], ['v1']],
    ];
    // A box that puts the month first never held this text: what it did hold is put back below.
    const held = undone.filter(([{ field }]) => has(field) && !(library === 'jquery-ui' && field === 'openDate'));
    it.each(held)('undo of $field puts back %j', async (task, before, model) => {
      expect((await fill(page, own(task))).result).toEqual({ ok: true });
      const result = await page.evaluate((one, held) => window.Drive.restore(one, held), own(task), before);
      expect(result).toEqual({ ok: true });
      const now = await modelOf(page, task.field);
      expect(Array.isArray(now) && task.kind !== 'cascader' ? [...now].sort() : now).toEqual(model);
      await nothingOpen(page);
    });

    const dates = scanned.test(library) ? ['openDate', 'readonlyDate'] : [];
    it.each(dates)('undo of %s puts back what its box showed, and nothing where it was empty', async (field) => {
      const on = (value: string) => own({ field, kind: 'date', fieldId: 'website.openDate', value });
      const putBack = (held: Held) =>
        page.evaluate((one, before) => window.Drive.restore(one, before), on('2018-07-09'), held);
      expect((await fill(page, on('2018-07-09'))).result).toEqual({ ok: true });
      const { result, before } = await fill(page, on('2021-01-02'));
      expect(result).toEqual({ ok: true });
      expect(await modelOf(page, field)).toBe('2021-01-02');
      expect(await putBack(before)).toEqual({ ok: true });
      expect(await modelOf(page, field)).toBe('2018-07-09');
      expect(await putBack(null)).toEqual({ ok: true });
      expect(await modelOf(page, field)).toBe('');
      await nothingOpen(page);
    });

    it.runIf(library === 'jquery-ui')('a date that the page brought along is told from its double', async () => {
      const [held, other] = ['05/01/2024', '01/05/2024'];
      for (const [shown, day] of [
        [held, '2024-05-01'],
        [other, '2024-05-01'],
      ] as const) {
        const fresh = await openFixture(browser, await buildFixture(library), drive);
        await fresh.$eval(
          '#openDate',
          (box, text) => {
            (box as HTMLInputElement).value = text;
          },
          shown,
        );
        const report = await fill(
          fresh,
          own({ field: 'openDate', kind: 'date', fieldId: 'website.openDate', value: day }),
        );
        expect(report).toMatchObject({ already: false, before: shown, result: { ok: true }, held });
        expect(await modelOf(fresh, 'openDate')).toBe(day);
        await fresh.close();
      }
    });

    const cleared: readonly Drive.Task[] = [
      { field: 'idType', kind: 'select', fieldId: 'subjectOwner.idType', value: '护照' },
      { field: 'region', kind: 'cascader', fieldId: 'subject.officeRegion', value: ['北京市', '东城区'] },
      { field: 'openDate', kind: 'date', fieldId: 'website.openDate', value: '2021-01-02' },
    ];
    it.each(cleared.filter(({ field }) => has(field)))('undo of $field empties it by its own cross', async (task) => {
      expect((await fill(page, own(task))).result).toEqual({ ok: true });
      const result = await page.evaluate((one) => window.Drive.restore(one, null), own(task));
      expect(result).toEqual({ ok: true });
      const now = await modelOf(page, task.field);
      expect(now === undefined || now === null || now === '' || (Array.isArray(now) && now.length === 0)).toBe(true);
      await nothingOpen(page);
    });

    const stopped: readonly Drive.Task[] = [
      { field: 'company', kind: 'select', fieldId: 'website.accessProvider', value: '云服务商299有限公司' },
      { field: 'lateRegion', kind: 'cascader', fieldId: 'subject.officeRegion', value: ['湖北省', '武汉市', '江岸区'] },
    ];
    it.each(stopped.filter(({ field }) => has(field)))(
      'stopping in the middle of $field ends it, and leaves nothing open',
      async (task) => {
        const before = await modelOf(page, task.field);
        const result = await page.evaluate((one) => window.Drive.fillAndStop(one), own(task));
        expect(result).toMatchObject({ ok: false, code: 'stopped' });
        expect(await modelOf(page, task.field)).toEqual(before);
        await nothingOpen(page);
      },
    );

    it('fills its lists and calendars in a window that has not the focus', async () => {
      const unseen = await openFixture(browser, await buildFixture(library), drive);
      const other = await takeFocus(browser, unseen, kind);
      expect(await unseen.evaluate(() => [document.hasFocus(), document.visibilityState])).toEqual([false, 'visible']);
      const asked = unfocused.filter(({ task }) => has(task.field));
      const seen: Record<string, unknown> = {};
      for (const { says, task } of asked) {
        const { result } = await fill(unseen, own(task));
        seen[says] = result.ok ? await modelOf(unseen, task.field) : result.code;
      }
      expect(seen).toEqual(Object.fromEntries(asked.map(({ says, model }) => [says, matcher(model)])));
      await nothingOpen(unseen);
      await other?.close();
      await unseen.close();
    });

    it.runIf(scanned.test(library))('each field is found once, filled or not, under the label beside it', async () => {
      const found = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('[data-field]')].map(({ dataset, previousElementSibling }) => ({
          label: previousElementSibling?.textContent,
          controls: window.Drive.scanned(dataset.field ?? ''),
        })),
      );
      const several = found.filter(({ controls }) => controls.length !== 1);
      expect(several).toEqual([]);
      // A box that is alone is named by its own words.
      const named = found.filter(({ controls }) => controls[0]?.kind !== 'checkbox');
      expect(named.map(({ controls }) => controls[0]?.label)).toEqual(named.map(({ label }) => label));
    });

    it('nothing was sent', async () => {
      expect(await page.evaluate(() => window.__submits)).toBe(0);
    });
  });
}
