import { afterAll, beforeAll, expect, it } from 'vitest';
import type { FooterReport } from '../../src/messaging/footer-report';
import { backupOf } from '../harness/dossier-of';
import { evaluateIn } from '../harness/wait-for';
import { type AttackVisit, visitAsAttacker } from './attacks/attack-visit';
import { shopDossier, shopPages } from './footer-sites';

/** A host that the extension may read without a click: its toolbar icon cannot be clicked from outside in Firefox. */
const host = 'beian.mps.gov.cn';
let visit: AttackVisit;
beforeAll(async () => {
  const extra = { [host]: (path: string) => shopPages[path] ?? null };
  visit = await visitAsAttacker({ browser: 'firefox', extra, backup: await backupOf(shopDossier()) });
});
afterAll(() => visit.close());

interface Answer {
  readonly ok: boolean;
  readonly reply: FooterReport;
}

it.each<[string, string[]]>([
  ['/', []],
  ['/index.html', ['hidden', 'mps-none']],
])('reads the footer of %s in Firefox', async (path, kinds) => {
  const site = await visit.open(`https://${host}${path}`);
  const options = await visit.options('#/footer');
  const ask = async (url: string) => {
    const { browser } = globalThis as unknown as {
      browser: {
        tabs: { query(of: object): Promise<{ id: number }[]> };
        runtime: { sendMessage(message: object): Promise<Answer> };
      };
    };
    const [tab] = await browser.tabs.query({ url: `${url}*` });
    return browser.runtime.sendMessage({ message: 'checkFooter', data: { tabId: tab?.id } });
  };
  const answer = await evaluateIn(options, ask, [`https://${host}${path}`], 20_000);
  expect(answer.ok).toBe(true);
  expect(answer.reply.findings.map(({ kind }) => kind).sort()).toEqual(kinds);
  await options.close();
  await site.close();
});
