import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { evaluateIn } from './wait-for';

interface AxeWindow {
  readonly axe: {
    run(): Promise<{ violations: readonly { id: string; nodes: readonly { target: readonly unknown[] }[] }[] }>;
  };
}

/** What axe finds against the page as it stands: the rule, and where. */
export async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = async () => {
    const { violations } = await (globalThis as unknown as AxeWindow).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  };
  return evaluateIn(page, found, [], 20_000);
}
