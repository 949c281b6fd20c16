import { beforeEach, describe, expect, it } from 'vitest';
import { fillPage } from '../../../src/background/fill/fill-page';
import { undoFill } from '../../../src/background/fill/undo-fill';
import { makeHandlers } from '../../../src/background/make-handlers';
import { showPage } from '../../../src/background/page/show-page';
import type { StepOutcome } from '../../../src/core/plan/outcome';
import { drawSubjectPage, makeHouse, organisation, photo, type TestHouse, tabId } from '../make-house';

const everything = { tabId, refs: null, overwrite: [] };
let house: TestHouse;

beforeEach(async () => {
  house = makeHouse();
  drawSubjectPage(house.page);
  await house.vault.saveProfile(organisation());
});

function byRef(outcomes: readonly StepOutcome[]): Record<string, string> {
  return Object.fromEntries(outcomes.map(({ ref, status, code }) => [ref, code ? `${status} ${code}` : status]));
}

describe('filling a page', () => {
  it('fills what is ready, and says of every field what became of it', async () => {
    const { outcomes, view } = await fillPage(house, everything);
    expect(house.page.model()).toEqual({
      c1: '杭州某某科技有限公司',
      c2: '张三',
      c3: '11010519491231002X',
      c4: '13812345678',
      c5: null,
    });
    expect(byRef(outcomes)).toEqual({ c1: 'filled', c2: 'filled', c3: 'filled', c4: 'filled' });
    expect(view.fields.map(({ state }) => state)).toEqual(['filled', 'filled', 'filled', 'filled', 'missing']);
    expect(view).toMatchObject({ canUndo: true, filling: null, notice: null });
  });

  it('names fields by its own knowledge, not by what the page says', async () => {
    const { outcomes } = await fillPage(house, everything);
    expect(outcomes[0]).toMatchObject({ label: '主办单位名称', fieldId: 'subject.name' });
  });

  it('changes nothing the second time', async () => {
    await fillPage(house, everything);
    const before = house.page.sent('fillControls').length;
    const { outcomes } = await fillPage(house, everything);
    expect(house.page.sent('fillControls')).toHaveLength(before);
    expect(new Set(outcomes.map(({ status }) => status))).toEqual(new Set(['already']));
  });

  it('and taking it back tell every surface when they are over, also where nothing was to be done or it broke off', async () => {
    const news = () => house.told.filter(({ name }) => name === 'pageChanged');
    await fillPage(house, everything);
    await fillPage(house, everything);
    expect(news()).toHaveLength(2);
    await undoFill(house, { tabId, refs: null });
    expect(news()).toHaveLength(3);
    house.page.url = 'https://example.com/';
    await expect(fillPage(house, everything)).rejects.toThrow();
    expect(news()).toHaveLength(4);
    expect(house.told.at(-1)).toEqual({ name: 'pageChanged', data: { tabId } });
  });

  it('keeps what the user typed, unless he gives it up', async () => {
    house.page.type('c2', '李四');
    expect(byRef((await fillPage(house, everything)).outcomes).c2).toBe('kept-yours differs-from-yours');
    expect(house.page.model().c2).toBe('李四');
    await fillPage(house, { tabId, refs: ['c2'], overwrite: ['c2'] });
    expect(house.page.model().c2).toBe('张三');
  });

  it('fills only what was asked for', async () => {
    const { outcomes } = await fillPage(house, { tabId, refs: ['c4'], overwrite: [] });
    expect(house.page.model()).toMatchObject({ c1: null, c2: null, c4: '13812345678' });
    expect(byRef(outcomes)).toEqual({ c4: 'filled' });
    const withoutExamples = (key: string, value: unknown) => (key === 'example' ? null : value);
    expect(JSON.stringify(house.page.asked, withoutExamples)).not.toContain('11010519491231002X');
  });

  it('puts everything back', async () => {
    house.page.type('c5', 'mine@example.com');
    await fillPage(house, everything);
    const { view } = await undoFill(house, { tabId, refs: null });
    expect(house.page.model()).toEqual({ c1: null, c2: null, c3: null, c4: null, c5: 'mine@example.com' });
    expect(view.canUndo).toBe(false);
  });

  it('puts one field back', async () => {
    await fillPage(house, everything);
    await undoFill(house, { tabId, refs: ['c2'] });
    expect(house.page.model()).toMatchObject({ c1: '杭州某某科技有限公司', c2: null });
  });

  it('never sends a value that breaks a rule', async () => {
    const wrong = organisation();
    const [first] = wrong.people;
    if (first) first.values.idNumber = '110105194912310021';
    await house.vault.saveProfile(wrong);
    await house.memory.change(tabId, { selection: { profileId: wrong.id, websiteId: null, appId: null } });
    const { view } = await fillPage(house, everything);
    expect(view.fields.find(({ ref }) => ref === 'c3')).toMatchObject({ state: 'fix' });
    expect(house.page.model().c3).toBeNull();
    expect(JSON.stringify(house.page.asked)).not.toContain('110105194912310021');
  });
});

describe('a page that moves', () => {
  it('has its new fields filled too, as long as there are new ones', async () => {
    house.page.onWrite = ({ ref }, page) => {
      if (ref === 'c1') page.add('c6', { label: '单位办公详细地址', section: ['开办主体信息'] });
      return undefined;
    };
    const profile = organisation();
    profile.subject.officeAddress = '文一西路 100 号 1 幢 101 室';
    await house.vault.saveProfile(profile);
    await house.memory.change(tabId, { selection: { profileId: profile.id, websiteId: null, appId: null } });
    await fillPage(house, everything);
    expect(house.page.model().c6).toBe('文一西路 100 号 1 幢 101 室');
  });

  it('gets a cleared field filled once more, and no third time', async () => {
    let writes = 0;
    house.page.onWrite = ({ ref }, page) => {
      if (ref === 'c2') writes++;
      if (ref === 'c4') page.type('c2', null);
      return undefined;
    };
    const { outcomes } = await fillPage(house, everything);
    expect(writes).toBe(2);
    expect(house.page.model().c2).toBe('张三');
    expect(byRef(outcomes).c2).toBe('filled');
  });

  it('is believed when it keeps nothing: no field is called filled that does not hold its value', async () => {
    house.page.onWrite = ({ ref }) => (ref === 'c2' ? 'filled' : undefined);
    const { outcomes } = await fillPage(house, everything);
    expect(byRef(outcomes).c2).toBe('failed not-kept-by-page');
  });

  it('that draws a refused field anew is not asked for ever', async () => {
    let drawn = 0;
    house.page.onWrite = ({ ref }, page) => {
      const field = page.fields.get(ref);
      if (field === undefined || !field.control.label.startsWith('负责人姓名')) return undefined;
      page.fields.delete(ref);
      page.add(`again${drawn++}`, field.control);
      return 'refused';
    };
    const { outcomes } = await fillPage(house, everything);
    expect(drawn).toBe(1);
    expect(byRef(outcomes)).toMatchObject({ again0: 'refused unexpected' });
  });

  it('does not keep the fill going for ever', async () => {
    let added = 0;
    house.page.onWrite = (_, page) => {
      page.add(`x${added++}`, { label: '主办单位名称', section: [`第 ${added} 栏`] });
      return undefined;
    };
    await fillPage(house, everything);
    expect(house.page.sent('fillControls').length).toBeLessThanOrEqual(6);
  });

  it('is asked again about a field that is switched off until another is chosen', async () => {
    house.page.change('c4', { disabled: true });
    house.page.onWrite = ({ ref }, page) => {
      if (ref === 'c2') page.change('c4', { disabled: false });
      return undefined;
    };
    const { outcomes } = await fillPage(house, everything);
    expect(byRef(outcomes).c4).toBe('filled');
  });

  it('is told when a field stays switched off', async () => {
    house.page.change('c4', { disabled: true });
    expect(byRef((await fillPage(house, everything)).outcomes).c4).toBe('refused disabled');
  });

  it('gets no value for a field that became another one since the user saw it', async () => {
    await showPage(house, tabId);
    house.page.fields.delete('c4');
    house.page.change('c5', { label: '负责人手机号码', id: '', signature: '负责人手机号码|text' });
    const { outcomes } = await fillPage(house, everything);
    expect(byRef(outcomes).c5).toBe('refused signature-changed');
    expect(house.page.model().c5).toBeNull();
    expect((await fillPage(house, everything)).outcomes).toContainEqual(
      expect.objectContaining({ ref: 'c5', status: 'filled' }),
    );
  });

  it.each([
    ['another portal’s lookalike', 'https://beian.mps.gov.cn.evil.test/web/business/budUnit/add'],
    ['the same host without encryption', 'http://beian.mps.gov.cn/web/business/budUnit/add'],
    ['anywhere else', 'https://example.com/'],
  ])('gets no value after it went to %s', async (_, url) => {
    house.page.onAsk = (name) => {
      if (name === 'readControls') house.page.url = url;
    };
    const { outcomes } = await fillPage(house, everything);
    expect(house.page.sent('fillControls')).toEqual([]);
    expect(new Set(outcomes.map(({ code }) => code))).toEqual(new Set(['page-went-away']));
  });

  it('that is reloaded in the middle is filled with nothing, and nothing is claimed', async () => {
    house.page.onAsk = (name) => {
      if (name === 'fillControls') house.page.navigate(house.page.url);
    };
    const { outcomes } = await fillPage(house, everything);
    expect(outcomes).not.toHaveLength(0);
    expect(new Set(outcomes.map(({ status, code }) => `${status} ${code}`))).toEqual(
      new Set(['failed page-went-away']),
    );
    expect(house.page.model().c1).toBeNull();
    // The panel that gave the order follows the new document by now: that one is where it has to be told.
    expect((await showPage(house, tabId)).notice?.zh).toContain('上次填写没有做完');
  });

  it('that is reloaded after the fill does not stay filled in the report', async () => {
    house.page.onAsk = (name) => {
      if (name === 'confirmControls') house.page.navigate(house.page.url);
    };
    const { outcomes } = await fillPage(house, everything);
    expect(outcomes.filter(({ status }) => status === 'filled')).toEqual([]);
  });

  it('without an engine that may come is not filled', async () => {
    house.page.mayInject = false;
    await expect(fillPage(house, everything)).rejects.toMatchObject({ problem: 'page-went-away' });
    expect(house.runs.of(tabId)).toBeNull();
  });
});

describe('documents', () => {
  async function withPhotos(): Promise<void> {
    const profile = await house.vault.saveProfile(organisation());
    const [front, back] = await Promise.all(
      ['front.jpg', 'back.jpg'].map((name) => house.vault.addDocument(profile.id, photo(name))),
    );
    const [first] = profile.people;
    if (!first || !front || !back) throw new Error('nobody to have photos');
    first.values.idFrontImage = { documentId: front.id };
    first.values.idBackImage = { documentId: back.id };
    await house.vault.saveProfile(profile);
    await house.memory.change(tabId, { selection: { profileId: profile.id, websiteId: null, appId: null } });
    house.page.add('u1', {
      label: '身份证人像面',
      id: 'form_item_idecardfrontid',
      kind: 'upload',
      section: ['负责人信息'],
    });
    house.page.add('u2', {
      label: '身份证国徽面',
      id: 'form_item_idecardbackid',
      kind: 'upload',
      section: ['负责人信息'],
    });
  }

  it('leave one at a time', async () => {
    await withPhotos();
    const { outcomes } = await fillPage(house, everything);
    expect(house.page.model()).toMatchObject({ u1: ['front.jpg'], u2: ['back.jpg'] });
    expect(byRef(outcomes)).toMatchObject({ u1: 'filled', u2: 'filled' });
    const files = house.page.sent('fillControls').map((data) => JSON.stringify(data).split('"base64"').length - 1);
    expect(files).toEqual([0, 1, 1]);
  });

  it('do not leave any more once the user has stopped the fill', async () => {
    await withPhotos();
    house.page.onWrite = ({ ref }) => {
      if (ref === 'c1') house.runs.stop(tabId);
      return undefined;
    };
    const { outcomes } = await fillPage(house, everything);
    expect(byRef(outcomes)).toMatchObject({ c1: 'filled', u1: 'refused stopped', u2: 'refused stopped' });
    expect(JSON.stringify(house.page.asked)).not.toContain('base64');
  });

  it('do not leave when only a text was asked for', async () => {
    await withPhotos();
    await fillPage(house, { tabId, refs: ['c2'], overwrite: [] });
    expect(JSON.stringify(house.page.asked)).not.toContain('base64');
  });

  it('that cannot be read are told, and the rest is filled', async () => {
    await withPhotos();
    const profile = (await house.vault.listProfiles()).find(({ subjectName }) => subjectName !== '');
    const lost = (await house.vault.listDocuments(profile?.id ?? '')).find(({ name }) => name === 'front.jpg');
    await house.vault.removeDocument(lost?.id ?? '');
    const { outcomes } = await fillPage(house, everything);
    expect(byRef(outcomes)).toMatchObject({ u1: 'failed document-unreadable', u2: 'filled', c1: 'filled' });
  });
});

describe('pictures', () => {
  const hint = 'jpg、png，不超过 0.5KB';
  async function withPhoto(extra: { hint?: string; accept?: string } = {}): Promise<void> {
    const profile = await house.vault.saveProfile(organisation());
    const { id } = await house.vault.addDocument(profile.id, photo('front.jpg'));
    const [first] = profile.people;
    if (first) first.values.idFrontImage = { documentId: id };
    await house.vault.saveProfile({ ...profile, watermark: true });
    await house.memory.change(tabId, { selection: { profileId: profile.id, websiteId: null, appId: null } });
    house.page.add('u1', {
      label: '身份证人像面',
      id: 'form_item_idecardfrontid',
      kind: 'upload',
      section: ['负责人信息'],
      ...extra,
    });
  }

  it('are prepared for their place: by what the page says, the portal, and the profile', async () => {
    await withPhoto({ hint, accept: '.jpg,.jpeg,.png' });
    const { outcomes } = await fillPage(house, everything);
    expect(house.prepared.map(({ order }) => order)).toEqual([
      {
        key: 'person.idFrontImage',
        limit: {
          maxBytes: 512,
          bytesFrom: 'page',
          maxSide: 1600,
          minSide: null,
          types: ['image/jpeg', 'image/png'],
          watermark: 'unknown',
        },
        watermark: true,
        watermarkText: '仅供备案使用',
      },
    ]);
    expect(outcomes.find(({ ref }) => ref === 'u1')).toMatchObject({
      status: 'filled',
      prepared: [{ did: ['compressed'] }],
    });
  });

  it('are announced before: what they are, what will be done, and who named the limit', async () => {
    await withPhoto({ hint });
    const { fields } = await showPage(house, tabId);
    expect(fields.find(({ ref }) => ref === 'u1')?.upload).toMatchObject({
      limit: { maxBytes: 512 },
      watermark: true,
      watermarkText: '仅供备案使用',
      markable: true,
      forecast: {
        zh: expect.stringMatching(/1 KB · 16 × 16；会去掉拍摄地点等附加信息；上限 1 KB、长边 1600 像素（页面写明）/),
      },
    });
  });

  it('get the watermark that was chosen for this portal, and no other portal’s', async () => {
    await withPhoto();
    const handlers = makeHandlers(house);
    const view = await handlers.setWatermark({ tabId, on: true, text: '仅供晴川备案使用' }, null);
    expect(view.fields.find(({ ref }) => ref === 'u1')?.upload).toMatchObject({
      watermark: true,
      watermarkText: '仅供晴川备案使用',
    });
    await fillPage(house, everything);
    expect(house.prepared.at(-1)?.order).toMatchObject({ watermark: true, watermarkText: '仅供晴川备案使用' });
    expect((await house.vault.getSettings()).watermarks).toEqual({ mps: { on: true, text: '仅供晴川备案使用' } });
    // The dossier wants one, this portal's choice does not.
    const without = await handlers.setWatermark({ tabId, on: false, text: '仅供晴川备案使用' }, null);
    expect(without.fields.find(({ ref }) => ref === 'u1')?.upload?.watermark).toBe(false);
    await house.vault.saveSettings({ watermarks: { tencent: { on: false, text: '仅供备案' } } });
    const { fields } = await showPage(house, tabId);
    expect(fields.find(({ ref }) => ref === 'u1')?.upload).toMatchObject({
      watermark: true,
      watermarkText: '仅供备案使用',
    });
  });

  it('that cannot be made to fit stay in the vault, and the reason names the limit', async () => {
    await withPhoto({ hint: '不超过 0.01KB' });
    const { outcomes } = await fillPage(house, everything);
    expect(byRef(outcomes)).toMatchObject({ u1: 'refused image-not-legible', c1: 'filled' });
    expect(JSON.stringify(house.page.asked)).not.toContain('base64');
  });

  it('do not leave when the user stops, or leaves the portal, while they are prepared', async () => {
    await withPhoto();
    const { prepare } = house;
    Object.assign(house, {
      prepare: (...order: Parameters<typeof prepare>) => {
        house.runs.stop(tabId);
        return prepare(...order);
      },
    });
    const { outcomes } = await fillPage(house, everything);
    expect(byRef(outcomes)).toMatchObject({ u1: 'refused stopped' });
    expect(JSON.stringify(house.page.asked)).not.toContain('base64');
  });
});

describe('stopping', () => {
  it('before the first value sends none', async () => {
    house.page.onAsk = (name) => {
      if (name === 'readControls') house.runs.stop(tabId);
    };
    const { outcomes } = await fillPage(house, everything);
    expect(house.page.sent('fillControls')).toEqual([]);
    expect(new Set(outcomes.filter(({ code }) => code).map(({ code }) => code))).toEqual(new Set(['stopped']));
  });

  it('two fills of one tab do not run at once', async () => {
    const first = fillPage(house, everything);
    await expect(fillPage(house, everything)).rejects.toMatchObject({ problem: 'busy' });
    await first;
    await expect(fillPage(house, everything)).resolves.toBeDefined();
  });
});

describe('a background that is ended', () => {
  it('in the middle of a fill is found out afterwards, and nothing is lost', async () => {
    const ended = new Promise<void>((resolve) => {
      house.page.onAsk = (name) => {
        if (name !== 'confirmControls') return;
        resolve();
        return new Promise(() => {});
      };
    });
    void fillPage(house, everything);
    await ended;
    house.page.onAsk = () => undefined;
    const again = house.restart();
    expect((await showPage(again, tabId)).notice?.zh).toContain('没有做完');
    const { outcomes, view } = await fillPage(again, everything);
    expect(new Set(outcomes.map(({ status }) => status))).toEqual(new Set(['already']));
    expect(view.notice).toBeNull();
    expect(house.page.model()).toMatchObject({ c1: '杭州某某科技有限公司', c3: '11010519491231002X' });
  });

  it('still knows for whom the tab is filled', async () => {
    const other = organisation({ subject: { type: '单位', name: '宁波另一家公司' } });
    await house.vault.saveProfile(other);
    await house.memory.change(tabId, { selection: { profileId: other.id, websiteId: null, appId: null } });
    expect((await showPage(house.restart(), tabId)).profile?.subjectName).toBe('宁波另一家公司');
  });
});
