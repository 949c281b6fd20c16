import { describe, expect, it } from 'vitest';
import { type FieldId, isFieldId } from '../../../src/core/catalogue/fields';
import { guidanceOf } from '../../../src/core/catalogue/guidance';
import type { FieldValues } from '../../../src/core/field-values';
import { check } from '../../../src/core/rules/check';
import { checkProfile } from '../../../src/core/rules/cross/check-profile';
import type { KnownFacts } from '../../../src/core/rules/cross/known-facts';
import { appAndAlgorithm, company, person, today } from './dossiers';
import { knownSources, pathsIn } from './known-sources';

/** What a check before submitting says: every field by itself, and all of them together. */
function findings(values: FieldValues, known: KnownFacts = {}): string[] {
  const single = Object.keys(values)
    .filter(isFieldId)
    .flatMap((fieldId: FieldId) => {
      const value = values[fieldId];
      return value === undefined ? [] : check(fieldId, value, { values, today });
    });
  return [...single, ...checkProfile(values, { today, known })].map(({ rule }) => rule);
}

type Reason = [number: number, mistake: string, of: FieldValues, change: FieldValues, rule: string, known?: KnownFacts];

/**
 * The reasons for which filings are returned that can be seen in values, or in what the product has read; where it has
 * that from is told in `known-sources.ts`, and proved from stored dossiers in `from-stored-dossier.test.ts`.
 */
const reasons: Reason[] = [
  [1, 'domain of another holder', company, {}, 'X-DOMAIN-OWNER', { domain: { holder: '别家' } }],
  [1, 'real name of yesterday', company, {}, 'X-DOMAIN-REALNAME-3D', { domain: { realNameSince: '2026-05-07' } }],
  [2, 'site name of letters only', company, { 'website.name': 'qingchuan' }, 'R-SITENAME'],
  [3, 'personal site as a studio', person, { 'website.name': '小满设计工作室' }, 'R-SITENAME-PERSON'],
  [4, 'remark of three characters', person, { 'website.remark': '博客站' }, 'R-LEN20-200'],
  [
    5,
    'the emblem side where the portrait side belongs',
    company,
    { 'subjectOwner.idFrontImage': new File(['x'], '身份证国徽面.jpg') },
    'R-IMG-IDSIDE',
  ],
  [
    6,
    'expired card',
    company,
    { 'subjectOwner.idValidity': { from: '2006-01-01', to: '2026-01-01' } },
    'R-CERT-EXPIRY',
  ],
  [7, 'half-width brackets', company, { 'subject.name': '晴川(北京)科技有限公司' }, 'R-ORGNAME'],
  [7, 'not as on the licence', company, {}, 'X-LICENCE-NAME', { licence: { name: '北京晴川科技中心' } }],
  [8, 'wrong check digit of a credit code', company, { 'subject.certNumber': '911101085636549481' }, 'R-USCC'],
  [8, 'wrong check digit of an ID', company, { 'siteOwner.idNumber': '110105199001011234' }, 'R-ID18'],
  [9, 'responsible person is an employee', company, { 'legalRep.name': '王朗' }, 'X-LEGALREP-PRINCIPAL'],
  [10, 'one mobile for two', company, { 'siteOwner.mobile': '13812345678' }, 'X-MOBILE-UNIQUE'],
  [11, 'emergency phone is the mobile', company, { 'siteOwner.emergencyPhone': '13712345678' }, 'X-EMERGENCY-DIFF'],
  [12, 'area code of another city', company, { 'subjectOwner.officePhone': '021-62671188' }, 'X-AREACODE-REGION'],
  [12, 'virtual operator', company, { 'subjectOwner.mobile': '17012345678' }, 'R-MOBILE'],
  [14, 'check by SMS that was missed', company, {}, 'X-24H', { smsCheck: { hoursPassed: 25 } }],
  [14, 'five wrong codes', company, {}, 'X-24H', { smsCheck: { hoursPassed: 2, wrongTries: 5 } }],
  [15, 'open before the first filing', person, { 'filing.scenario': '首次备案' }, 'X-OPEN-TOO-EARLY'],
  [
    16,
    'another site of the subject without its number',
    company,
    {},
    'X-OTHER-SITES',
    { otherSites: [{ domain: 'old.example.com', opens: true, showsNumber: false }] },
  ],
  [17, 'first filing of a filed subject', company, { 'filing.scenario': '首次备案' }, 'X-MIIT-EXISTING'],
  [18, 'an order under way', company, {}, 'X-ORDER-UNDER-WAY', { orderUnderWay: true }],
  [
    18,
    'a shell in Guangdong',
    company,
    {
      'filing.scenario': '新增网站',
      'subject.region': ['广东省', '广州市'],
      'subject.registeredRegion': ['广东省', '广州市'],
    },
    'X-SHELL-SUBJECT',
    { filedServices: 0 },
  ],
  [
    19,
    'drugs without a permit',
    company,
    { 'website.remark': '介绍药品和医疗器械的使用方法，供客户了解' },
    'X-PREAPPROVAL-KEYWORDS',
  ],
  [20, 'personal shop', person, { 'website.content': '网络购物' }, 'X-PERSON-CONTENT'],
  [21, 'unit in another province', company, { 'subject.region': ['广东省', '广州市'] }, 'X-PROVINCE-CERT'],
  [
    22,
    'another city in Guizhou',
    company,
    { 'subject.region': ['贵州省', '贵阳市'], 'subject.registeredRegion': ['贵州省', '遵义市'] },
    'X-REGION-CITY',
  ],
  [23, 'server in Hong Kong', company, { 'website.serverLocation': '香港' }, 'X-RESOURCE'],
  [24, 'private IP', company, { 'website.ip': ['192.168.1.10'] }, 'R-IP-PUBLIC'],
  [24, 'IP of no resolution', company, {}, 'X-IP-DNS', { resolvedIps: ['223.6.6.6'] }],
  [25, 'suffix that cannot be filed', company, { 'website.domain': 'example.io' }, 'R-TLD'],
  [25, 'overseas registrar', company, { 'website.registrarScope': '境外' }, 'X-REGISTRAR-WHOIS'],
  [
    26,
    'domain with a month left',
    company,
    { 'website.domainCertValidity': { from: '2025-06-01', to: '2026-06-01' } },
    'R-DOMAIN-EXPIRY',
  ],
  [27, 'registrar not of WHOIS', company, {}, 'X-REGISTRAR-WHOIS', { domain: { registrar: 'Bizcn.com, Inc.' } }],
  [
    28,
    'wrong row of the provider',
    company,
    { 'website.accessProviderRegion': ['北京市', '朝阳区'] },
    'X-PROVIDER-REF',
  ],
  [
    29,
    'provider’s region as residence',
    company,
    { 'subjectOwner.region': ['浙江省', '杭州市', '余杭区'] },
    'X-PROVIDER-REF',
  ],
  [
    30,
    'comments without 交互式',
    company,
    { 'website.remark': '客户可以在产品页面发表评论，由专人回复' },
    'X-INTERACTIVE-FEATURES',
  ],
  [31, 'another name than at MIIT', company, {}, 'X-NAME-ICP-EQ-MPS', { icpRecord: { siteName: '晴川' } }],
  [
    32,
    'domain certificate as PDF',
    company,
    { 'website.domainCertImage': new File(['%PDF'], 'domain.pdf') },
    'R-IMG-MPS',
  ],
  [33, 'subject number for a site', company, { 'website.icpNumber': '京ICP备2026000001号' }, 'R-ICPNO'],
  [34, 'thirty days passed', company, { 'website.openDate': '2026-03-01' }, 'X-30DAYS'],
  [35, 'footer not done in thirty days', company, {}, 'X-30DAYS', { mpsApprovedOn: '2026-03-01' }],
  [36, 'MD5 for iOS', appAndAlgorithm, { 'appPackage.platform': 'iOS（苹果）' }, 'R-FINGERPRINT'],
  [37, 'a test build', appAndAlgorithm, { 'appPackage.packageName': 'com.example.weather.debug' }, 'X-SHIPPED-BUILD'],
  [37, 'a debug signature', appAndAlgorithm, {}, 'X-SHIPPED-BUILD', { shippedBuild: { debugSigned: true } }],
  [
    37,
    'another package than the stores have',
    appAndAlgorithm,
    {},
    'X-SHIPPED-BUILD',
    { shippedBuild: { packageName: 'com.example.other' } },
  ],
  [
    38,
    'two APPs of one name',
    appAndAlgorithm,
    {},
    'X-APPNAME-UNIQUE',
    { otherApps: [{ name: '晴川天气', packages: [] }] },
  ],
  [
    39,
    'package of a platform that is not listed',
    appAndAlgorithm,
    { 'app.platforms': ['鸿蒙'] },
    'X-PACKAGE-PLATFORM',
  ],
  [39, 'maps without an SDK', appAndAlgorithm, { 'app.usesSdk': false }, 'X-SDK-ANSWERS'],
  [40, 'algorithm of two classes', appAndAlgorithm, { 'algorithm.type': '检索过滤类' }, 'X-CAC-NAME-CONSISTENT'],
];

describe('the forty reasons', () => {
  it.each<Reason>(reasons)('%i: %s', (_, _mistake, of, change, rule, known) => {
    expect(findings({ ...of, ...change }, known)).toContain(rule);
    expect(findings(of)).not.toContain(rule);
  });

  it('have a source in the product for all that they rest on, but three', () => {
    const used = reasons.flatMap(([number, mistake, , , , known = {}]) =>
      pathsIn(known).map((path) => ({ reason: `${number}: ${mistake}`, source: knownSources[path] })),
    );
    expect(used.filter(({ source }) => source === undefined)).toEqual([]);
    expect(used.filter(({ source }) => source === 'none').map(({ reason }) => reason)).toEqual([
      '14: five wrong codes',
      '37: a debug signature',
      '37: another package than the stores have',
    ]);
  });

  it('are all here but the call that nobody answered, which no software sees', () => {
    const here = new Set(reasons.map(([number]) => number));
    const all = Array.from({ length: 40 }, (_, index) => index + 1);
    expect(all.filter((number) => !here.has(number))).toEqual([13]);
  });

  it('warn of that call where the phone is asked for', () => {
    const told = (['mobile', 'emergencyPhone'] as const).map((attribute) => {
      const { hints, mistakes } = guidanceOf(`subjectOwner.${attribute}`);
      return [...hints, ...mistakes].map(({ zh }) => zh).join('');
    });
    expect(told.join('')).toMatch(/接听|打不通|电话核实|保持畅通|接通/);
  });
});
