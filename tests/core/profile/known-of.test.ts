import { describe, expect, it } from 'vitest';
import { type FilingCase, newCase } from '../../../src/core/filing/filing-case';
import type { ServiceFacts, SubjectFacts } from '../../../src/core/profile/facts';
import { knownOf } from '../../../src/core/profile/known-of';
import type { Profile } from '../../../src/core/profile/profile';
import { exampleProfile, ids } from '../../ui/example-profile';

const uuid = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const now = new Date('2026-05-08T10:00:00+08:00');
const alone = { cases: [], now };
const website = { websiteId: ids.website, appId: null };
const notedOn = '2026-05-01';

function withFacts(facts: ServiceFacts, ofSubject: SubjectFacts = {}): Profile {
  const profile = exampleProfile();
  return { ...profile, facts: ofSubject, websites: profile.websites.map((site) => ({ ...site, facts })) };
}

const filing = (change: Partial<FilingCase>): FilingCase => ({
  ...newCase({ scenario: 'icp-first', subject: 'org', profileId: ids.profile }),
  ...change,
});

describe('the rest of the dossier', () => {
  it('tells of the other apps, the other packages and how many services are filed', () => {
    const profile: Profile = {
      ...exampleProfile(),
      websites: [{ id: uuid(1), values: { icpNumber: '京ICP备12345678号-1' }, roles: {} }],
      apps: [
        {
          id: uuid(2),
          values: { name: '晴川天气' },
          roles: {},
          packages: [
            { id: uuid(4), values: { platform: '安卓', packageName: 'com.example.weather' } },
            { id: uuid(5), values: { platform: 'iOS（苹果）', packageName: 'com.example.weather' } },
          ],
        },
        { id: uuid(3), values: { name: '晴川日历' }, roles: {}, packages: [] },
      ],
    };
    expect(knownOf(profile, { websiteId: null, appId: uuid(2), packageId: uuid(4) }, alone)).toEqual({
      otherApps: [{ name: '晴川日历', packages: [] }],
      otherPackages: [{ platform: 'iOS（苹果）', packageName: 'com.example.weather' }],
      filedServices: 1,
    });
    expect(knownOf(profile, { websiteId: uuid(1), appId: null }, alone).otherApps).toEqual([]);
  });
});

describe('papers and lookups', () => {
  it('are known as they were noted, with their day', () => {
    const profile = withFacts(
      {
        domain: {
          notedOn,
          holder: '别家',
          registrar: 'DNSPod, Inc.',
          createdOn: '2019-06-28',
          expiresOn: '2027-06-28',
        },
        addresses: { notedOn, ips: ['223.5.5.5'] },
        record: { notedOn, siteName: '示例网', approvedOn: '2026-04-21' },
        page: { notedOn, title: '首页', opens: true, features: [{ what: '登录', on: '/' }] },
      },
      {
        licence: { notedOn, name: '示例科技(北京)有限公司' },
        holder: { notedOn, certNumber: '110108000000016' },
        order: { notedOn, underWay: true },
        localMobile: { notedOn, numbers: ['13812345678'] },
      },
    );
    expect(knownOf(profile, website, alone)).toMatchObject({
      licence: { notedOn, name: '示例科技(北京)有限公司' },
      domain: { notedOn, holder: '别家', registrar: 'DNSPod, Inc.', realNameSince: '2019-06-28' },
      resolvedIps: ['223.5.5.5'],
      resolvedOn: notedOn,
      icpRecord: { notedOn, certNumber: '110108000000016', siteName: '示例网', approvedOn: '2026-04-21' },
      page: { notedOn, title: '首页', open: true, features: ['登录'] },
      orderUnderWay: true,
      localMobiles: ['13812345678'],
    });
  });

  it('say nothing where nobody noted anything, and half a date is none', () => {
    expect(Object.keys(knownOf(exampleProfile(), website, alone)).toSorted()).toEqual([
      'filedServices',
      'otherApps',
      'otherPackages',
    ]);
    const half = withFacts({ domain: { notedOn, createdOn: '2019-06' }, server: { notedOn, monthsBought: '三' } });
    const known = knownOf(half, website, alone);
    expect(known.domain).toEqual({ notedOn });
    expect(known.server).toEqual({ notedOn });
  });

  it('count a server’s months from today', () => {
    const known = knownOf(
      withFacts({ server: { notedOn, expiresOn: '2026-05-20', monthsBought: '12' } }),
      website,
      alone,
    );
    expect(known.server?.monthsLeft).toBeLessThan(1);
    expect(known.server?.monthsBought).toBe(12);
  });

  it('of one site are facts of its subject’s other sites, once these are filed', () => {
    const profile = withFacts({ page: { notedOn, opens: true, showsNumber: false } });
    const other = { id: uuid(1), values: { domain: 'new.cn' }, roles: {} };
    const known = (sites: Profile['websites']) =>
      knownOf({ ...profile, websites: [...sites, other] }, { websiteId: uuid(1), appId: null }, alone).otherSites;
    expect(known(profile.websites)).toBeUndefined();
    const filed = profile.websites.map((site) => ({
      ...site,
      values: { ...site.values, icpNumber: '京ICP备12345678号-1' },
    }));
    expect(known(filed)).toEqual([{ notedOn, domain: 'example.cn', opens: true, showsNumber: false }]);
  });
});

describe('the filings that are followed', () => {
  const knownWith = (profile: Profile, ...cases: FilingCase[]) => knownOf(profile, website, { cases, now });
  const two: Profile = {
    ...exampleProfile(),
    apps: [],
    websites: [
      ...exampleProfile().websites,
      { id: uuid(1), values: { name: '晴川商城', domain: 'shop.cn' }, roles: {} },
    ],
  };

  it('count the hours since the SMS came, on China’s clock, until it is answered', () => {
    const waiting = filing({ scenario: 'icp-new-website', dates: { 'sms-received': '2026-05-08T07:00' } });
    expect(knownWith(exampleProfile(), waiting).smsCheck).toEqual({ hoursPassed: 3 });
    for (const over of [{ closed: true }, { dates: { ...waiting.dates, 'sms-check': '2026-05-08' } }])
      expect(knownWith(exampleProfile(), { ...waiting, ...over }).smsCheck).toBeUndefined();
    expect(knownWith(exampleProfile(), { ...waiting, profileId: uuid(9) }).smsCheck).toBeUndefined();
  });

  it('say what is filed, when it was approved, and when the police did', () => {
    const dates = { 'domain-real-name': '2026-05-07' };
    expect(knownWith(two, filing({ title: '示例网站', dates }))).toMatchObject({
      scenario: '首次备案',
      domain: { realNameSince: '2026-05-07' },
    });
    const done = filing({
      title: 'EXAMPLE.CN',
      dates: { ...dates, 'icp-approved': '2026-03-01', 'mps-approved': '2026-03-20' },
    });
    const known = knownWith(two, done);
    expect(known.scenario).toBeUndefined();
    expect(known).toMatchObject({ icpRecord: { approvedOn: '2026-03-01' }, mpsApprovedOn: '2026-03-20' });
    const shown = { ...done, dates: { ...done.dates, 'mps-footer': '2026-03-21' } };
    expect(knownWith(two, shown).mpsApprovedOn).toBeUndefined();
  });

  it('are nobody’s where their title fits several sites or none', () => {
    expect(knownWith(two, filing({ title: '官网' })).scenario).toBeUndefined();
    expect(
      knownWith(two, filing({ numbers: { icp: '', mps: '', cac: '' }, title: 'shop.cn' })).scenario,
    ).toBeUndefined();
  });

  it('keep another service waiting while one is handed in', () => {
    const order = filing({ title: 'shop.cn', dates: { 'icp-submit': '2026-05-06' } });
    expect(knownWith(two, order).orderUnderWay).toBe(true);
    const notIts = [
      { ...order, title: 'example.cn' },
      { ...order, closed: true },
      { ...order, dates: {} },
      { ...order, dates: { ...order.dates, 'icp-approved': '2026-05-07' } },
    ];
    for (const one of notIts) expect(knownWith(two, one).orderUnderWay).toBeUndefined();
  });
});
