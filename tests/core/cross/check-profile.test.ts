import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue, type FieldId } from '../../../src/core/catalogue/fields';
import type { FieldValues } from '../../../src/core/field-values';
import { checkProfile } from '../../../src/core/rules/cross/check-profile';
import { crossRuleIds } from '../../../src/core/rules/rule-id';
import { cases } from './cases';
import { appAndAlgorithm, company, person, today } from './dossiers';

const summary = (values: FieldValues, known = {}) =>
  checkProfile(values, { today, known }).map(({ level, rule, fieldId }) => [level, rule, fieldId]);

describe('checkProfile', () => {
  it.each([
    ['a company', company],
    ['a person', person],
    ['an APP and its algorithm', appAndAlgorithm],
    ['nothing at all', {}],
  ] as const)('has nothing to say of %s in order', (_, values) => {
    expect(checkProfile(values, { today })).toEqual([]);
  });

  it.each(cases)('finds $mistake', ({ of, change, known, finding }) => {
    expect(summary({ ...of, ...change }, known)).toContainEqual([...finding]);
    expect(summary(of)).not.toContainEqual([...finding]);
  });

  it.each(cases)('says of $mistake what to do, why, and where it comes from', ({ of, change, known, finding }) => {
    const found = checkProfile({ ...of, ...change }, { today, known }).find(({ rule }) => rule === finding[1]);
    expect(found?.message.zh).not.toMatch(/undefined|null|！/);
    expect(found?.message.en).toMatch(/^[A-Z“]/);
    expect(found?.message.en).not.toMatch(/undefined|null|!/);
    expect(found?.source).not.toBe('');
  });

  it('covers every cross-field rule that values or read facts can decide', () => {
    const covered = new Set(cases.map(({ finding }) => finding[1]));
    expect(crossRuleIds).toHaveLength(38);
    expect(crossRuleIds.filter((rule) => !covered.has(rule))).toEqual([]);
  });

  it('gives provinces’ habits their year, and only warns of them', () => {
    const provincial = new Set(['X-LEGALREP-PRINCIPAL', 'X-MOBILE-PROVINCE', 'X-SHELL-SUBJECT']);
    const found = cases
      .flatMap(({ of, change, known }) => checkProfile({ ...of, ...change }, { today, known }))
      .filter(({ rule }) => provincial.has(rule));
    expect(found.length).toBeGreaterThan(2);
    for (const { level, message } of found) {
      expect(level).toBe('warn');
      expect(message.zh).toMatch(/20\d\d 年口径/);
    }
    const alsoProvincial = ['X-REGION-CITY', 'X-CROSS-PROVINCE', 'X-AREACODE-REGION', 'X-PROVINCE-ICP'];
    const levels = cases.filter(({ finding }) => alsoProvincial.includes(finding[1])).map(({ finding }) => finding[0]);
    expect(new Set(levels)).toEqual(new Set(['warn']));
  });

  it('puts errors before warnings before hints', () => {
    const change: FieldValues = {
      'website.openDate': '2026-03-01',
      'subjectOwner.emergencyPhone': '13812345678',
      'website.registrarScope': '境外',
    };
    const levels = checkProfile({ ...company, ...change }, { today }).map(({ level }) => level);
    expect(levels).toEqual(levels.toSorted((a, b) => 'ewi'.indexOf(a.charAt(0)) - 'ewi'.indexOf(b.charAt(0))));
    expect(new Set(levels)).toEqual(new Set(['error', 'warn', 'info']));
  });

  it('never quotes an identity number or a phone', () => {
    const secrets = ['110105199001011232', '13812345678', '13912345678', '13712345678'];
    for (const { of, change, known } of cases)
      for (const { message } of checkProfile({ ...of, ...change }, { today, known }))
        expect(secrets.filter((secret) => `${message.zh}${message.en}`.includes(secret))).toEqual([]);
  });
});

describe('what checkProfile must not object to', () => {
  it.each<[string, FieldValues, string]>([
    [
      'one person in two roles with one phone',
      { ...person, 'siteOwner.name': '陈小满', 'siteOwner.mobile': '13812345678' },
      'X-MOBILE-UNIQUE',
    ],
    [
      'a shared phone while nobody knows whose it is',
      { 'subjectOwner.mobile': '13812345678', 'siteOwner.mobile': '13812345678' },
      'X-MOBILE-UNIQUE',
    ],
    [
      'a moved company with its old code',
      { ...company, 'subject.region': ['广东省'], 'subject.registeredRegion': ['广东省', '深圳市'] },
      'X-PROVINCE-CERT',
    ],
    [
      'two cities outside the strict provinces',
      { ...company, 'subject.registeredRegion': ['北京市', '朝阳区'] },
      'X-REGION-CITY',
    ],
    [
      'a letter of authorisation in Anhui',
      {
        ...company,
        'legalRep.name': '王朗',
        'subject.region': ['安徽省'],
        'subjectOwner.authorizationLetter': new File(['x'], 'letter.jpg'),
      },
      'X-LEGALREP-PRINCIPAL',
    ],
    [
      'a code that two cities share',
      { ...company, 'subject.officeRegion': ['陕西省', '咸阳市'], 'subjectOwner.officePhone': '029-88886666' },
      'X-AREACODE-REGION',
    ],
    [
      'both characters of Sichuan',
      {
        ...company,
        'subject.region': ['四川省', '成都市'],
        'subject.icpNumber': '蜀ICP备07004665号',
        'website.icpNumber': '蜀ICP备07004665号-1',
        'number.mps': '川公网安备51019002007622号',
      },
      'X-PROVINCE-ICP',
    ],
    [
      'a site that MPS has on file',
      { ...company, 'website.openDate': '2026-03-01', 'number.mps': '京公网安备11010802047824号' },
      'X-30DAYS',
    ],
    ['exactly thirty days', { ...company, 'website.openDate': '2026-04-08' }, 'X-30DAYS'],
    [
      'words that a remark denies',
      { ...company, 'website.remark': '没有评论、留言功能；不涉及新闻、金融、直播等内容' },
      'X-PREAPPROVAL-KEYWORDS',
    ],
    [
      'features that a remark denies',
      { ...company, 'website.remark': '没有评论、留言功能；不涉及新闻' },
      'X-INTERACTIVE-FEATURES',
    ],
    [
      'a sector that was declared',
      { ...company, 'website.remark': '发布本地新闻', 'website.preApprovals': ['新闻'] },
      'X-PREAPPROVAL-KEYWORDS',
    ],
    [
      'a provider whose region is only rumoured',
      { ...company, 'website.accessProvider': '上海七牛信息技术有限公司' },
      'X-PROVIDER-REF',
    ],
    ['a provider nobody knows', { ...company, 'website.accessProvider': '某某云有限公司' }, 'X-PROVIDER-REF'],
    [
      'a WHOIS spelling of the same registrar',
      { ...company, 'website.registrar': '阿里云计算有限公司' },
      'X-REGISTRAR-WHOIS',
    ],
    [
      'an algorithm with its number',
      { ...appAndAlgorithm, 'algorithm.launchDate': '2026-01-05', 'number.cac': '网信算备110108823483901230031号' },
      'X-CAC-10WD',
    ],
  ])('%s', (_, values, rule) => {
    expect(checkProfile(values, { today }).filter((verdict) => verdict.rule === rule)).toEqual([]);
  });

  it('tells one person’s expired card once, however many roles the person takes', () => {
    const expired = { from: '2006-01-01', to: '2026-01-01' };
    const values: FieldValues = {
      ...person,
      'subjectOwner.idValidity': expired,
      'securityOwner.idValidity': expired,
      'securityOwner.idValidTo': '2026-01-01',
    };
    expect(summary(values)).toEqual([['error', 'R-CERT-EXPIRY', 'subjectOwner.idValidity']]);
  });

  it('takes a matching licence, certificate, page and record', () => {
    const known = {
      licence: { name: '北京晴川科技有限公司', address: '北京市海淀区知春路49号3层301室' },
      domain: { holder: '张晴', registrar: 'Alibaba Cloud Computing Ltd. d/b/a HiChina', realNameSince: '2026-05-05' },
      resolvedIps: ['223.5.5.5'],
      icpRecord: {
        siteName: '北京晴川科技有限公司',
        certType: '营业执照证书',
        certNumber: '911101085636549482',
        approvedOn: '2026-04-20',
      },
      page: { title: '首页 - 北京晴川科技有限公司', features: [] },
      server: { mainland: true, subscription: true, monthsBought: 3, monthsLeft: 1, services: 4 },
      otherApps: [{ name: '晴川日历', packages: [] }],
    };
    expect(checkProfile(company, { today, known })).toEqual([]);
  });
});

describe('whatever it is given', () => {
  const fieldIds = Object.keys(catalogue).map((key) => key.replace(/^person\./, 'subjectOwner.')) as FieldId[];
  const more: FieldId[] = ['siteOwner.mobile', 'siteOwner.name', 'securityOwner.idValidity', 'legalRep.name'];
  const junk = fc.oneof(
    fc.anything(),
    fc.string(),
    fc.array(fc.string()),
    fc.record({ from: fc.anything(), to: fc.anything() }),
    fc.constantFrom('个人', '单位', '京ICP备12345678号-1', '110105199001011232', '2026-02-30', '境外'),
  );

  it('checkProfile never throws', () => {
    const values = fc.dictionary(fc.constantFrom(...fieldIds, ...more), junk, { maxKeys: 60 });
    fc.assert(
      fc.property(values, fc.anything(), (given, context) => {
        const found = checkProfile(given as FieldValues, context as { today: string });
        expect(found.every(({ message }) => message.zh !== '' && message.en !== '')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
