import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, it } from 'vitest';
import { evaluateIn, waitFor } from '../harness/wait-for';
import { type AttackVisit, portal, visitAsAttacker } from './attacks/attack-visit';
import { victimBackup, victimProfile } from './attacks/victim';

let visit: AttackVisit;
let options: Page;
const base = victimProfile();
const profile = {
  ...base,
  subject: { ...base.subject, region: ['湖南省', '长沙市'], icpNumber: '湘ICP备2026000001号' },
  facts: {
    licence: {
      notedOn: '2026-11-20',
      name: '杭州远桥文化传播有限公司',
      address: '浙江省杭州市余杭区文一西路 969 号 3 幢 5 层 506 室',
    },
    order: { notedOn: '2026-05-01', underWay: true },
  },
  websites: base.websites.map((site) => ({
    ...site,
    facts: {
      domain: {
        notedOn: '2026-11-20',
        holder: '裴远桥',
        registrar: 'Xin Net Technology Corporation',
        createdOn: '2019-06-28',
        expiresOn: '2026-12-28',
      },
      server: {
        notedOn: '2026-06-01',
        mainland: true,
        subscription: true,
        monthsBought: '12',
        expiresOn: '2026-12-01',
        services: '2',
      },
      page: {
        notedOn: '2026-11-20',
        title: '远桥读书札记 - 首页',
        opens: true,
        showsNumber: false,
        features: [{ what: '评论' as const, on: '/' }],
      },
    },
  })),
};
beforeAll(async () => {
  visit = await visitAsAttacker({ backup: await victimBackup(profile) });
  options = await visit.options('#/settings');
  await options.setViewport({ width: 1280, height: 1000 });
});
afterAll(() => visit.close());

async function goTo(hash: string) {
  await evaluateIn(options, (to: string) => location.assign(to), [hash]);
  await waitFor(
    () =>
      evaluateIn(
        options,
        () => !document.querySelector('.ant-spin') && (document.querySelector('main')?.textContent ?? '') !== '',
        [],
      ),
    { what: hash },
  );
  await new Promise((done) => setTimeout(done, 400));
}
async function look(words: string[][]) {
  await options.bringToFront();
  await goTo('#/settings');
  for (const one of words)
    await waitFor(
      () =>
        evaluateIn(
          options,
          (w: string[]) => {
            const l = [...document.querySelectorAll('label')].find((e) => w.includes(e.textContent?.trim() ?? ''));
            l?.click();
            return l !== undefined;
          },
          [one],
        ),
      { what: one.join() },
    );
  await new Promise((done) => setTimeout(done, 500));
}
it.each([
  ['zh-light', [['中文'], ['浅色', 'Light']]],
  ['en-dark', [['English'], ['深色', 'Dark']]],
  ['zh-dark', [['中文'], ['深色', 'Dark']]],
  ['en-light', [['English'], ['浅色', 'Light']]],
] as [string, string[][]][])('%s', async (name, words) => {
  await look(words);
  await goTo(`#/profiles/${base.id}/papers`);
  await evaluateIn(options, () => document.querySelector('.bp-dossier__findings')?.setAttribute('open', ''), []);
  await options.screenshot({ path: `/tmp/lead/shots-facts-${name}.png`, fullPage: true });
  const page = await visit.open(`${portal}/web/business/budUnit/add`);
  const panel = await visit.panel(page);
  await panel.listed();
  await panel.press(/^(提交前检查|Check before submit)$/);
  await panel.shows(/处需修改|to fix/);
  await panel.screenshot(`/tmp/lead/shots-facts-panel-${name}.png`);
  await panel.close();
  await page.close();
});
