import { expect, it } from 'vitest';
import { showPage } from '../../../src/background/page/show-page';
import { readHtml } from '../../../src/core/footer/check/read-html';
import { drawSubjectPage, makeHouse, organisation, tabId } from '../make-house';

async function visited() {
  const house = makeHouse();
  await house.vault.saveProfile(organisation());
  house.page.words = ['提交成功'];
  house.page.footer = {
    ...readHtml('<p>京公网安备11010102001402号</p><p>京公网安备1101号</p><p>京ICP备12345678号-1</p>'),
    url: house.page.url,
  };
  return house;
}

it('passes on what a page of success says, and the numbers that the portal gives out, by their own digits only', async () => {
  const house = await visited();
  const { progress } = await showPage(house, tabId);
  expect(progress).toEqual({
    milestones: ['mps-submit'],
    numbers: [{ kind: 'mps', text: '京公网安备11010102001402号' }],
  });
});

it('says nothing of a page that shows none of the words', async () => {
  const house = await visited();
  house.page.words = [];
  expect((await showPage(house, tabId)).progress).toBeNull();
});

it('asks no form: its hints speak of success too', async () => {
  const house = await visited();
  drawSubjectPage(house.page);
  expect((await showPage(house, tabId)).progress).toBeNull();
  expect(house.page.sent('findWords')).toEqual([]);
});

it('asks no page that is no listed portal, and none while the vault is locked', async () => {
  const house = await visited();
  house.page.navigate('https://example.com/');
  await house.memory.change(tabId, { usedOrigin: 'https://example.com' });
  expect((await showPage(house, tabId)).progress).toBeNull();
  house.page.navigate('https://beian.mps.gov.cn/web/business/');
  await house.vault.setPassphrase('山高水长 progress 7');
  await house.vault.lock();
  expect((await showPage(house, tabId)).progress ?? null).toBeNull();
  expect(house.page.sent('findWords')).toEqual([]);
});
