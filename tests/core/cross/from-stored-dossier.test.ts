import { describe, expect, it } from 'vitest';
import { type FilingCase, filingCaseSchema, newCase } from '../../../src/core/filing/filing-case';
import { readHtml } from '../../../src/core/footer/check/read-html';
import type { SeenPage } from '../../../src/core/footer/check/seen-page';
import { readIcpRecord } from '../../../src/core/papers/read-icp-record';
import { readResolvedIps } from '../../../src/core/papers/read-resolved-ips';
import { readWhois } from '../../../src/core/papers/read-whois';
import { knownOf } from '../../../src/core/profile/known-of';
import { noteFacts } from '../../../src/core/profile/note-facts';
import { noteSeenPage } from '../../../src/core/profile/note-seen-page';
import { type AttributeValues, type Profile, profileSchema } from '../../../src/core/profile/profile';
import { plainValues } from '../../../src/core/profile/stored-values';
import { valuesOf } from '../../../src/core/profile/values-of';
import { localToday } from '../../../src/core/rules/calendar';
import { checkProfile } from '../../../src/core/rules/cross/check-profile';
import { company } from './dossiers';

const now = new Date('2026-05-08T12:00:00');
const uuid = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const [profileId, site, shop, app, owner] = [1, 2, 3, 4, 5].map(uuid) as [string, string, string, string, string];
const ofSite = { kind: 'website', id: site } as const;
const ofSubject = { kind: 'subject' } as const;

function attributes(prefix: string): AttributeValues {
  const own = Object.entries(company).filter(([id]) => id.startsWith(`${prefix}.`));
  return Object.fromEntries(own.map(([id, value]) => [id.slice(prefix.length + 1), value])) as AttributeValues;
}

/** A company's dossier as it lies in the vault, with a filed website, another that is not filed, and an APP. */
function dossier(): Profile {
  return profileSchema.parse({
    version: 2,
    id: profileId,
    updatedAt: '2026-05-08T00:00:00.000Z',
    subject: attributes('subject'),
    people: [{ id: owner, values: attributes('subjectOwner') }],
    roles: { subjectOwner: owner },
    websites: [
      { id: site, values: attributes('website'), roles: {} },
      { id: shop, values: { name: '晴川科技商店', domain: 'qingchuan-shop.cn' }, roles: {} },
    ],
    apps: [
      {
        id: app,
        values: { name: '晴川天气' },
        roles: {},
        packages: [{ id: uuid(6), values: { platform: '安卓', packageName: 'com.example.weather' } }],
      },
    ],
  });
}

type Edit = (profile: Profile) => Profile;

/** What the product says of one of the services, from what lies in the vault alone. */
function findings(profile: Profile, cases: readonly FilingCase[] = [], id: string = site, at = now): string[] {
  const selection = id === app ? { websiteId: null, appId: app } : { websiteId: id, appId: null };
  const stored = profileSchema.parse(JSON.parse(JSON.stringify(profile)));
  const kept = cases.map((filing) => filingCaseSchema.parse(JSON.parse(JSON.stringify(filing))));
  const known = knownOf(stored, selection, { cases: kept, now: at });
  const verdicts = checkProfile(plainValues(valuesOf(stored, selection)), { today: localToday(at), known });
  return verdicts.map(({ level, rule, fieldId }) => `${level} ${rule} ${fieldId}`);
}

const filing = (change: Partial<FilingCase>): FilingCase => ({
  ...newCase({ scenario: 'icp-first', subject: 'org', profileId, title: '北京晴川科技有限公司' }),
  ...change,
});

function whois(text: string): Edit {
  const reading = readWhois(text, 'example.com');
  if (!reading.ok) throw new Error(reading.problem);
  return noteFacts(ofSite, 'domain', reading.whois, '2026-05-08');
}

function addresses(text: string): Edit {
  const reading = readResolvedIps(text, 'example.com');
  if (!reading.ok) throw new Error(reading.problem);
  return noteFacts(ofSite, 'addresses', { ips: [...reading.ips] }, '2026-05-08');
}

function record(text: string): Edit {
  const reading = readIcpRecord(text, { number: '京ICP备2026000001号-1', domain: 'example.com' });
  if (!reading.ok) throw new Error(reading.problem);
  const { holder, siteName, approvedOn } = reading.record;
  return (profile) =>
    noteFacts(
      ofSite,
      'record',
      { siteName, approvedOn },
      '2026-05-08',
    )(noteFacts(ofSubject, 'holder', { holder }, '2026-05-08')(profile));
}

const seen = (html: string, change: Partial<SeenPage> = {}): SeenPage => ({
  ...readHtml(html),
  url: 'https://www.example.com/',
  ...change,
});
const footer = '<footer><a href="https://beian.miit.gov.cn/">京ICP备2026000001号-1</a></footer>';
const home = `<title>北京晴川科技有限公司</title>${footer}`;
const check =
  (page: SeenPage): Edit =>
  (profile) =>
    noteSeenPage(profile, site, page, '2026-05-08');
const licence = (name: string, address = '北京市海淀区知春路49号3层301室'): Edit =>
  noteFacts(ofSubject, 'licence', { name, address }, '2026-05-08');
const server = (change: object): Edit => noteFacts(ofSite, 'server', change, '2026-05-08');
const cn = (holder: string, registrar = '阿里云计算有限公司（万网）', created = '2019-06-28'): Edit =>
  whois(
    `Domain Name: example.com\nRegistrant: ${holder}\nSponsoring Registrar: ${registrar}\nRegistration Time: ${created} 12:00:00\nExpiration Time: 2034-05-01 12:00:00`,
  );
const owned = '北京晴川科技有限公司';
const ownPackages =
  (packageName: string): Edit =>
  (profile) => ({
    ...profile,
    apps: profile.apps.map((one) => ({
      ...one,
      packages: one.packages.map((each) => ({ ...each, values: { ...each.values, packageName } })),
    })),
  });

/** What somebody noted with the mistake in it, the same without it, and the finding. */
type FromPapers = [reason: string, wrong: Edit, right: Edit, finding: string, id?: string];

const fromPapers: FromPapers[] = [
  ['1, holder', cn('上海别家网络有限公司'), cn(owned), 'error X-DOMAIN-OWNER website.domain'],
  ['1, bought yesterday', cn(owned, undefined, '2026-05-07'), cn(owned), 'warn X-DOMAIN-REALNAME-3D website.domain'],
  [
    '1, holder in Latin letters',
    cn('Beijing Qingchuan Technology Co., Ltd.'),
    cn(owned),
    'warn X-DOMAIN-OWNER website.domain',
  ],
  [
    '1, not verified',
    whois('域名：example.com\n实名认证：未实名'),
    whois('域名：example.com\n实名认证：已实名'),
    'warn X-DOMAIN-REALNAME-3D website.domain',
  ],
  ['7, name', licence('北京晴川科技股份有限公司'), licence(owned), 'error X-LICENCE-NAME subject.name'],
  [
    '7, address',
    licence(owned, '北京市朝阳区建国路1号'),
    licence(owned),
    'error X-LICENCE-ADDR subject.registeredAddress',
  ],
  [
    '16, no number in a sister site’s footer',
    check(seen('<title>北京晴川科技有限公司</title>')),
    check(seen(home)),
    'warn X-OTHER-SITES subject.icpNumber',
    shop,
  ],
  [
    '16, a sister site is down',
    check(seen('<title>502 Bad Gateway</title>')),
    check(seen(home)),
    'warn X-OTHER-SITES subject.icpNumber',
    shop,
  ],
  [
    '17, another name than MIIT’s',
    record('1\t北京晴川科技中心\t企业\t京ICP备2026000001号-1\texample.com\t2026-04-20'),
    record('1\t北京晴川科技有限公司\t企业\t京ICP备2026000001号-1\texample.com\t2026-04-20'),
    'warn X-MIIT-EXISTING subject.name',
  ],
  [
    '17, another certificate',
    noteFacts(ofSubject, 'holder', { certNumber: '110108000000016' }, '2026-05-08'),
    noteFacts(ofSubject, 'holder', { certNumber: '911101085636549482' }, '2026-05-08'),
    'warn X-MIIT-EXISTING subject.certNumber',
  ],
  [
    '18, the console has another order',
    noteFacts(ofSubject, 'order', { underWay: true }, '2026-05-08'),
    noteFacts(ofSubject, 'order', { underWay: false }, '2026-05-08'),
    'warn X-ORDER-UNDER-WAY filing.scenario',
  ],
  ['23, server abroad', server({ mainland: false }), server({ mainland: true }), 'error X-RESOURCE cloud.resource'],
  [
    '23, server ends in a week',
    server({ subscription: true, expiresOn: '2026-05-15' }),
    server({ subscription: true, expiresOn: '2026-08-15' }),
    'error X-RESOURCE cloud.resource',
  ],
  ['23, five services', server({ services: '5' }), server({ services: '4' }), 'error X-RESOURCE cloud.resource'],
  [
    '24, resolved elsewhere',
    addresses('example.com has address 223.6.6.6'),
    addresses('example.com has address 223.5.5.5'),
    'warn X-IP-DNS website.ip',
  ],
  [
    '26, WHOIS ends in a month',
    whois('域名：example.com\n到期时间：2026-06-01'),
    whois('域名：example.com\n到期时间：2030-06-01'),
    'warn R-DOMAIN-EXPIRY website.domainCertValidity',
  ],
  ['27, registrar', cn(owned, 'Bizcn.com, Inc.'), cn(owned), 'warn X-REGISTRAR-WHOIS website.registrar'],
  [
    '30, visitors log in',
    check(seen(home, { features: ['登录'] })),
    check(seen(home)),
    'warn X-INTERACTIVE-FEATURES website.interactive',
  ],
  [
    '31, another name at MIIT',
    record('ICP备案/许可证号：京ICP备2026000001号-1\n网站域名：example.com\n网站名称：晴川商城'),
    record('ICP备案/许可证号：京ICP备2026000001号-1\n网站域名：example.com\n网站名称：北京晴川科技有限公司'),
    'warn X-NAME-ICP-EQ-MPS website.name',
  ],
  [
    '31, another title',
    check(seen(`<title>Vite App</title>${footer}`)),
    check(seen(home)),
    'warn X-NAME-ICP-EQ-MPS website.name',
  ],
  [
    'opened before its approval',
    record('ICP备案/许可证号：京ICP备2026000001号-1\n网站域名：example.com\n审核通过日期：2026-04-21'),
    record('ICP备案/许可证号：京ICP备2026000001号-1\n网站域名：example.com\n审核通过日期：2026-04-20'),
    'warn X-OPEN-AFTER-ICP website.openDate',
  ],
  [
    '37, a test build',
    ownPackages('com.example.weather.debug'),
    ownPackages('com.example.weather'),
    'warn X-SHIPPED-BUILD appPackage.packageName',
    app,
  ],
];

describe('from a stored dossier to the finding', () => {
  it('a dossier with nothing to object to yields none of them', () => {
    expect(findings(dossier())).toEqual([]);
  });

  it.each<FromPapers>(fromPapers)('reason %s', (_, wrong, right, finding, id) => {
    expect(findings(wrong(dossier()), [], id)).toContain(finding);
    expect(findings(right(dossier()), [], id)).not.toContain(finding);
  });

  it('a holder or registrar that cannot be compared is asked about, not judged', () => {
    const latin = cn('Beijing Qingchuan Technology Co., Ltd.', 'Some Registrar Ltd.')(dossier());
    const known = knownOf(latin, { websiteId: site, appId: null }, { cases: [], now });
    const said = checkProfile({ ...company }, { today: '2026-05-08', known }).map(({ message }) => message.zh);
    expect(said).toEqual([
      expect.stringContaining('WHOIS 里写的是“Beijing Qingchuan Technology Co., Ltd.”，对不出来'),
      expect.stringContaining('请确认所选的就是 WHOIS 里的注册商“Some Registrar Ltd.”'),
    ]);
  });

  it('what was noted more than three months ago warns instead of blocking, and says its day', () => {
    const old = noteFacts(ofSubject, 'licence', { name: '北京晴川科技股份有限公司' }, '2026-01-02')(dossier());
    expect(findings(old)).toContain('warn X-LICENCE-NAME subject.name');
    const known = knownOf(old, { websiteId: site, appId: null }, { cases: [], now });
    const found = checkProfile({ ...company }, { today: '2026-05-08', known }).find(
      ({ rule }) => rule === 'X-LICENCE-NAME',
    );
    expect(found?.message.zh).toContain('依据是 2026-01-02 记下的，已过 126 天');
    expect(found?.message.en).toContain('noted on 2026-01-02, 126 days ago');
  });
});

/** The filings with the mistake, the same without, the service that is looked at, and the finding. */
type FromFilings = [
  reason: string,
  wrong: Partial<FilingCase>,
  right: Partial<FilingCase>,
  finding: string,
  id?: string,
];

const guangdong: Edit = (profile) => ({
  ...profile,
  subject: { ...profile.subject, region: ['广东省', '广州市'], registeredRegion: ['广东省', '广州市'] },
  websites: profile.websites.map((one) => ({ ...one, values: { ...one.values, icpNumber: '' } })),
});

const fromFilings: FromFilings[] = [
  [
    'X-24H, running',
    { dates: { 'sms-received': '2026-05-08T15:00' } },
    { dates: { 'sms-received': '2026-05-08T15:00', 'sms-check': '2026-05-08' } },
    'info X-24H sms.code',
  ],
  [
    '14, missed',
    { dates: { 'sms-received': '2026-05-06T09:00' } },
    { dates: { 'sms-received': '2026-05-06T09:00', 'icp-approved': '2026-05-07' } },
    'warn X-24H sms.code',
  ],
  [
    '17, first filing of a filed subject',
    { scenario: 'icp-first', title: 'qingchuan-shop.cn' },
    { scenario: 'icp-new-website', title: 'qingchuan-shop.cn' },
    'warn X-MIIT-EXISTING filing.scenario',
    shop,
  ],
  [
    '18, another filing was handed in',
    { scenario: 'icp-change', dates: { 'icp-submit': '2026-05-06' } },
    { scenario: 'icp-change', dates: { 'icp-submit': '2026-05-06', 'icp-approved': '2026-05-07' } },
    'warn X-ORDER-UNDER-WAY filing.scenario',
    shop,
  ],
  [
    '35, the police’s number is not in the footer',
    { scenario: 'mps-new-website', dates: { 'mps-approved': '2026-03-20' } },
    { scenario: 'mps-new-website', dates: { 'mps-approved': '2026-03-20', 'mps-footer': '2026-03-22' } },
    'info X-30DAYS number.mps',
  ],
];

describe('from the filings that are followed to the finding', () => {
  const at = new Date('2026-05-08T20:00:00+08:00');

  it.each<FromFilings>(fromFilings)('reason %s', (_, wrong, right, finding, id) => {
    expect(findings(dossier(), [filing(wrong)], id, at)).toContain(finding);
    expect(findings(dossier(), [filing(right)], id, at)).not.toContain(finding);
    expect(findings(dossier(), [], id, at)).not.toContain(finding);
  });

  it('a new site that has its number is through, whether its approval was noted or not', () => {
    const handedIn = filing({ dates: { 'icp-submit': '2026-05-06' } });
    expect(findings(dossier(), [handedIn], site, at)).toEqual([]);
    expect(findings(dossier(), [handedIn], shop, at).filter((line) => line.includes('ORDER'))).toEqual([]);
  });

  it('reason 18: a shell in Guangdong wants to add a website', () => {
    const adds = filing({ scenario: 'icp-new-website', title: 'qingchuan-shop.cn' });
    const shell = 'warn X-SHELL-SUBJECT subject.icpNumber';
    expect(findings(guangdong(dossier()), [adds], shop, at)).toContain(shell);
    expect(findings(dossier(), [adds], shop, at)).not.toContain(shell);
  });

  it('reason 15: the footer check found a site open whose first filing is under way', () => {
    const first: Edit = (profile) => ({
      ...profile,
      subject: { ...profile.subject, icpNumber: '' },
      websites: profile.websites.map((one) => ({ ...one, values: { ...one.values, icpNumber: '', openDate: '' } })),
    });
    const early = 'warn X-OPEN-TOO-EARLY website.openDate';
    const opened = check(seen('<title>北京晴川科技有限公司</title>'))(first(dossier()));
    expect(findings(opened, [filing({})], site, at)).toContain(early);
    expect(findings(first(dossier()), [filing({})], site, at)).not.toContain(early);
    const blocked = check(seen('<title>该网站暂时无法访问</title>'))(first(dossier()));
    expect(findings(blocked, [filing({})], site, at)).not.toContain(early);
  });
});

describe('a province’s wish for local mobiles', () => {
  const hunan: Edit = (profile) => ({
    ...profile,
    subject: { ...profile.subject, region: ['湖南省', '长沙市'], registeredRegion: ['湖南省', '长沙市'] },
  });
  const two: Edit = (profile) => ({
    ...profile,
    people: [...profile.people, { id: uuid(9), values: attributes('siteOwner') }],
    roles: { ...profile.roles, siteOwner: uuid(9) },
  });
  const told = (profile: Profile) => findings(profile).filter((line) => line.includes('X-MOBILE-PROVINCE'));

  it('is told once, for whoever has not been called local, and no more after that', () => {
    const profile = two(hunan(dossier()));
    expect(told(profile)).toEqual(['warn X-MOBILE-PROVINCE subjectOwner.mobile']);
    const local = (...numbers: string[]): Edit => noteFacts(ofSubject, 'localMobile', { numbers }, '2026-05-08');
    expect(told(local('138 1234 5678')(profile))).toEqual(['warn X-MOBILE-PROVINCE siteOwner.mobile']);
    expect(told(local('13812345678', '13712345678')(profile))).toEqual([]);
  });
});
