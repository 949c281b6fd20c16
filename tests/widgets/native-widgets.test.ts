import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Held } from '../../src/core/plan/held';
import type * as Drive from './drive';
import { type Case, libraryCases } from './library-cases';
import { buildFixture, bundleDrive, launch, openFixture } from './open-fixture';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  const [url, drive] = await Promise.all([buildFixture('native'), bundleDrive()]);
  browser = await launch();
  page = await openFixture(browser, url, drive);
});
afterAll(() => browser.close());

const fill = (task: Drive.Task) => page.evaluate((one) => window.Drive.fill(one), task);
const modelOf = (field: string) => page.evaluate((name) => window.__model()[name], field);

const region = ['北京市', '海淀区'];
const officeRegion = { kind: 'select', fieldId: 'subject.officeRegion', value: region, parts: 3 } as const;
const phone = { field: 'phone', kind: 'text', fieldId: 'subjectOwner.officePhone', value: '0571-85022088-12' } as const;

/** The cases of the libraries that native controls can answer too, and what only they can do. */
const cases: readonly Case[] = [
  ...libraryCases.filter(({ task }) =>
    /^(?:name|remark|idType|company|natures|interactive|preApprovals|longTerm|ips|provider)$/.test(task.field),
  ),
  {
    says: 'a box whose script sends another one, hidden beside it',
    task: { field: 'kept', kind: 'text', fieldId: 'website.name', value: '领航示例' },
    model: '领航示例',
  },
  {
    says: 'a box whose script goes on sending the old text',
    task: { field: 'deaf', kind: 'text', fieldId: 'website.name', value: '领航示例' },
    model: '旧值',
    code: 'page-did-not-take-it',
  },
  {
    says: 'number box keeps what it can hold',
    task: { field: 'count', kind: 'number', fieldId: 'website.monthlyActiveUsers', value: '1200' },
    model: '1200',
  },
  {
    says: 'identity number ending in X does not fit into a number box',
    task: { field: 'idNumber', kind: 'number', fieldId: 'subjectOwner.idNumber', value: '11010519491231002X' },
    model: '',
    code: 'value-does-not-fit',
  },
  {
    says: 'a read-only box is left alone',
    task: { field: 'locked', kind: 'text', fieldId: 'website.name', value: '新值' },
    model: '原值',
    code: 'read-only',
  },
  {
    says: 'a box that its page empties again is told',
    task: { field: 'stubborn', kind: 'text', fieldId: 'website.name', value: '新值' },
    model: '',
    code: 'not-kept-by-page',
  },
  { says: 'province', task: { ...officeRegion, field: 'province', part: 0 }, model: '110000' },
  { says: 'city select whose options come late', task: { ...officeRegion, field: 'city', part: 1 }, model: '110100' },
  {
    says: 'county select whose options come late',
    task: { ...officeRegion, field: 'county', part: 2 },
    model: '110108',
  },
  {
    says: 'native date',
    task: { field: 'openDate', kind: 'date', fieldId: 'website.openDate', value: '2024-05-01' },
    model: '2024-05-01',
  },
  {
    says: 'read-only boxes with a calendar, in the format of their placeholder',
    task: {
      field: 'validity',
      kind: 'date-range',
      fieldId: 'website.domainCertValidity',
      value: { from: '2024-05-01', to: '2034-05-01' },
    },
    model: ['2024/05/01', '2034/05/01'],
  },
  {
    says: 'file box',
    task: {
      field: 'files',
      kind: 'upload',
      fieldId: 'subject.certImage',
      value: { file: '执照.jpg', type: 'image/jpeg', size: 1_000_000 },
    },
    model: ['执照.jpg'],
  },
  {
    says: 'file box: a kind of file that it does not take',
    task: {
      field: 'files',
      kind: 'upload',
      fieldId: 'subject.certImage',
      value: { file: '执照.gif', type: 'image/gif', size: 10 },
    },
    model: ['执照.jpg'],
    code: 'file-type-refused',
  },
  {
    says: 'several values in one box that says how to part them',
    task: { field: 'ipText', kind: 'text', fieldId: 'website.ip', value: ['1.1.1.1', '2.2.2.2'] },
    model: '1.1.1.1;2.2.2.2',
  },
  {
    says: 'several values where there is one box and no way to more',
    task: { field: 'name', kind: 'text', fieldId: 'website.ip', value: ['1.1.1.1', '2.2.2.2'] },
    model: '领航示例网站',
    code: 'value-does-not-fit',
  },
  {
    says: 'text in a frame of the same origin',
    task: { field: 'framed', kind: 'text', fieldId: 'website.name', value: '框内' },
    model: '框内',
  },
  {
    says: 'select in a frame of the same origin',
    task: { field: 'framedType', kind: 'select', fieldId: 'subjectOwner.idType', value: '居民身份证' },
    model: 'v1',
  },
  {
    says: 'text in an open shadow root',
    task: { field: 'shadowed', kind: 'text', fieldId: 'website.name', value: '影内' },
    model: '影内',
  },
];

describe('native controls', () => {
  it.each<Case>(cases)('$says', async ({ task, model, code }) => {
    const report = await fill(task);
    expect(report.result).toMatchObject(code ? { ok: false, code } : { ok: true });
    expect(await modelOf(task.field)).toEqual(model);
    expect(report.holds).toBe(!code);
  });

  it('what a user typed is his, though its script would send nothing for it', async () => {
    const value = '用户所写';
    const report = await fill({ field: 'unsent', kind: 'text', fieldId: 'website.name', value });
    expect(report).toMatchObject({ before: value, already: false, result: { code: 'page-did-not-take-it' } });
    expect(await modelOf('unsent')).toBe('');
  });

  it('a phone number in three boxes', async () => {
    for (const part of [0, 1, 2]) {
      const result = await page.evaluate((task) => window.Drive.fillNth(task), { ...phone, part, parts: 3 });
      expect(result).toEqual({ ok: true });
    }
    expect(await modelOf('phone')).toEqual(['0571', '85022088', '12']);
  });

  it('twenty selects back to back', async () => {
    for (let at = 0; at < 20; at += 1) {
      await fill({
        field: `row${at}`,
        kind: 'select',
        fieldId: 'subjectOwner.idType',
        value: at % 2 ? '护照' : '居民身份证',
      });
    }
    const models = await page.evaluate(() => Array.from({ length: 20 }, (_, at) => window.__model()[`row${at}`]));
    expect(models).toEqual(Array.from({ length: 20 }, (_, at) => (at % 2 ? 'v2' : 'v1')));
  });

  it.each<[Drive.Task['field'], Drive.Task['kind'], Held, unknown]>([
    ['name', 'text', null, ''],
    ['name', 'text', '原来的', '原来的'],
    ['idType', 'select', null, ''],
    ['idType', 'select', '护照', 'v2'],
    ['natures', 'select', ['个人'], ['v1']],
    ['openDate', 'date', null, ''],
    ['openDate', 'date', '2018-07-09', '2018-07-09'],
    ['validity', 'date-range', null, ['', '']],
    ['interactive', 'radio', '是', '1'],
    ['preApprovals', 'checkbox-group', ['出版'], ['p1']],
    ['longTerm', 'checkbox', false, false],
    ['files', 'upload', null, []],
  ])('undo of %s (%s) puts back %j', async (field, kind, before, model) => {
    const task: Drive.Task = { field, kind, fieldId: 'website.name', value: '' };
    expect(await page.evaluate((one, held) => window.Drive.restore(one, held), task, before)).toEqual({ ok: true });
    expect(await modelOf(field)).toEqual(model);
  });

  it('a radio that was chosen cannot be made none again, and says so', async () => {
    const task: Drive.Task = { field: 'interactive', kind: 'radio', fieldId: 'website.interactive', value: true };
    const result = await page.evaluate((one) => window.Drive.restore(one, null), task);
    expect(result).toMatchObject({ ok: false, code: 'cannot-be-undone' });
  });

  it('a transparent radio in the label of a consent is pressed itself: the consent stays as it is', async () => {
    const held = await page.evaluate(async () => {
      const box = document.createElement('div');
      box.dataset.field = 'lured';
      box.innerHTML = `<input type="checkbox" id="lure">${['是', '否']
        .map(
          (text) => `<label for="lure"><input type="radio" name="lured" style="opacity:0"><span>${text}</span></label>`,
        )
        .join('')}`;
      document.body.append(box);
      const radios = [...box.querySelectorAll<HTMLInputElement>('[type=radio]')];
      const task = { field: 'lured', kind: 'radio', fieldId: 'website.interactive', value: false } as const;
      await window.Drive.fill(task);
      const consent = box.querySelector<HTMLInputElement>('#lure')?.checked;
      box.remove();
      return { consent, ticked: radios.map((radio) => radio.checked) };
    });
    expect(held.consent).toBe(false);
    expect(held.ticked[0]).toBe(false);
  });

  it('a transparent radio whose label alone tells the page of a choice is pressed at its label', async () => {
    const chosen = await page.evaluate(async () => {
      const box = document.createElement('div');
      box.dataset.field = 'told';
      const told: string[] = [];
      for (const text of ['是', '否']) {
        const label = document.createElement('label');
        label.innerHTML = `<input type="radio" name="told" style="opacity:0"><span>${text}</span>`;
        const input = label.querySelector('input');
        input?.addEventListener('click', (event) => event.stopPropagation());
        label.addEventListener('click', (event) => {
          event.preventDefault();
          told.push(text);
          // Not within the press: a browser puts back what a prevented click had chosen.
          setTimeout(() => {
            if (input) input.checked = true;
          });
        });
        box.append(label);
      }
      document.body.append(box);
      const task = { field: 'told', kind: 'radio', fieldId: 'website.interactive', value: false } as const;
      const { result } = await window.Drive.fill(task);
      box.remove();
      return { result, told };
    });
    expect(chosen).toEqual({ result: { ok: true }, told: ['否'] });
  });

  it('a field in which a word is being composed is not touched', async () => {
    await page.evaluate(() => {
      const input = document.querySelector('[data-field="name"] input');
      input?.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true, composed: true }));
    });
    const task: Drive.Task = { field: 'name', kind: 'text', fieldId: 'website.name', value: '不该写' };
    expect((await fill(task)).result).toMatchObject({ ok: false, code: 'being-composed' });
    await page.evaluate(() => {
      const input = document.querySelector('[data-field="name"] input');
      input?.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, composed: true }));
    });
    expect((await fill(task)).result).toEqual({ ok: true });
  });

  it('text is written with input and change, in this order, and the user’s listeners see no key', async () => {
    const events = await page.evaluate(async () => {
      const input = document.querySelector('[data-field="name"] input');
      const seen: string[] = [];
      for (const type of ['keydown', 'keypress', 'keyup', 'input', 'change', 'blur', 'submit'])
        input?.addEventListener(type, () => seen.push(type));
      await window.Drive.fill({ field: 'name', kind: 'text', fieldId: 'website.name', value: '另一个' });
      return seen;
    });
    expect(events).toEqual(['input', 'change', 'blur']);
  });

  it.each([
    ['提交', '[type="submit"]'],
    ['保存', 'form > button'],
  ])('%s is never pressed, whoever asks', async (_, selector) => {
    const sent = await page.evaluate((which) => {
      const before = window.__submits;
      const button = [...document.querySelectorAll<HTMLElement>(which)].at(0);
      const refused = button ? window.Drive.mayPress(button) : true;
      return { refused, sent: window.__submits - before };
    }, selector);
    expect(sent).toEqual({ refused: false, sent: 0 });
  });

  it('nothing was sent', async () => {
    expect(await page.evaluate(() => window.__submits)).toBe(0);
  });
});
