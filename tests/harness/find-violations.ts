import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { within } from './wait-for';

interface AxeNode {
  readonly target: readonly unknown[];
  readonly failureSummary?: string;
}
interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly AxeNode[] }[];
}
interface AxeWorld {
  readonly axe?: { run(context: unknown, options: unknown): Promise<AxeResult> };
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe objects to in a page, or in one part of it: the rule, where, and why. */
export async function findViolations(page: Page, part = 'body'): Promise<string[]> {
  if (!(await page.evaluate(() => (globalThis as AxeWorld).axe !== undefined))) await page.evaluate(axe.source);
  const run = async (context: string, wanted: readonly string[]) => {
    // A colour on its way to another is neither.
    const changing = document.getAnimations().filter((each) => each instanceof CSSTransition);
    await Promise.allSettled(changing.map(({ finished }) => finished));
    const result = await (globalThis as AxeWorld).axe?.run(context, {
      runOnly: [...wanted],
      resultTypes: ['violations'],
    });
    return (result?.violations ?? []).flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary = '' }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
    );
  };
  return within(page.evaluate(run, part, tags), 60_000, `axe in ${page.url()}`);
}
