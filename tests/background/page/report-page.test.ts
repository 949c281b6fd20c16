import { beforeEach, expect, it } from 'vitest';
import { makeHandlers } from '../../../src/background/make-handlers';
import { pageReportSchema } from '../../../src/core/report/page-report';
import type { Handlers } from '../../../src/messaging/receive-messages';
import { drawSubjectPage, makeHouse, organisation, type TestHouse, tabId } from '../make-house';

let house: TestHouse;
let handlers: Handlers;

beforeEach(async () => {
  house = makeHouse();
  drawSubjectPage(house.page);
  handlers = makeHandlers(house);
  await house.vault.saveProfile(organisation());
});

const report = () => handlers.reportPage({ tabId }, null);

it('says of each control what it was taken for and why, and what the user taught beside it', async () => {
  house.page.add('odd', { label: '归口代号', section: ['负责人信息'] });
  await handlers.teachField({ tabId, ref: 'odd', fieldId: 'securityOwner.name' }, null);
  const made = await report();
  expect(pageReportSchema.parse(made)).toEqual(made);
  expect(made.page).toMatchObject({
    host: 'beian.mps.gov.cn',
    path: '/web/business/budUnit/add',
    portal: { id: 'mps' },
  });
  expect(made.controls.find(({ ref }) => ref === 'c1')).toMatchObject({
    fieldId: 'subject.name',
    reason: 'anchor-and-label',
  });
  const odd = made.controls.find(({ ref }) => ref === 'odd');
  expect(odd).toMatchObject({ fieldId: null, reason: 'unknown-label', taught: 'securityOwner.name' });
  expect(made.controls.find(({ ref }) => ref === 'c2')).not.toHaveProperty('taught');
});

it('holds no value of any dossier and nothing that stands in the page', async () => {
  await house.vault.saveProfile(organisation({ id: crypto.randomUUID(), subject: { name: '第二家公司' } }));
  house.page.type('c5', '刚刚输入的话');
  house.page.add('x', { label: '第二家公司的代号' });
  house.page.add('y', { label: '备注 刚刚输入的话' });
  house.page.tree = {
    tag: 'body',
    attributes: { class: '张三' },
    children: ['杭州某某科技有限公司', { tag: 'label', attributes: {}, children: ['网站名称'] }, '刚刚输入的话'],
  };
  const text = JSON.stringify(await report());
  expect(text).not.toMatch(/张三|杭州某某|11010519491231002X|13812345678|第二家|刚刚输入|example\.com|某某之家/);
  expect(text).toContain('网站名称');
});

it('is not made while the vault is locked, or where the extension has no business', async () => {
  await house.vault.setPassphrase('a river of stones');
  await house.vault.lock();
  await expect(report()).rejects.toMatchObject({ problem: 'locked' });
  house.page.url = 'https://elsewhere.example/';
  await expect(report()).rejects.toMatchObject({ problem: 'no-access' });
});
