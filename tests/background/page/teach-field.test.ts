import { beforeEach, describe, expect, it } from 'vitest';
import { askWhatItIs, askWhatItMeans } from '../../../src/background/browser/errands';
import { makeHandlers } from '../../../src/background/make-handlers';
import type { Handlers } from '../../../src/messaging/receive-messages';
import { drawSubjectPage, makeHouse, organisation, type TestHouse, tabId } from '../make-house';

let house: TestHouse;
let handlers: Handlers;

beforeEach(async () => {
  house = makeHouse();
  drawSubjectPage(house.page);
  house.page.add('odd', { label: '归口代号', section: ['负责人信息'] });
  handlers = makeHandlers(house);
  await house.vault.saveProfile(organisation());
});

const view = () => handlers.viewPage({ tabId }, null);
const rowOf = async (ref: string) => (await view()).fields.find((field) => field.ref === ref);
const teach = (ref: string, fieldId: 'subjectOwner.name' | 'subject.certImage' | null) =>
  handlers.teachField({ tabId, ref, fieldId }, null);

describe('teaching', () => {
  it('an unknown field is known at once, is filled, and stays known for another page load', async () => {
    expect(await rowOf('odd')).toMatchObject({ fieldId: null, state: 'unrecognised', taught: false });
    const shown = await teach('odd', 'subjectOwner.name');
    expect(shown.fields.find(({ ref }) => ref === 'odd')).toMatchObject({
      fieldId: 'subjectOwner.name',
      state: 'ready',
      taught: true,
      confidence: 1,
    });
    await handlers.fillPage({ tabId, refs: ['odd'], overwrite: [] }, null);
    expect(house.page.model().odd).toBe('张三');
    house.page.navigate('https://beian.mps.gov.cn/web/business/budUnit/add?id=9');
    expect(await rowOf('odd')).toMatchObject({ fieldId: 'subjectOwner.name', taught: true });
  });

  it('keeps where and which, and no value', async () => {
    house.page.type('odd', '李四的代号');
    await teach('odd', 'subjectOwner.name');
    const [kept] = await house.vault.listTaught();
    expect(kept).toMatchObject({
      portalId: 'mps',
      path: '/web/business/budUnit/add',
      label: '归口代号',
      section: ['负责人信息'],
      kind: 'text',
      place: { at: 0, of: 1 },
      fieldId: 'subjectOwner.name',
    });
    expect(JSON.stringify(kept)).not.toContain('李四');
  });

  it('teaching again replaces; forgetting brings back what the page says', async () => {
    await teach('c1', 'subjectOwner.name');
    await teach('c1', null);
    expect(await house.vault.listTaught()).toHaveLength(1);
    expect(await rowOf('c1')).toMatchObject({ fieldId: null, taught: true });
    const shown = await handlers.unteachField({ tabId, ref: 'c1' }, null);
    expect(shown.fields.find(({ ref }) => ref === 'c1')).toMatchObject({ fieldId: 'subject.name', taught: false });
    expect(await house.vault.listTaught()).toEqual([]);
  });

  it('is refused where the control cannot take it, and nothing is kept', async () => {
    await expect(teach('odd', 'subject.certImage')).rejects.toMatchObject({ problem: 'kind-does-not-fit' });
    await expect(teach('gone', 'subjectOwner.name')).rejects.toMatchObject({ problem: 'field-went-away' });
    expect(await house.vault.listTaught()).toEqual([]);
  });

  it('needs the vault open', async () => {
    await house.vault.setPassphrase('a river of stones');
    await house.vault.lock();
    await expect(teach('odd', 'subjectOwner.name')).rejects.toMatchObject({ code: 'locked' });
  });

  it('on a page of no listed portal it holds for its host', async () => {
    house.page.navigate('https://isp.example/ba/2026112200/add');
    await handlers.usePage({ tabId }, null);
    await teach('odd', 'subjectOwner.name');
    expect(await house.vault.listTaught()).toMatchObject([{ portalId: 'isp.example', path: '/ba/*/add' }]);
    expect(await rowOf('odd')).toMatchObject({ taught: true });
  });
});

describe('errands for the panel', () => {
  it('a menu on a field: the panel is told which one, until it has taken it up or the page is another', async () => {
    await view();
    house.page.pointed = 'odd';
    await askWhatItIs(house, tabId);
    const errand = { kind: 'teach', field: { ref: 'odd', label: '归口代号', taught: false } };
    expect(await view()).toMatchObject({ errand });
    house.page.pointed = 'c1';
    expect(await view()).toMatchObject({ errand });
    await handlers.endErrand({ tabId }, null);
    expect((await view()).errand).toBeNull();
    await askWhatItIs(house, tabId);
    await view();
    house.page.navigate(`${house.page.url}?again`);
    expect((await view()).errand).toBeNull();
  });

  it('a menu beside any field says so', async () => {
    await askWhatItIs(house, tabId);
    expect((await view()).errand).toEqual({ kind: 'teach', field: null });
  });

  it('on a page of no portal the menu is the leave to work there', async () => {
    house.page.navigate('https://isp.example/ba/add');
    house.page.pointed = 'odd';
    await askWhatItIs(house, tabId);
    expect(await view()).toMatchObject({ filing: true, errand: { kind: 'teach', field: { ref: 'odd' } } });
  });

  it('a selected text is looked up, on any page', async () => {
    house.page.navigate('http://news.example/');
    await askWhatItMeans(house, tabId, `  接入\n服务商 ${'长'.repeat(200)}`);
    const { errand } = await view();
    expect(errand).toMatchObject({ kind: 'lookup', query: expect.stringMatching(/^接入 服务商 长+$/) });
    expect(errand?.kind === 'lookup' && errand.query.length).toBe(100);
  });

  it('a card in the page asks the panel, and hears whether there is one', async () => {
    await view();
    house.surfaceIsOpen = false;
    expect(await handlers.teachAsked({ ref: 'c1' }, tabId)).toBe(false);
    expect((await view()).errand).toMatchObject({ kind: 'teach', field: { ref: 'c1' } });
  });
});

describe('frames that cannot be read', () => {
  it('are told with their addresses, of which only https passes', async () => {
    house.page.unreadableFrames = 2;
    house.page.frameAddresses = ['https://form.example/a?b=1', 'javascript:alert(1)', 'http://form.example/', 'x'];
    expect(await view()).toMatchObject({ unreadableFrames: 2, frameAddresses: ['https://form.example/a?b=1'] });
  });
});
