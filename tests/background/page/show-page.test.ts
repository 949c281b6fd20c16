import { beforeEach, describe, expect, it, vi } from 'vitest';
import { showPage } from '../../../src/background/page/show-page';
import { usePage } from '../../../src/background/page/use-page';
import { pageViewSchema } from '../../../src/messaging/page-view';
import type { MessageData } from '../../../src/messaging/protocol';
import { drawSubjectPage, makeHouse, organisation, type TestHouse, tabId } from '../make-house';

let house: TestHouse;

beforeEach(() => {
  house = makeHouse();
  drawSubjectPage(house.page);
});

async function choose(websiteId: string | null = null): Promise<void> {
  const profile = await house.vault.saveProfile(organisation());
  await house.memory.change(tabId, { selection: { profileId: profile.id, websiteId, appId: null } });
}

describe('what the surfaces are told of a page', () => {
  it('keeps to the protocol', async () => {
    await choose();
    const view = await showPage(house, tabId);
    expect(pageViewSchema.parse(JSON.parse(JSON.stringify(view)))).toEqual(view);
  });

  it('says where one is, and how well that is known', async () => {
    const { portal } = await showPage(house, tabId);
    expect(portal).toMatchObject({ id: 'mps', page: { zh: '新增开办主体' }, checked: true, verifiedOn: '2024-01' });
  });

  it('masks identity numbers, and shows the rest', async () => {
    await choose();
    const { fields } = await showPage(house, tabId);
    expect(fields.find(({ ref }) => ref === 'c3')).toMatchObject({ sensitive: true, wanted: '110************02X' });
    expect(fields.find(({ ref }) => ref === 'c2')).toMatchObject({ sensitive: false, wanted: '张三' });
    expect(JSON.stringify(fields)).not.toContain('11010519491231002X');
  });

  it('masks what the page holds as well', async () => {
    await choose();
    house.page.type('c3', '110101199003078515');
    const { fields } = await showPage(house, tabId);
    expect(fields.find(({ ref }) => ref === 'c3')).toMatchObject({ state: 'differs', held: '110************515' });
  });

  it('says why each field was recognised', async () => {
    const { fields } = await showPage(house, tabId);
    for (const field of fields) expect(field.recognisedBy?.zh).toMatch(/。$/);
  });

  it('counts what can be filled on the toolbar icon', async () => {
    await choose();
    await showPage(house, tabId);
    expect(house.badgeText).toBe(4);
  });

  it('remembers of the page no value at all', async () => {
    await choose();
    house.page.type('c2', '李四');
    await showPage(house, tabId);
    const remembered = JSON.stringify(await house.memory.read(tabId));
    for (const value of ['张三', '李四', '13812345678', '11010519491231002X']) expect(remembered).not.toContain(value);
  });
});

describe('for whom a page is filled', () => {
  it('nobody, while there is no profile', async () => {
    const view = await showPage(house, tabId);
    expect(view.profile).toBeNull();
    expect(view.fields[0]).toMatchObject({ state: 'missing', reason: { zh: expect.stringContaining('选定') } });
  });

  it('the only profile there is, and its only website', async () => {
    await house.vault.saveProfile(organisation());
    expect((await showPage(house, tabId)).profile).toMatchObject({
      subjectName: '杭州某某科技有限公司',
      websiteName: '某某之家',
    });
  });

  it('of several, the one last used elsewhere; nobody when none was', async () => {
    await house.vault.saveProfile(organisation());
    const second = await house.vault.saveProfile(organisation({ subject: { name: '第二家' } }));
    expect((await showPage(house, tabId)).profile).toBeNull();
    await house.vault.saveSettings({ activeProfileId: second.id });
    expect((await showPage(house, tabId)).profile?.subjectName).toBe('第二家');
  });

  it('each tab its own, whatever the other tab says', async () => {
    const first = await house.vault.saveProfile(organisation({ subject: { name: '第一家' } }));
    const second = await house.vault.saveProfile(organisation({ subject: { name: '第二家' } }));
    const chosen = (profileId: string) => ({ selection: { profileId, websiteId: null, appId: null } });
    await Promise.all([house.memory.change(1, chosen(first.id)), house.memory.change(2, chosen(second.id))]);
    expect((await showPage(house, 1)).profile?.subjectName).toBe('第一家');
    expect((await showPage(house, 2)).profile?.subjectName).toBe('第二家');
  });

  it('not for one of several websites before it is chosen', async () => {
    const websites = ['第一网站', '第二网站'].map((name) => ({ id: crypto.randomUUID(), values: { name }, roles: {} }));
    const profile = await house.vault.saveProfile(organisation({ websites }));
    house.page.url = 'https://beian.mps.gov.cn/web/business/website/add';
    house.page.add('w1', { label: '网站名称', id: 'form_item_webnm', section: ['网站基本信息'] });
    const field = async () => (await showPage(house, tabId)).fields.find(({ ref }) => ref === 'w1');
    expect(await field()).toMatchObject({ state: 'missing', reason: { zh: expect.stringContaining('几个网站') } });
    const websiteId = websites[1]?.id ?? null;
    await house.memory.change(tabId, { selection: { profileId: profile.id, websiteId, appId: null } });
    expect(await field()).toMatchObject({ state: 'ready', wanted: '第二网站' });
  });

  it('nobody any more when the profile was removed', async () => {
    await choose();
    for (const { id } of await house.vault.listProfiles()) await house.vault.removeProfile(id);
    expect((await showPage(house, tabId)).profile).toBeNull();
  });

  it('nobody while the vault is locked, and nothing of the profile is told', async () => {
    await choose();
    await house.vault.setPassphrase('备案资料柜 2026');
    await house.vault.lock();
    const view = await showPage(house, tabId);
    expect(view).toMatchObject({ vault: 'locked', profile: null });
    expect(new Set(view.fields.map(({ wanted }) => wanted))).toEqual(new Set([null]));
    expect(view.fields[0]?.reason?.zh).toContain('锁着');
  }, 60_000);
});

describe('pages that are none of our business', () => {
  it.each(['https://example.com/', 'http://beian.mps.gov.cn/web/business/budUnit/add', 'chrome://settings/'])(
    '%s is not looked at',
    async (url) => {
      house.page.url = url;
      const view = await showPage(house, tabId);
      expect(view).toMatchObject({ portal: null, filing: false, fields: [] });
      expect(house.page.asked).toEqual([]);
      expect(house.page.hasEngine).toBe(false);
      expect(house.badgeText).toBeNull();
    },
  );

  it('are used when the user asks for it, until he goes elsewhere', async () => {
    house.page.url = 'https://beian.provider.example/form';
    const view = await usePage(house, tabId);
    expect(view).toMatchObject({ portal: null, filing: true });
    expect((await showPage(house.restart(), tabId)).fields).toHaveLength(5);
    house.page.url = 'https://other.example/form';
    expect((await showPage(house, tabId)).fields).toEqual([]);
  });

  it.each([
    ['http://beian.provider.example/form', true],
    ['https://beian.provider.example/form', false],
  ])('are not used where that is not allowed: %s', async (url, mayInject) => {
    Object.assign(house.page, { url, mayInject });
    await expect(usePage(house, tabId)).rejects.toMatchObject({ problem: 'no-access' });
    expect((await house.memory.read(tabId)).usedOrigin).toBeNull();
  });
});

describe('marks', () => {
  const marks = () => house.page.sent('markControls').at(-1) as MessageData<'markControls'>;

  it('stand at each field, with what to put there and never a value', async () => {
    await choose();
    await showPage(house, tabId);
    expect(marks().marks.map(({ ref }) => ref)).toEqual(['c1', 'c2', 'c3', 'c4', 'c5']);
    for (const { guide, mistakes } of marks().marks) {
      expect(guide.zh).not.toBe('');
      expect(mistakes.length).toBeLessThanOrEqual(3);
    }
    // The examples are the material's own, and this profile's values happen to be among them.
    const withoutExamples = JSON.stringify(marks(), (key, value) => (key === 'example' ? null : value));
    for (const value of ['张三', '13812345678', '110105']) expect(withoutExamples).not.toContain(value);
  });

  it('are drawn by a script that is brought when the first of them are wanted, and again on the next page', async () => {
    const brought = vi.spyOn(house.page, 'bringAnnotator');
    await house.vault.saveSettings({ marks: false });
    await showPage(house, tabId);
    await house.vault.saveSettings({ marks: true });
    expect(brought).not.toHaveBeenCalled();
    await showPage(house, tabId);
    await vi.waitFor(() => expect(brought).toHaveBeenCalledTimes(1));
    await showPage(house, tabId);
    expect(brought).toHaveBeenCalledTimes(1);
    house.page.navigate(house.page.url);
    await showPage(house, tabId);
    await vi.waitFor(() => expect(brought).toHaveBeenCalledTimes(2));
  });

  it('say what this page words differently', async () => {
    await showPage(house, tabId);
    const [, owner] = marks().marks;
    expect(owner?.wording?.zh).toBe('这里写作“负责人姓名”，别处叫“姓名”，是同一项。');
  });

  it('are taken away where the user wants none', async () => {
    await house.vault.saveSettings({ marks: false });
    await showPage(house, tabId);
    expect(marks().marks).toEqual([]);
  });

  it('are not drawn at what cannot be seen', async () => {
    house.page.change('c1', { visible: false });
    await showPage(house, tabId);
    expect(marks().marks.map(({ ref }) => ref)).not.toContain('c1');
  });
});
