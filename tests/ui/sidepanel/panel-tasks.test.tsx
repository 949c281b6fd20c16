// @vitest-environment jsdom
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
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

async function open(view: PageView = exampleView()): Promise<HTMLElement> {
  const vault = new FakeVault();
  vault.profiles.set(ids.profile, exampleProfile());
  client = new FakePageClient(view);
  mounted = await mount(client, (parts) => <SidepanelApp {...parts} />, vault);
  return mounted.element;
}

beforeAll(async () => {
  await import('../../../src/ui/pages/sidepanel/teach/find-fields');
  await import('../../../src/ui/pages/sidepanel/answer/find-answers');
}, 60_000);
afterEach(() => unmount(mounted));

const orders = () => client.sent.filter(({ name }) => name !== 'viewPage');
const row = (element: HTMLElement, ref: string) =>
  element.querySelector<HTMLElement>(`[data-ref="${ref}"]`) as HTMLElement;
const search = (element: HTMLElement) => element.querySelector<HTMLInputElement>('.sp-task input') as HTMLInputElement;
const offered = (element: HTMLElement) =>
  [...element.querySelectorAll<HTMLButtonElement>('.sp-choose li button:not(:disabled)')].map(
    (each) => each.dataset.field,
  );
const press = (target: Element, key: string) =>
  doing(() => target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));

async function beginTeaching(): Promise<HTMLElement> {
  const element = await open();
  client.answers.teachField = () => client.view;
  await click(row(element, 'c9'), '这一项是……');
  await doing(() => undefined);
  return element;
}

describe('this field is …', () => {
  test('an unrecognised field offers it at once; the search has the focus and begins with the label', async () => {
    const element = await beginTeaching();
    expect(document.activeElement).toBe(search(element));
    expect(element.querySelector('.sp-task')?.textContent).toContain('页面上的“其他说明”');
    expect(element.querySelector('.sp-row')).toBeNull();
  });

  test.each([
    ['域名', 'website.domain'],
    ['wzmc', 'website.name'],
    ['domain', 'website.domain'],
  ])('%s is found, and Enter takes the first', async (typed, fieldId) => {
    const element = await beginTeaching();
    await type(search(element), typed);
    expect(offered(element)[0]).toBe(fieldId);
    await press(search(element), 'Enter');
    expect(orders()).toEqual([{ name: 'teachField', data: { tabId: 7, ref: 'c9', fieldId } }]);
    expect(element.textContent).toContain('已记住：“其他说明”是');
    expect(document.activeElement).toBe(row(element, 'c9').querySelector('.sp-row__head'));
  });

  test('of a person it asks whose, by keyboard alone; Escape goes back', async () => {
    const element = await beginTeaching();
    await type(search(element), '手机号');
    await press(search(element), 'Enter');
    expect(element.textContent).toContain('谁的手机号码？');
    expect((document.activeElement as HTMLElement).dataset.field).toBe('subjectOwner.mobile');
    await press(document.activeElement as Element, 'Escape');
    expect(search(element)).not.toBeNull();
    await type(search(element), '手机号');
    await press(search(element), 'Enter');
    await press(document.activeElement as Element, 'End');
    expect((document.activeElement as HTMLElement).dataset.field).toBe('algorithmContact.mobile');
    await doing(() => (document.activeElement as HTMLElement).click());
    expect(orders()[0]).toMatchObject({ name: 'teachField', data: { fieldId: 'algorithmContact.mobile' } });
  });

  test('fields of the same name are told apart by what they are of', async () => {
    const element = await beginTeaching();
    await type(search(element), '证件号码');
    const shown = [...element.querySelectorAll('.sp-choose li')].map((each) => each.textContent);
    expect(new Set(shown).size).toBe(shown.length);
    expect(shown.join()).toMatch(/证件号码人员.*证件号码平台账号/);
  });

  test('whose is not asked when the search says it', async () => {
    const element = await beginTeaching();
    await type(search(element), '应急联络人手机');
    await press(search(element), 'Enter');
    expect(orders()[0]).toMatchObject({ data: { fieldId: 'emergencyContact.mobile' } });
  });

  test('what the control cannot take is shown, last, and cannot be chosen', async () => {
    const element = await beginTeaching();
    await type(search(element), '身份证人像面');
    const misfit = element.querySelector<HTMLButtonElement>('[data-field$=".idFrontImage"]');
    expect(misfit?.disabled).toBe(true);
    expect(misfit?.textContent).toContain('这一栏装不下');
  });

  test('none of the filing; what could not be remembered is told and the search stays', async () => {
    const element = await beginTeaching();
    client.answers.teachField = () => Promise.reject(new MessageError('field-went-away'));
    await click(element, '不是备案资料');
    expect(orders()).toEqual([{ name: 'teachField', data: { tabId: 7, ref: 'c9', fieldId: null } }]);
    expect(element.querySelector('[role=alert]')?.textContent).toContain('这一栏不在了');
    expect(search(element)).not.toBeNull();
    await press(search(element), 'Escape');
    expect(element.querySelectorAll('.sp-row')).toHaveLength(9);
  });

  test('a recognised field can be taught from its opened row, and what was taught forgotten', async () => {
    const fields = exampleFields().map((each) => (each.ref === 'c1' ? { ...each, taught: true } : each));
    const element = await open(exampleView({ fields }));
    client.answers.unteachField = () => client.view;
    await doing(() => row(element, 'c1').querySelector<HTMLElement>('.sp-row__head')?.click());
    await click(row(element, 'c1'), '这一项是……');
    await click(element, '忘记教过的');
    expect(orders()).toEqual([{ name: 'unteachField', data: { tabId: 7, ref: 'c1' } }]);
    expect(element.textContent).toContain('已忘记教过的“网站名称”');
  });
});

describe('what was asked for in the page', () => {
  const kind = 'text' as const;
  const target = { ref: 'c9', label: '其他说明', section: [], kind, readOnly: false, taught: false };

  test('a field that was pointed at opens the search; closing ends the errand', async () => {
    const element = await open(exampleView({ errand: { kind: 'teach', field: target } }));
    client.answers.endErrand = () => {
      client.view = exampleView({ errand: null });
      return null;
    };
    expect(element.querySelector('.sp-task')?.textContent).toContain('其他说明');
    await click(element, '取消');
    expect(orders()).toEqual([{ name: 'endErrand', data: { tabId: 7 } }]);
    expect(element.querySelectorAll('.sp-row')).toHaveLength(9);
  });

  test('a place that is no field is told, with what to do', async () => {
    const element = await open(exampleView({ errand: { kind: 'teach', field: null } }));
    expect(element.querySelector('.sp-task')?.textContent).toContain('没有看出您点的是哪一栏');
  });

  test('also where the page was not taken for a form', async () => {
    const view = exampleView({ filing: false, fields: [], errand: { kind: 'teach', field: target } });
    const element = await open(view);
    expect(search(element)).not.toBeNull();
  });

  test('a selected text is answered, and asked on', async () => {
    const view = exampleView({
      portal: null,
      filing: false,
      fields: [],
      errand: { kind: 'lookup', query: '接入服务商' },
    });
    const element = await open(view);
    await doing(() => undefined);
    const answers = () => [...element.querySelectorAll('details')];
    expect(answers()[0]?.open).toBe(true);
    expect(answers()[0]?.textContent).toMatch(/接入.+/);
    await type(search(element), 'qqqqqq');
    expect(element.textContent).toContain('没有查到');
  });
});

describe('report this page', () => {
  const report = {
    format: 'beian-pilot-page-report' as const,
    version: 1 as const,
    extension: '0.1.0',
    browser: 'chromium' as const,
    page: {
      host: 'beian.mps.gov.cn',
      path: '/a',
      title: '',
      headings: ['网站信息'],
      portal: null,
      filing: true,
      unreadableFrames: 0,
    },
    controls: [],
    tree: { tag: 'body', attributes: {}, children: ['▒▒▒'] },
  };

  test('is shown whole before it is saved, and what is saved is what was shown', async () => {
    const element = await open();
    client.answers.reportPage = () => report;
    await click(element, '认错了？报告这个页面');
    const shown = element.querySelector('textarea')?.value ?? '';
    expect(JSON.parse(shown)).toEqual(report);
    const saved: Blob[] = [];
    URL.createObjectURL = (blob) => {
      saved.push(blob as Blob);
      return 'blob:report';
    };
    URL.revokeObjectURL = () => undefined;
    await click(element, '保存为文件');
    expect(await saved[0]?.text()).toBe(shown);
    await click(element, '关闭');
    expect(element.querySelectorAll('.sp-row')).toHaveLength(9);
  });

  test('one that could not be made is told', async () => {
    const element = await open(exampleView({ filing: false, fields: [] }));
    client.answers.reportPage = () => Promise.reject(new MessageError('no-access'));
    await click(element, '认错了？报告这个页面');
    expect(element.querySelector('[role=alert]')?.textContent).toContain('浏览器还不允许扩展读这个网页');
    expect(element.querySelector('pre')).toBeNull();
  });
});

test('frames of other sites: each can be opened in a tab of its own', async () => {
  const address = 'https://form.example/apply?id=1';
  for (const view of [{}, { filing: false, fields: [] }]) {
    const element = await open(exampleView({ ...view, unreadableFrames: 1, frameAddresses: [address] }));
    await click(element, '在新标签页打开 form.example');
    expect(client.opened).toEqual([address]);
    if (!('filing' in view)) await unmount(mounted);
  }
  expect(button(mounted.element, '在新标签页打开 form.example').title).toBe(address);
});
