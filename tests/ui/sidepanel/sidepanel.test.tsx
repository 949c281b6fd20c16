// @vitest-environment jsdom
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { UploadLimit } from '../../../src/core/images/upload-limit';
import { MessageError } from '../../../src/messaging/message-error';
import type { PageView } from '../../../src/messaging/page-view';
import { SidepanelApp } from '../../../src/ui/pages/sidepanel/sidepanel-app';
import { exampleProfile, ids } from '../example-profile';
import { FakeVault } from '../fake-vault';
import { exampleFields, exampleView } from '../surface/example-view';
import { FakePageClient } from '../surface/fake-page-client';
import { button, click, doing, type Mounted, mount, type, unmount } from '../surface/mount';

let mounted: Mounted;
let client: FakePageClient;

async function open(view: PageView = exampleView(), vault = new FakeVault()): Promise<HTMLElement> {
  const profile = exampleProfile();
  if (vault.profiles.size === 0 && view.profile) vault.profiles.set(profile.id, profile);
  client = new FakePageClient(view);
  mounted = await mount(client, (parts) => <SidepanelApp {...parts} />, vault);
  return mounted.element;
}

afterEach(() => unmount(mounted));

/** What is loaded when it is first asked for is there, and drawn. */
async function settled(): Promise<void> {
  await doing(() => import('../../../src/ui/pages/sidepanel/read-value'));
  await doing(() => import('../../../src/ui/surface/field-words'));
  await doing(() => undefined);
}

const looksAtPage = () => client.sent.filter(({ name }) => name === 'viewPage').length;
const orders = () => client.sent.filter(({ name }) => name !== 'viewPage' && name !== 'numbersOnPage');
const row = (element: HTMLElement, ref: string): HTMLElement => {
  const found = element.querySelector<HTMLElement>(`[data-ref="${ref}"]`);
  if (!found) throw new Error(`no row ${ref}`);
  return found;
};

// The component library takes seconds to be transformed for the first test that edits.
beforeAll(() => import('../../../src/ui/pages/sidepanel/edit-field'), 60_000);

describe('a form', () => {
  test('says where you are and for whom, and lists the fields under the page’s own headings', async () => {
    const element = await open();
    expect(element.querySelector('header')?.textContent).toContain('全国互联网安全管理服务平台新增网站备案');
    expect(element.querySelector('header')?.textContent).toContain('已在真实页面核对（2024-01）');
    expect(element.querySelector('.sp-whom__name')?.textContent).toBe('示例科技（北京）有限公司示例网站');
    expect([...element.querySelectorAll('h2')].map((heading) => heading.textContent)).toEqual([
      '网站基本信息',
      '负责人信息 › 网站安全负责人',
    ]);
    expect(element.querySelectorAll('.sp-row')).toHaveLength(9);
  });

  test('the counts are the filter', async () => {
    const element = await open();
    await click(element, '需修改 1');
    expect([...element.querySelectorAll('.sp-row')].map((each) => each.getAttribute('data-ref'))).toEqual(['c6']);
    await click(element, '全部 9');
    expect(element.querySelectorAll('.sp-row')).toHaveLength(9);
  });

  test('the main button says what it will do and does it; in its place the progress, stop, and what happened', async () => {
    const element = await open();
    let finish = (): void => undefined;
    client.answers.fillPage = () =>
      new Promise((take) => {
        finish = () =>
          take({
            outcomes: [
              { ref: 'c1', fieldId: 'website.name', label: '网站名称', status: 'filled' },
              { ref: 'c5', fieldId: 'website.ip', label: 'IP', status: 'refused', code: 'option-not-offered' },
            ],
            view: exampleView({ canUndo: true }),
          });
      });
    client.answers.stopFill = () => null;
    await settled();
    await click(element, '填写 2 项');
    expect(orders()).toEqual([{ name: 'fillPage', data: { tabId: 7, refs: null, overwrite: [] } }]);
    await doing(() => client.tellProgress(7, 1, 2));
    expect(element.querySelector('.sp-bar')?.textContent).toContain('正在填写 1 / 2');
    // The name stays in sight while the page is filled, and nobody else can be chosen.
    expect(element.querySelector<HTMLButtonElement>('.sp-whom__button')?.disabled).toBe(true);
    await click(element, '停止');
    expect(orders().at(-1)?.name).toBe('stopFill');
    await doing(finish);
    expect(element.querySelector('.sp-result')?.textContent).toContain('填好 1 项 · 1 项没有填成');
    expect(element.querySelector('.sp-result__missed')?.textContent).toContain('页面的选项里没有');
    expect(row(element, 'c5').textContent).toContain('页面的选项里没有');
    client.answers.undoFill = () => ({
      outcomes: [{ ref: 'c1', fieldId: 'website.name', label: '网站名称', status: 'filled' }],
      view: exampleView(),
    });
    await click(element, '撤销');
    expect(element.querySelector('.sp-result')?.textContent).toContain('已撤销 1 项');
  });

  test('with nothing to fill the button is off and says so', async () => {
    const element = await open(exampleView({ fields: exampleFields().filter(({ state }) => state === 'filled') }));
    expect(button(element, '现在没有可填的项').disabled).toBe(true);
  });

  test('what differs is replaced only by its own button', async () => {
    const element = await open();
    client.answers.fillPage = () => ({ outcomes: [], view: exampleView() });
    await click(row(element, 'c4'), '用资料覆盖');
    expect(orders()).toEqual([{ name: 'fillPage', data: { tabId: 7, refs: ['c4'], overwrite: ['c4'] } }]);
  });

  test('what is likely, but not said plainly, is filled only when the user says that it is so', async () => {
    const fields = exampleFields().map((each) =>
      each.ref === 'c4' ? { ...each, state: 'unrecognised' as const, wanted: '张三' } : each,
    );
    const element = await open(exampleView({ fields }));
    client.answers.fillPage = () => ({ outcomes: [], view: exampleView() });
    await click(row(element, 'c4'), '是这一项，填写');
    expect(orders()).toEqual([{ name: 'fillPage', data: { tabId: 7, refs: ['c4'], overwrite: ['c4'] } }]);
  });

  test('a row opens by click: how it was recognised, fill this one, show on the page', async () => {
    const element = await open();
    client.answers.showField = () => null;
    await doing(() => row(element, 'c1').querySelector<HTMLElement>('.sp-row__head')?.click());
    expect(row(element, 'c1').textContent).toContain('怎么认出来的');
    await click(row(element, 'c1'), '在页面上看');
    expect(orders()).toEqual([{ name: 'showField', data: { tabId: 7, ref: 'c1' } }]);
    expect(button(row(element, 'c1'), '填写这一项').disabled).toBe(false);
  });

  test('arrow keys go from field to field', async () => {
    const element = await open();
    const heads = element.querySelectorAll<HTMLElement>('.sp-row__head');
    heads[0]?.focus();
    await doing(() => heads[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true })));
    expect(document.activeElement).toBe(heads[1]);
  });

  test('identity numbers and phones are masked until asked for', async () => {
    const fields = exampleFields().map((each) =>
      each.ref === 'c6' ? { ...each, fieldId: 'siteOwner.idNumber' as const } : each,
    );
    const element = await open(exampleView({ fields }));
    expect(row(element, 'c7').textContent).not.toContain('13800138000');
    await click(row(element, 'c7'), '显示手机号码的完整内容');
    expect(row(element, 'c7').textContent).toContain('13800138000');
    expect(element.textContent).not.toContain('11010519491231002X');
    await click(row(element, 'c6'), '显示证件号码的完整内容');
    await settled();
    expect(row(element, 'c6').textContent).toContain('11010519491231002X');
    await click(row(element, 'c6'), '显示证件号码的完整内容');
    expect(element.textContent).not.toContain('11010519491231002X');
  });

  test('what the profile lacks is added in place: saved in the vault, and the page is looked at again', async () => {
    const fields = exampleFields().map((each) =>
      each.ref === 'c5' ? { ...each, fieldId: 'securityOwner.email' as const, label: '常用邮箱' } : each,
    );
    const element = await open(exampleView({ fields }));
    await click(row(element, 'c5'), '补上');
    await doing(() => undefined);
    const input = row(element, 'c5').querySelector('input');
    if (!input) throw new Error('no editor');
    await type(input, 'lisi@example.cn');
    const looks = looksAtPage();
    await click(row(element, 'c5'), '保存到资料');
    const saved = mounted.vault.profiles.get(ids.profile);
    expect(saved?.people.find(({ id }) => id === ids.guard)?.values.email).toBe('lisi@example.cn');
    expect(looksAtPage()).toBeGreaterThan(looks);
    expect(row(element, 'c5').querySelector('form')).toBeNull();
  });

  test('a role that nobody has: somebody is chosen, and takes it with the value', async () => {
    const fields = exampleFields().map((each) =>
      each.ref === 'c5' ? { ...each, fieldId: 'legalRep.email' as const, label: '常用邮箱' } : each,
    );
    const element = await open(exampleView({ fields }));
    await click(row(element, 'c5'), '补上');
    await doing(() => undefined);
    const [who, input] = [row(element, 'c5').querySelector('select'), row(element, 'c5').querySelector('input')];
    if (!who || !input) throw new Error('no editor');
    expect([...who.options].map(({ text }) => text)).toEqual(['新添一位', '张三', '李四']);
    await doing(() => {
      who.value = ids.owner;
      who.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await type(input, 'zhangsan@example.cn');
    await click(row(element, 'c5'), '保存到资料');
    const saved = mounted.vault.profiles.get(ids.profile);
    expect(saved?.roles.legalRep).toBe(ids.owner);
    expect(saved?.people.find(({ id }) => id === ids.owner)?.values.email).toBe('zhangsan@example.cn');
  });

  test('one click chooses for whom', async () => {
    const element = await open();
    await doing(() => element.querySelector<HTMLElement>('.sp-whom__button')?.click());
    const choices = [...element.querySelectorAll<HTMLElement>('.sp-choose li button')];
    expect(choices.map((each) => each.textContent)).toEqual([
      '示例网站当前示例科技（北京）有限公司',
      '示例应用示例科技（北京）有限公司',
    ]);
    await doing(() => choices[1]?.click());
    expect(orders()).toEqual([
      { name: 'selectProfile', data: { tabId: 7, profileId: ids.profile, websiteId: null, appId: ids.app } },
    ]);
  });

  test('what cannot be read, and what was cut off, is told', async () => {
    const notice = { zh: '上次填写没有做完。', en: 'The last fill did not finish.' };
    const element = await open(exampleView({ unreadableFrames: 2, notice }));
    expect(element.textContent).toContain('有 2 块内容来自别的网站');
    expect(element.textContent).toContain('上次填写没有做完。');
  });
});

describe('a field that gets a picture', () => {
  const limit = {
    maxBytes: 409_600,
    bytesFrom: 'page',
    maxSide: 1600,
    minSide: null,
    types: ['image/jpeg'],
    watermark: 'unknown',
  } as UploadLimit;
  const picture = {
    ...exampleFields()[0],
    ref: 'p1',
    fieldId: 'securityOwner.idFrontImage',
    label: '身份证人像面',
    wanted: 'IMG.jpg',
    upload: {
      documents: ['0b1a4d5e-6c7f-4a89-9b0c-1d2e3f405162'],
      limit,
      watermark: false,
      watermarkText: '仅供备案使用',
      markable: true,
      forecast: { zh: '6.0 MB；填写时会压到 400 KB 以内', en: '6.0 MB; will be brought under 400 KB' },
    },
  } as PageView['fields'][number];

  test('says what will be done to it, and shows it on request', async () => {
    const element = await open(exampleView({ fields: [picture] }));
    expect(row(element, 'p1').textContent).toContain('填写时会压到 400 KB 以内');
    await click(element, '看处理后的图片');
    await doing(() => import('../../../src/ui/documents/prepared-picture'));
    await doing(() => import('../../../src/images/prepare-file'));
    // The vault of this test has no such document: that is said, not hidden.
    expect(row(element, 'p1').textContent).toContain('没有处理成：这份文件打不开');
    await click(element, '收起');
    expect(row(element, 'p1').textContent).not.toContain('没有处理成');
  });

  test('takes a watermark or not, with words of one’s own, for this portal', async () => {
    const element = await open(exampleView({ fields: [picture] }));
    const chosen: unknown[] = [];
    const shown = () => client.view.fields[0]?.upload;
    client.answers.setWatermark = ({ on, text }) => {
      chosen.push({ on, text });
      const upload = { ...picture.upload, watermark: on, watermarkText: text };
      client.view = { ...client.view, fields: [{ ...picture, upload } as PageView['fields'][number]] };
      return client.view;
    };
    const box = () => row(element, 'p1').querySelector<HTMLInputElement>('input[type=checkbox]');
    expect(box()?.checked).toBe(false);
    await doing(() => box()?.click());
    await settled();
    expect(box()?.checked).toBe(true);
    await click(element, '改文字');
    const words = row(element, 'p1').querySelector<HTMLInputElement>('form input') as HTMLInputElement;
    await type(words, '仅供龘先生备案使用');
    expect(row(element, 'p1').textContent).toContain('有的字不少电脑画不出来');
    expect(row(element, 'p1').querySelector<HTMLButtonElement>('[type=submit]')?.disabled).toBe(true);
    await type(words, '仅供晴川备案使用');
    expect(row(element, 'p1').textContent).toContain('换别的写法可能被退回');
    await click(element, '用这些字');
    await settled();
    expect(chosen).toEqual([
      { on: true, text: '仅供备案使用' },
      { on: true, text: '仅供晴川备案使用' },
    ]);
    expect(shown()?.watermarkText).toBe('仅供晴川备案使用');
    expect(row(element, 'p1').textContent).toContain('加水印“仅供晴川备案使用”');
  });

  test('offers no watermark where none is drawn', async () => {
    const element = await open(
      exampleView({ fields: [{ ...picture, upload: { ...picture.upload, markable: false } } as typeof picture] }),
    );
    expect(row(element, 'p1').textContent).not.toContain('水印');
  });

  test('says afterwards what was done', async () => {
    const element = await open(exampleView({ fields: [picture] }));
    const shape = { type: 'image/jpeg', bytes: 389_120, width: 1600, height: 1200 } as const;
    const before = { ...shape, bytes: 6_291_456, width: 4000, height: 3000 };
    const note = { before, after: shape, did: ['compressed', 'turned'], unmarked: null, small: false } as const;
    const front = { label: '身份证人像面', status: 'filled' } as const;
    const prepared = () => [{ ...note, did: [...note.did] }];
    client.answers.fillPage = () => ({
      outcomes: [
        { ...front, prepared: prepared(), ref: 'p1', fieldId: 'securityOwner.idFrontImage' },
        { ...front, prepared: prepared(), ref: 'p2', fieldId: 'emergencyContact.idFrontImage' },
        { ...front, prepared: [{ ...note, did: [] }], ref: 'p3', fieldId: 'subjectOwner.idFrontImage' },
      ],
      view: exampleView({ fields: [{ ...picture, state: 'filled' }] }),
    });
    await click(element, '填写 1 项');
    await settled();
    expect(element.querySelector('.sp-result')?.textContent).toContain('已压缩到 380 KB（原 6.0 MB）；已转正');
    // Whose each is, and what is the same of both is said once; nothing of what went up as it is.
    const [said, ...others] = element.querySelectorAll('.sp-result__missed li');
    expect(others).toEqual([]);
    expect([...(said?.querySelectorAll('button') ?? [])].map((one) => one.textContent)).toEqual([
      '网站安全负责人的身份证人像面',
      '应急联络人的身份证人像面',
    ]);
    expect(row(element, 'p1').querySelector('.sp-row__upload')?.textContent).toContain('已压缩到 380 KB');
  });
});

describe('no form', () => {
  test('a page of no portal: what this is, use it here, open the profiles', async () => {
    const element = await open(exampleView({ portal: null, filing: false, fields: [], profile: null }));
    client.answers.usePage = () => Promise.reject(new MessageError('no-access'));
    await click(element, '在此页使用');
    expect(element.querySelector('[role=alert]')?.textContent).toContain('浏览器还不允许扩展读这个网页');
    await click(element, '打开资料');
    expect(client.opened).toEqual(['options']);
  });

  test('a portal’s page without fields names the steps', async () => {
    const element = await open(exampleView({ filing: false, fields: [] }));
    expect([...element.querySelectorAll('ol li')].map((step) => step.textContent)).toEqual([
      '填写网站信息',
      '填写负责人信息',
      '提交',
    ]);
  });

  test('a locked vault is unlocked here; a wrong passphrase is told and slowed', async () => {
    const vault = new FakeVault();
    vault.door = { kind: 'locked', waitSeconds: 0 };
    vault.passphrase = 'correct horse';
    const element = await open(exampleView({ vault: 'locked', profile: null }), vault);
    const input = element.querySelector('input');
    if (!input) throw new Error('no passphrase');
    await type(input, 'wrong');
    await click(element, '解锁');
    expect(element.querySelector('[role=alert]')?.textContent).toMatch(/口令不对.*请等 5 秒/s);
    expect(button(element, '解锁').disabled).toBe(true);
  });

  test('with the right passphrase the page is looked at again', async () => {
    const vault = new FakeVault();
    vault.door = { kind: 'locked', waitSeconds: 0 };
    vault.passphrase = 'correct horse';
    const element = await open(exampleView({ vault: 'locked', profile: null }), vault);
    client.view = exampleView();
    const input = element.querySelector('input');
    if (!input) throw new Error('no passphrase');
    await type(input, 'correct horse');
    await click(element, '解锁');
    expect(element.querySelectorAll('.sp-row')).toHaveLength(9);
  });

  test('nobody has a profile: to the first run', async () => {
    const element = await open(exampleView({ profile: null }));
    await click(element, '开始准备');
    expect(client.opened).toEqual(['options#/welcome']);
  });

  test('several profiles and none chosen: choose here; many are searched', async () => {
    const vault = new FakeVault();
    for (let n = 0; n < 60; n += 1) {
      const id = crypto.randomUUID();
      vault.profiles.set(id, { ...exampleProfile(), id, subject: { name: `第${n}公司` }, websites: [], apps: [] });
    }
    const element = await open(exampleView({ profile: null }), vault);
    expect(element.querySelectorAll('.sp-choose li')).toHaveLength(50);
    expect(element.textContent).toContain('还有 10 个');
    const search = element.querySelector('input');
    if (!search) throw new Error('no search');
    await type(search, '第42');
    expect([...element.querySelectorAll('.sp-choose li')].map((each) => each.textContent)).toEqual([
      '第42公司只有主体',
    ]);
  });

  test('a background that does not answer: the reason, and again', async () => {
    const vault = new FakeVault();
    client = new FakePageClient(exampleView());
    client.answers.viewPage = () => Promise.reject(new MessageError('no-answer'));
    mounted = await mount(client, (parts) => <SidepanelApp {...parts} />, vault);
    expect(mounted.element.querySelector('[role=alert]')?.textContent).toContain('后台没有回应');
    client.answers.viewPage = () => client.view;
    await click(mounted.element, '再试一次');
    expect(mounted.element.querySelectorAll('.sp-row')).toHaveLength(9);
  });
});

describe('language', () => {
  const states: Record<string, PageView> = {
    form: exampleView({ unreadableFrames: 1, canUndo: true }),
    strange: exampleView({ portal: null, filing: false, fields: [], profile: null }),
    'no form': exampleView({ filing: false, fields: [] }),
    locked: exampleView({ vault: 'locked', profile: null }),
    'first run': exampleView({ profile: null }),
  };

  test.each(Object.entries(states))('%s: every word of ours comes through the translator', async (_name, view) => {
    const vault = new FakeVault();
    if (view.profile) vault.profiles.set(ids.profile, exampleProfile());
    client = new FakePageClient(view);
    mounted = await mount(client, (parts) => <SidepanelApp {...parts} translate={({ zh }) => `⟦${zh}⟧`} />, vault);
    const data = [
      ...view.fields.flatMap(({ label, wanted, held, section }) => [label, wanted, held, ...section]),
      ...(view.portal?.steps ?? []),
      view.profile?.subjectName,
      view.profile?.websiteName,
    ].filter((text) => typeof text === 'string');
    const walker = document.createTreeWalker(mounted.element, NodeFilter.SHOW_TEXT);
    const stray: string[] = [];
    while (walker.nextNode()) {
      const text = (walker.currentNode.nodeValue ?? '').replace(/⟦[^⟧]*⟧/g, '').trim();
      const own = text.replace(/[\d·›×\s*]+/g, '');
      if (
        own !== '' &&
        !data.some((each) => each.includes(text) || text.split(' › ').every((part) => data.includes(part)))
      )
        stray.push(text);
    }
    expect(stray.filter((text) => !/^1[\d*]+$/.test(text))).toEqual([]);
  });
});

const finding = (change: Partial<PageView['findings'][number]>): PageView['findings'][number] => ({
  level: 'warn',
  ref: null,
  fieldId: 'subject.region',
  label: '',
  message: { zh: '请核对备案省份。', en: 'Check the province.' },
  source: '腾讯云备案文档 Tencent Cloud filing docs, 2021–2022',
  ...change,
});

describe('findings', () => {
  test('of the dossier: severity, reason, source and its age, and the way to the field', async () => {
    const onPage = finding({
      level: 'error',
      ref: 'c1',
      fieldId: 'website.name',
      label: '网站名称',
      message: { zh: '请改网站名称。', en: 'Change the name.' },
      source: null,
    });
    const element = await open(exampleView({ findings: [onPage, finding({})] }));
    await settled();
    const part = element.querySelector('.sp-findings');
    expect(part?.querySelector('summary')?.textContent).toBe('资料核对 1 处需修改 · 1 处请留意');
    const [first, second] = part?.querySelectorAll('li') ?? [];
    expect(first?.textContent).toBe('需修改网站名称请改网站名称。页面上看到的去看这一项');
    expect(second?.textContent).toMatch(/请核对备案省份。依据：腾讯云备案文档.*2021–2022 · \d 年前去看这一项$/);
    client.answers.showField = () => null;
    await click(first as HTMLElement, '去看这一项');
    expect(orders()).toEqual([{ name: 'showField', data: { tabId: 7, ref: 'c1' } }]);
    await doing(() => import('../../../src/ui/pages/options/dossier/field-address'));
    await click(second as HTMLElement, '去看这一项');
    await settled();
    expect(client.opened.at(-1)).toMatch(/subject\?field=subject\.region$/);
  });

  test('of the check before submitting: one list, run when it is asked for, gone when it is closed', async () => {
    const element = await open();
    client.answers.checkPage = () => [finding({ level: 'error', ref: 'c1', label: '网站名称' })];
    await click(element, '提交前检查');
    expect(orders()).toEqual([{ name: 'checkPage', data: { tabId: 7 } }]);
    expect(element.querySelector('.sp-findings [role=status]')?.textContent).toBe('1 处需修改');
    expect(document.activeElement?.textContent).toBe('提交前检查');
    await click(element, '关闭检查结果');
    expect(element.querySelector('.sp-findings')).toBeNull();
  });

  test('a check whose answer comes after a fill says nothing of the page as it is now', async () => {
    const element = await open();
    let answer = (): void => undefined;
    client.answers.checkPage = () =>
      new Promise<PageView['findings']>((take) => {
        answer = () => take([finding({ level: 'error', ref: 'c1', label: '网站名称' })]);
      });
    await click(element, '提交前检查');
    client.answers.fillPage = () => ({ outcomes: [], view: client.view });
    await click(
      element,
      [...element.querySelectorAll('button')].find((one) => one.textContent?.startsWith('填写'))?.textContent?.trim() ??
        '',
    );
    await doing(async () => answer());
    await settled();
    expect(element.querySelector('.sp-findings [role=status]')).toBeNull();
  });

  test('the check says when there is nothing, and when it could not be made', async () => {
    const element = await open();
    client.answers.checkPage = () => [];
    await click(element, '提交前检查');
    expect(element.querySelector('.sp-findings [role=status]')?.textContent).toContain('没有发现问题');
    delete client.answers.checkPage;
    await click(element, '提交前检查');
    expect(element.querySelector('.sp-findings [role=status]')?.textContent).toContain('没有检查');
  });
});

describe('marks', () => {
  test('can be turned off for this page, this portal, everywhere, and on again', async () => {
    const element = await open();
    client.answers.setMarks = () => client.view;
    for (const words of ['本页', '这个平台', '所有平台']) await click(element, words);
    client.view = exampleView({ marksOff: 'portal' });
    await doing(() => mounted.store.look());
    expect(element.querySelector('.sp-marks')?.textContent).toBe('这个平台的标注已关闭。 重新显示');
    await click(element, '重新显示');
    expect(orders().map(({ data }) => data)).toEqual([
      { tabId: 7, scope: 'page', on: false },
      { tabId: 7, scope: 'portal', on: false },
      { tabId: 7, scope: 'always', on: false },
      { tabId: 7, scope: 'portal', on: true },
    ]);
  });
});
