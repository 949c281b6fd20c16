import type { Page } from 'puppeteer-core';
import { startPracticeServer } from '../portals/server';
import { accountForm, accountHost } from './account-form';
import { loadEngine } from './engine-in-page';
import type { BrowserKind } from './find-browser';
import { launchBrowser } from './launch-browser';
import { measureStep, type StepFigures } from './measure-step';
import { openPage } from './open-page';
import type { PracticeStep } from './practice-step';
import { waitFor } from './wait-for';

/** A browser at all practice portals, for measuring. */
export interface StepsVisit {
  measure(step: PracticeStep): Promise<StepFigures>;
  close(): Promise<void>;
}

const kitPrefix = 'xyz';

/** The address with every id and name of the page's controls and the prefix of its library's classes taken away. */
function withoutNames(url: string): string {
  const renamed = new URL(url);
  renamed.searchParams.set('ids', 'off');
  renamed.searchParams.set('prefix', `${kitPrefix}-`);
  return renamed.href;
}

/** A figure for renamed pages is none when a page was not renamed: stops instead of measuring. */
async function checkRenamed(page: Page, { url }: PracticeStep): Promise<void> {
  const left = await page.evaluate(() => {
    const kit = /(?:^|\s)(?:ant|el|layui|ivu|tea|app-beian|arco)-\S+/;
    const marked = [...document.querySelectorAll('[class]')].map((one) => one.getAttribute('class') ?? '');
    const boxes = [...document.querySelectorAll('input, select, textarea, label')];
    const named = boxes.flatMap((one) => [one.id, one.getAttribute('name') ?? '', one.getAttribute('for') ?? '']);
    return [...marked.filter((one) => kit.test(one)), ...named.filter((one) => !/^(?:[a-z]\d+)?$/.test(one))];
  });
  if (left.length > 0) throw new Error(`${url} still says ${[...new Set(left)].slice(0, 5).join(', ')}`);
}

/**
 * Starts the practice server and a browser.
 * @param renamed every id and name of a control is gone, and the classes of the UI libraries have another prefix.
 */
export async function visitSteps(browser: BrowserKind, renamed = false): Promise<StepsVisit> {
  const extra = { [accountHost]: () => accountForm(!renamed) };
  const server = await startPracticeServer({ extra, ...(renamed && { kitPrefix }) });
  const launched = await launchBrowser({ browser, port: server.port, extraHosts: [accountHost] });
  return {
    async measure(step) {
      const page = await openPage(launched, renamed ? withoutNames(step.url) : step.url);
      try {
        if (step.drawn === 'fields') await page.waitForSelector('[data-field], [data-model]', { timeout: 15_000 });
        else await waitFor(() => page.evaluate(() => window.__ready === true), { what: step.url, timeout: 15_000 });
        await step.arrive?.(page);
        if (renamed) await checkRenamed(page, step);
        await loadEngine(page);
        return await measureStep(page, step);
      } finally {
        await page.close();
      }
    },
    async close() {
      await launched.close();
      await server.close();
    },
  };
}
