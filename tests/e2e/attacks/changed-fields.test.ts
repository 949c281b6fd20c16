import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserKind } from '../../harness/find-browser';
import { evaluateIn } from '../../harness/wait-for';
import { type AttackVisit, portal, visitAsAttacker } from './attack-visit';
import { attackedPath, filingPage, personItems } from './filing-page';
import { victim } from './victim';

declare global {
  interface Window {
    /** Every text that the page saw in the box for the identity number. */
    __seen: string[];
  }
}

/** What the page does once the first field is filled, after the user saw the list and before the number is written. */
const changes: Record<string, string> = {
  'another label in its place': `label.textContent = '备注';`,
  'a label of another person': `label.textContent = '推荐人证件号码';`,
  'the label emptied, another put before it': `label.textContent = ''; item.prepend('中奖人证件号码');`,
  'the box moved below another label': `const other = item.cloneNode(true);
    other.querySelector('label').textContent = '备注'; other.querySelector('input').replaceWith(box); item.replaceWith(other);`,
  'the box made transparent': `box.style.opacity = '0';`,
  'the item not displayed': `item.style.display = 'none';`,
  'the box moved off the page': `box.style.cssText = 'position:absolute;left:-9999px';`,
  'the box made a hidden one': `box.type = 'hidden';`,
  'a cover put over it': `const cover = document.createElement('div');
    cover.style.cssText = 'position:fixed;inset:0;background:#fff;z-index:99'; document.body.append(cover);`,
  'the box made a password': `box.type = 'password';`,
};

const page = (change: string) =>
  filingPage({
    items: personItems,
    script: `window.__seen = [];
      const box = document.querySelector('#number');
      const item = box.closest('.form-item');
      const label = item.querySelector('label');
      for (const type of ['input', 'change', 'blur'])
        document.addEventListener(type, () => window.__seen.push(box.value), true);
      document.querySelector('#name').addEventListener('input', () => { ${change} }, { once: true });`,
  });

describe.each<BrowserKind>(['chromium', 'firefox'])('fields that change after they were shown, in %s', (browser) => {
  let visit: AttackVisit;
  let html = '';
  beforeAll(async () => {
    visit = await visitAsAttacker({
      browser,
      extra: { 'beian.mps.gov.cn': (path) => (path === attackedPath ? html : null) },
    });
  });
  afterAll(() => visit.close());

  async function fillThrough(change: string): Promise<{ seen: string[]; mobile: string; said: string }> {
    html = page(change);
    const open: Page = await visit.open(portal + attackedPath);
    const panel = await visit.panel(open);
    try {
      const rows = await panel.listed();
      expect(rows.map(({ fieldId, state }) => `${fieldId} ${state}`)).toContain('subjectOwner.idNumber ready');
      await panel.fill();
      const read = () => ({ seen: window.__seen, mobile: document.querySelector<HTMLInputElement>('#mobile')?.value });
      const { seen, mobile = '' } = await evaluateIn(open, read, []);
      return { seen: [...new Set(seen)], mobile, said: await panel.text() };
    } finally {
      await panel.close();
      await open.close();
    }
  }

  it('control: without a change the number is written', async () => {
    expect((await fillThrough('')).seen).toContain(victim.idNumber);
  });

  it.each(Object.entries(changes))('%s: the number is never written, the rest is', async (_, change) => {
    const { seen, mobile } = await fillThrough(change);
    expect({ seen, mobile }).toEqual({ seen: [''], mobile: victim.mobile });
  });

  it('says why', async () => {
    const relabelled = await fillThrough(changes['another label in its place'] ?? '');
    expect(relabelled.said).toMatch(/变了|另一|changed|another/i);
    const hidden = await fillThrough(changes['the box made transparent'] ?? '');
    expect(hidden.said).toMatch(/看不见|看不到|cannot be seen|hidden/i);
  });
});
