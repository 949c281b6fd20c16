import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findOverflow } from '../harness/find-overflow';
import { findViolations } from '../harness/find-violations';
import type { SidePanel } from '../harness/side-panel';
import { evaluateIn, waitFor } from '../harness/wait-for';
import { type AttackVisit, portal } from './attacks/attack-visit';
import { visitGuided } from './guided-visit';
import { chooseLook, goTo, looks } from './looks';

const optionPages = 'welcome profiles filings footer handbook backup security taught settings about'.split(' ');
const sections = ['subject', 'people', 'websites', 'apps', 'documents', 'papers'];
const websitePage = `${portal}/web/business/website/add?step=2`;

describe('every surface, in chromium', () => {
  let visit: AttackVisit;
  let options: Page;
  beforeAll(async () => {
    visit = await visitGuided();
    options = await visit.options('#/settings');
    await options.setViewport({ width: 1280, height: 900 });
  });
  afterAll(() => visit.close());

  /** The addresses of the options page, the dossier's parts among them. */
  async function addresses(): Promise<string[]> {
    await goTo(options, '#/profiles');
    const dossier = await waitFor(
      () => evaluateIn(options, () => document.querySelector('a[href*="#/profiles/"]')?.getAttribute('href'), []),
      { what: 'the dossier' },
    );
    const [, , id] = dossier.slice(dossier.indexOf('#')).split('/');
    return [...optionPages.map((page) => `#/${page}`), ...sections.map((section) => `#/profiles/${id}/${section}`)];
  }

  it.each(looks)(
    'options page in %s, %s: axe objects to nothing, and zoom to twice the size neither',
    async (...look) => {
      await chooseLook(options, look);
      const found: string[] = [];
      for (const hash of await addresses()) {
        await goTo(options, hash);
        found.push(...(await findViolations(options)).map((each) => `${hash}: ${each}`));
        await options.setViewport({ width: 640, height: 450 });
        found.push(...(await findOverflow(options)).map((each) => `${hash} at 200 %: ${each}`));
        await options.setViewport({ width: 1280, height: 900 });
      }
      expect(found).toEqual([]);
    },
  );

  /** The panel's states, one after the other. */
  async function panelStates(panel: SidePanel, visitState: (name: string) => Promise<void>): Promise<void> {
    await panel.listed();
    await visitState('the list');
    await evaluateIn(panel.page, () => document.querySelector('details')?.setAttribute('open', ''), []);
    await visitState('the findings');
    await panel.press(/^(提交前检查|Check before submit)$/);
    await panel.shows(/处需修改|to fix/);
    await visitState('the check');
    await evaluateIn(panel.page, () => document.querySelector<HTMLElement>('.sp-row__head')?.click(), []);
    await visitState('an open row');
    await panel.fill();
    await visitState('a fill');
  }

  it.each(looks)(
    'side panel and popup in %s, %s: axe objects to nothing, 320 px and 200 px are room enough',
    async (...look) => {
      await chooseLook(options, look);
      const found: string[] = [];
      const page = await visit.open(websitePage);
      const panel = await visit.panel(page);
      await panelStates(panel, async (name) => {
        await panel.page.bringToFront();
        found.push(...(await findViolations(panel.page)).map((each) => `${name}: ${each}`));
        for (const width of [320, 200]) {
          await panel.page.setViewport({ width, height: 700 });
          found.push(...(await findOverflow(panel.page)).map((each) => `${name} at ${width} px: ${each}`));
        }
        await panel.page.setViewport({ width: 360, height: 900 });
      });
      const tab = new URL(panel.page.url()).search;
      await panel.page.goto(visit.launched.extensionUrl(`popup.html${tab}`));
      await waitFor(() => evaluateIn(panel.page, () => document.querySelector('main, footer, h1') !== null, []));
      found.push(...(await findViolations(panel.page)).map((each) => `popup: ${each}`));
      const other = await visit.open(`${portal}/web/home`);
      await panel.page.goto(visit.launched.extensionUrl(`sidepanel.html${tab}`));
      found.push(...(await findViolations(panel.page)).map((each) => `elsewhere: ${each}`));
      await other.close();
      await panel.close();
      await page.close();
      expect(found).toEqual([]);
    },
  );

  it('the panel by key alone: Tab reaches everything that can be pressed, Enter presses it', async () => {
    const page = await visit.open(websitePage);
    const panel = await visit.panel(page);
    await panel.listed();
    await panel.page.bringToFront();
    const all = () =>
      [...document.querySelectorAll<HTMLElement>('button:not(:disabled), summary, a[href], input')]
        .filter((each) => each.checkVisibility())
        .map((each) => (each.textContent || each.getAttribute('aria-label') || '').trim()).length;
    const wanted = await evaluateIn(panel.page, all, []);
    const reached = new Set<number>();
    const hidden: string[] = [];
    for (let at = 0; at < wanted + 5; at++) {
      await panel.page.keyboard.press('Tab');
      const now = await evaluateIn(panel.page, () => {
        const active = document.activeElement as HTMLElement;
        const every = [...document.querySelectorAll('button:not(:disabled), summary, a[href], input')];
        const { outlineStyle } = getComputedStyle(active);
        return { at: every.indexOf(active), ring: outlineStyle !== 'none', name: active.textContent ?? '' };
      }, []);
      if (now.at >= 0) reached.add(now.at);
      if (now.at >= 0 && !now.ring) hidden.push(now.name);
    }
    expect(reached.size).toBe(wanted);
    expect(hidden).toEqual([]);
    const focusOn = (source: string) => {
      const button = [...document.querySelectorAll('button')].find((each) =>
        new RegExp(source).test(each.textContent ?? ''),
      );
      button?.focus();
      return button !== undefined;
    };
    await evaluateIn(panel.page, focusOn, ['^(提交前检查|Check before submit)$']);
    await panel.page.keyboard.press('Enter');
    await panel.shows(/处需修改|to fix/);
    expect(await evaluateIn(panel.page, () => document.activeElement?.tagName, [])).toBe('H2');
    await panel.close();
    await page.close();
  });
});
