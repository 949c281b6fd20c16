import { beforeEach, describe, expect, it } from 'vitest';
import { makeHandlers } from '../../src/background/make-handlers';
import { showPage } from '../../src/background/page/show-page';
import { type MessageData, protocol } from '../../src/messaging/protocol';
import type { Handlers } from '../../src/messaging/receive-messages';
import { drawSubjectPage, makeHouse, organisation, type TestHouse, tabId } from './make-house';

let house: TestHouse;
let handlers: Handlers;
let clock = 0;

beforeEach(async () => {
  house = Object.assign(makeHouse(), { now: () => new Date(clock) });
  clock += 10_000;
  drawSubjectPage(house.page);
  handlers = makeHandlers(house);
  await house.vault.saveProfile(organisation());
});

describe('what a surface asks for', () => {
  it('a profile is chosen for the tab, and remembered as the last one used', async () => {
    const other = await house.vault.saveProfile(organisation({ subject: { name: '第二家' } }));
    const view = await handlers.selectProfile({ tabId, profileId: other.id, websiteId: null, appId: null }, null);
    expect(view.profile?.subjectName).toBe('第二家');
    expect((await house.vault.getSettings()).activeProfileId).toBe(other.id);
  });

  it('a field is shown', async () => {
    await handlers.viewPage({ tabId }, null);
    await handlers.showField({ tabId, ref: 'c2' }, null);
    expect(house.page.sent('revealControl')).toEqual([{ ref: 'c2' }]);
  });

  it('stopping reaches the page as well as the run', async () => {
    await handlers.viewPage({ tabId }, null);
    const run = house.runs.start(tabId);
    await handlers.stopFill({ tabId }, null);
    expect(run.signal.aborted).toBe(true);
    expect(house.page.sent('stopControls')).toHaveLength(1);
  });
});

describe('marks on and off', () => {
  const drawn = () => (house.page.sent('markControls').at(-1) as MessageData<'markControls'>).marks.length;

  it.each(['page', 'portal', 'always'] as const)('for the %s, from the card and from the panel', async (scope) => {
    await handlers.viewPage({ tabId }, null);
    expect(drawn()).toBe(5);
    await handlers.marksHidden({ scope }, tabId);
    expect(drawn()).toBe(0);
    expect((await handlers.viewPage({ tabId }, null)).marksOff).toBe(scope);
    const view = await handlers.setMarks({ tabId, scope, on: true }, null);
    expect(view.marksOff).toBeNull();
    expect(drawn()).toBe(5);
  });

  it('of one page come back on the next', async () => {
    await handlers.marksHidden({ scope: 'page' }, tabId);
    house.page.url = 'https://beian.mps.gov.cn/web/business/website/add';
    expect((await handlers.viewPage({ tabId }, null)).marksOff).toBeNull();
  });
});

describe('the check before submitting', () => {
  it('reads the page at that moment, finds what is wrong there, and writes nothing', async () => {
    await handlers.viewPage({ tabId }, null);
    house.page.type('c3', '110105199001011234');
    house.page.change('c1', { required: true });
    const before = house.page.model();
    const found = await handlers.checkPage({ tabId }, null);
    expect(found).toContainEqual(expect.objectContaining({ level: 'error', ref: 'c1', fieldId: 'subject.name' }));
    expect(found).toContainEqual(
      expect.objectContaining({ level: 'error', ref: 'c3', source: expect.stringContaining('GB 11643') }),
    );
    expect(found).toContainEqual(expect.objectContaining({ level: 'warn', ref: 'c3', source: null }));
    expect(house.page.model()).toEqual(before);
    expect(JSON.stringify(found)).not.toContain('110105199001011234');
    expect(protocol.checkPage.reply.parse(JSON.parse(JSON.stringify(found)))).toEqual(found);
  });

  it('refuses a tab without a page', async () => {
    house.page.url = 'https://example.com/';
    await expect(handlers.checkPage({ tabId }, null)).rejects.toMatchObject({ problem: 'page-went-away' });
  });
});

describe('what is typed in the page', () => {
  const typed = (held: string) =>
    handlers.controlTyped(
      { ref: 'c3', parts: [{ ref: 'c3', fieldId: 'subjectOwner.idNumber', part: 0, parts: 1, held }] },
      tabId,
    );

  it('is judged, quoted nowhere and kept nowhere', async () => {
    const found = await typed('110105199001011234');
    expect(found[0]?.level).toBe('error');
    expect(JSON.stringify([found, await house.memory.read(tabId)])).not.toContain('110105199001011234');
    expect(await typed('11010519491231002X')).toEqual([]);
  });
});

describe('a card that the user opens', () => {
  beforeEach(async () => {
    await showPage(house, tabId);
  });

  it('shows the value, and a person’s numbers masked', async () => {
    expect(await handlers.cardOpened({ ref: 'c2' }, tabId)).toEqual({ text: '张三', masked: false });
    clock += 1_000;
    expect(await handlers.cardOpened({ ref: 'c3' }, tabId)).toEqual({ text: '110************02X', masked: true });
    clock += 1_000;
    expect(await handlers.cardOpened({ ref: 'c4' }, tabId)).toMatchObject({ masked: true });
  });

  it('shows nothing in a tab behind, of what was not shown, or faster than a hand', async () => {
    expect(await handlers.cardOpened({ ref: 'unknown' }, tabId)).toBeNull();
    clock += 1_000;
    house.page.inFront = false;
    expect(await handlers.cardOpened({ ref: 'c2' }, tabId)).toBeNull();
    house.page.inFront = true;
    clock += 1_000;
    const asked = await Promise.all(['c1', 'c2', 'c3'].map((ref) => handlers.cardOpened({ ref }, tabId)));
    expect(asked.filter((value) => value !== null)).toHaveLength(1);
  });
});

describe('clicks in the page', () => {
  beforeEach(async () => {
    await showPage(house, tabId);
  });

  it('fill the one field that was clicked', async () => {
    await handlers.fillOneClicked({ ref: 'c2' }, tabId);
    expect(house.page.model()).toMatchObject({ c1: null, c2: '张三', c3: null });
  });

  it('give its value to be copied', async () => {
    expect(await handlers.valueAsked({ ref: 'c4' }, tabId)).toEqual({ text: '13812345678' });
  });

  it.each(['fillOneClicked', 'valueAsked'] as const)(
    '%s in a tab that the user does not have before him is none',
    async (name) => {
      house.page.inFront = false;
      expect(await handlers[name]({ ref: 'c3' }, tabId)).toBeNull();
      expect(house.page.model().c3).toBeNull();
    },
  );

  it('come one at a time: a script that asks for everything gets one field', async () => {
    const asked = await Promise.all(['c1', 'c2', 'c3', 'c4'].map((ref) => handlers.valueAsked({ ref }, tabId)));
    expect(asked.filter((value) => value !== null)).toHaveLength(1);
    clock += 299;
    expect(await handlers.valueAsked({ ref: 'c2' }, tabId)).toBeNull();
  });

  it('on what the user was not shown are none', async () => {
    house.page.add('late', { label: '负责人证件号码', section: ['负责人信息'] });
    await handlers.fillOneClicked({ ref: 'late' }, tabId);
    expect(house.page.model().late).toBeNull();
  });

  it('never give a document', async () => {
    const profile = organisation();
    const [first] = profile.people;
    if (first) first.values.idFrontImage = { documentId: crypto.randomUUID() };
    await house.vault.saveProfile(profile);
    await house.memory.change(tabId, { selection: { profileId: profile.id, websiteId: null, appId: null } });
    house.page.add('u1', {
      label: '身份证人像面',
      id: 'form_item_idecardfrontid',
      kind: 'upload',
      section: ['负责人信息'],
    });
    await showPage(house, tabId);
    expect(await handlers.valueAsked({ ref: 'u1' }, tabId)).toBeNull();
  });

  it.each([
    ['this page', 'page', 'https://beian.mps.gov.cn/web/business/website/add'],
    ['the portal', 'portal', null],
  ] as const)('take the marks off %s', async (_, scope, comesBackAt) => {
    await handlers.marksHidden({ scope }, tabId);
    const marks = () => (house.page.sent('markControls').at(-1) as { marks: unknown[] }).marks.length;
    expect(marks()).toBe(0);
    house.page.url = comesBackAt ?? 'https://beian.mps.gov.cn/web/business/website/add';
    await showPage(house.restart(), tabId);
    expect(marks() > 0).toBe(comesBackAt !== null);
  });
});

describe('news of a page', () => {
  it('goes to the open surfaces, which look themselves', async () => {
    await handlers.filingPageSeen({ url: house.page.url }, tabId);
    expect(house.told).toEqual([{ name: 'pageChanged', data: { tabId } }]);
    expect(house.page.asked).toEqual([]);
  });

  it('brings the marks when no surface is open', async () => {
    house.surfaceIsOpen = false;
    await handlers.filingPageSeen({ url: house.page.url }, tabId);
    expect(house.page.sent('markControls')).toHaveLength(1);
  });

  it('is no longer wanted when nobody looks: no surface, no marks', async () => {
    house.surfaceIsOpen = false;
    expect(await handlers.controlsChanged(null, tabId)).toBe(true);
    await house.vault.saveSettings({ marks: false });
    const before = house.page.asked.length;
    expect(await handlers.controlsChanged(null, tabId)).toBe(false);
    expect(house.page.asked).toHaveLength(before);
  });

  it('of our own fill is not passed on', async () => {
    house.runs.start(tabId);
    expect(await handlers.controlsChanged(null, tabId)).toBe(true);
    expect(house.told).toEqual([]);
  });

  it('does not believe the address that the page tells', async () => {
    house.surfaceIsOpen = false;
    house.page.url = 'https://example.com/';
    await handlers.filingPageSeen({ url: 'https://beian.mps.gov.cn/web/business/budUnit/add' }, tabId);
    expect(house.page.hasEngine).toBe(false);
  });

  it('of another page ends the story of a fill that was cut off', async () => {
    await house.unfinished.note(tabId);
    const notice = async () => (await showPage(house, tabId)).notice?.zh ?? null;
    expect(await notice()).toContain('上次填写没有做完');
    expect(await notice()).toContain('上次填写没有做完');
    house.page.navigate('https://beian.mps.gov.cn/web/business/website/add');
    await handlers.filingPageSeen({ url: house.page.url }, tabId);
    expect(await notice()).toBeNull();
  });

  it('of progress is counted over the whole fill', async () => {
    expect(await handlers.stepProgress({ done: 1, total: 2 }, tabId)).toBeNull();
    Object.assign(house.runs.start(tabId), { done: 3, total: 5 });
    await handlers.stepProgress({ done: 1, total: 2 }, tabId);
    expect(house.told).toEqual([{ name: 'fillProgress', data: { tabId, done: 4, total: 5 } }]);
  });

  it('without a tab is no news', async () => {
    expect(await handlers.fillOneClicked({ ref: 'c2' }, null)).toBeNull();
    expect(house.page.asked).toEqual([]);
  });
});
