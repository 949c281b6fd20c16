import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compact } from '../../../src/core/hints/compact';
import { newProfile } from '../../../src/core/profile/new-profile';
import { maskReport } from '../../../src/core/report/mask-report';
import { maskText, secretsFrom } from '../../../src/core/report/mask-text';
import { masked, type PageElement } from '../../../src/core/report/page-node';
import { type PageReport, pageReportSchema, type ReportedControl } from '../../../src/core/report/page-report';
import { secretsOfHeld, secretsOfProfile } from '../../../src/core/report/secrets-of';
import { controlOf } from '../plan/page-fixture';

const none = secretsFrom([]);

function control(change: Partial<ReportedControl>): ReportedControl {
  const { state: _state, signature: _signature, hint: _hint, ...seen } = controlOf('c1');
  return { ...seen, fieldId: null, reason: 'label', confidence: 0, doubt: null, candidates: [], ...change };
}

function report(
  tree: PageElement,
  controls: ReportedControl[] = [],
  page: Partial<PageReport['page']> = {},
): PageReport {
  return pageReportSchema.parse({
    format: 'beian-pilot-page-report',
    version: 1,
    extension: '0.1.0',
    browser: 'chromium',
    page: {
      host: 'isp.example',
      path: '/a',
      title: '',
      headings: [],
      portal: null,
      filing: true,
      unreadableFrames: 0,
      ...page,
    },
    controls,
    tree,
  });
}

const element = (
  tag: string,
  children: PageElement['children'],
  attributes: PageElement['attributes'] = {},
): PageElement => ({
  tag,
  attributes,
  children,
});

/** A dossier whose texts are drawn at random, of the kinds that people have. */
const name = fc.stringMatching(/^[赵钱孙李周吴郑王][伟芳娜敏静丽强磊]{1,2}$/);
const company = fc.stringMatching(/^[甲乙丙丁戊己庚辛]{3,6}(?:科技|贸易)有限公司$/);
const dossier = fc
  .record({
    name,
    company,
    mobile: fc.stringMatching(/^1[3-9]\d{9}$/),
    idNumber: fc.stringMatching(/^[1-9]\d{16}[\dX]$/),
    email: fc.stringMatching(/^[a-z]{4,8}@[a-z]{4,8}\.(?:cn|com)$/),
    domain: fc.stringMatching(/^[a-z]{5,10}\.(?:cn|com)$/),
    address: fc.stringMatching(/^[子丑寅卯辰巳午未]{3,8}路\d{1,3}号$/),
    region: fc.constantFrom(
      ['浙江省', '杭州市', '余杭区'],
      ['北京市', '海淀区'],
      ['广西壮族自治区', '南宁市', '青秀区'],
    ),
    date: fc.date({ min: new Date('1950-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
  })
  .map((drawn) => ({ ...drawn, date: drawn.date.toISOString().slice(0, 10) }));

type Dossier = typeof dossier extends fc.Arbitrary<infer T> ? T : never;
const profileOf = (drawn: Dossier) => ({
  ...newProfile(),
  subject: { type: '单位', name: drawn.company, region: drawn.region, officeAddress: drawn.address },
  people: [
    {
      id: crypto.randomUUID(),
      values: {
        name: drawn.name,
        mobile: drawn.mobile,
        idNumber: drawn.idNumber,
        email: drawn.email,
        idType: '居民身份证',
      },
    },
  ],
  websites: [{ id: crypto.randomUUID(), values: { domain: drawn.domain, openDate: drawn.date }, roles: {} }],
});

describe('a report tells nothing of its user', () => {
  it('no text of a random dossier is anywhere in it, wherever the page shows it and however it is cut up', () => {
    const decorated = (secret: string) =>
      fc.constantFrom(
        secret,
        `您好，${secret}！`,
        `${secret.slice(0, 3)} ${secret.slice(3)}`,
        [...secret].join(' '),
        secret.toUpperCase(),
        `（${secret}）`,
      );
    fc.assert(
      fc.property(dossier, fc.infiniteStream(fc.nat()), (drawn, picks) => {
        const secrets = [...drawn.region, ...Object.values(drawn).filter((value) => typeof value === 'string')];
        const shown = secrets.flatMap((secret) =>
          fc.sample(decorated(secret), { numRuns: 2, seed: picks.next().value }),
        );
        const [any = ''] = shown;
        const tree = element('body', [
          ...shown,
          ...shown.map((text) => element('label', [text.slice(0, 2), element('b', [text.slice(2)])], { title: text })),
          element(
            'select',
            shown.map((text) => element('option', [text])),
          ),
          ...shown.map((text) =>
            element('input', [], { placeholder: text, 'aria-label': text, name: text, class: `a ${text}` }),
          ),
        ]);
        const fields = shown.map((text) =>
          control({
            label: text,
            section: ['网站', text],
            placeholder: text,
            options: ['单位', text],
            name: text,
            id: text,
          }),
        );
        const page = {
          title: any,
          headings: shown,
          path: `/a/${encodeURIComponent(any)}/${drawn.mobile}`,
          host: `${drawn.domain}`,
        };
        const profiles = secretsOfProfile(profileOf(drawn) as never);
        const made = maskReport(report(tree, fields, page), secretsFrom(profiles));
        const texts: string[] = [];
        JSON.stringify(made, (_, value) => {
          if (typeof value === 'string') texts.push(value);
          return value;
        });
        for (const secret of secrets) {
          expect(decodeURIComponent(made.page.path)).not.toContain(secret);
          const bare = compact(secret);
          expect(texts.filter((text) => text.includes(secret) || compact(text).includes(bare))).toEqual([]);
        }
        expect(pageReportSchema.safeParse(made).success).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['13800138000', masked],
    ['138 0013-8000', masked],
    ['138****8000', masked],
    ['订单号：2026112201', `订单号:${masked}`],
    ['请联系 someone@isp.example', `请联系 ${masked}`],
    ['2024年5月1日', masked],
    ['2024-05-01', masked],
    ['１３８００１３８０００', masked],
  ])('%s, of whomever', (text, left) => expect(maskText(text, none)).toBe(left));

  it.each([
    '请输入18位统一社会信用代码',
    '不超过 5MB',
    '******',
    '2. 负责人信息',
    '网站（APP）名称：',
    '手机号码（11位）',
  ])('%s stays as it is', (text) => expect(maskText(text, none)).toBe(text));

  it('a list with one secret in it loses all its options: one gap would tell which', () => {
    const tree = element('body', [
      element(
        'select',
        ['北京市', '浙江省', '江苏省'].map((each) => element('option', [each])),
      ),
    ]);
    const made = maskReport(report(tree, [control({ options: ['北京市', '浙江省'] })]), secretsFrom(['浙江省']));
    expect(JSON.stringify(made)).not.toMatch(/北京|浙江|江苏/);
  });

  it('ids that refer to each other still do, without their numbers', () => {
    const tree = element('body', [
      element('label', ['姓名'], { for: 'el-id-5286-10' }),
      element('input', [], { id: 'el-id-5286-10', name: 'f1234567' }),
      element('input', [], { id: 'el-id-5286-11', name: 'f7654321', 'aria-labelledby': 'f1234567' }),
    ]);
    const [label, first, second] = maskReport(report(tree), none).tree.children as PageElement[];
    expect([label?.attributes.for, first?.attributes.id]).toEqual(['el-id-5286-10', 'el-id-5286-10']);
    expect(second?.attributes['aria-labelledby']).toBe(first?.attributes.name);
    expect(second?.attributes.name).not.toBe(first?.attributes.name);
    expect(JSON.stringify([label, first, second])).not.toMatch(/\d{6}/);
  });

  it('the portal’s own options are no secret, what was written beside them is', () => {
    const person = { id: crypto.randomUUID(), values: { idType: '居民身份证', name: '张三' } };
    expect(secretsOfProfile({ ...newProfile(), people: [person] } as never)).toEqual(['张三']);
    expect(secretsOfHeld('radio', '企业')).toEqual([]);
    expect(secretsOfHeld('text', '李四')).toEqual(['李四']);
    expect(secretsOfHeld('date-range', { from: '2024-01-01', to: '' })).toEqual(['2024-01-01', '']);
  });
});

describe('the format', () => {
  it.each([
    ['a script', element('script', ['alert(1)'])],
    ['an event', element('div', [], { onclick: 'x' } as never)],
    ['a style', element('div', [], { style: 'x' } as never)],
    ['a made-up tag', element('div onload=x', [])],
  ])('refuses %s', (_, bad) => {
    expect(() => report(element('body', [bad]))).toThrow();
  });
});
