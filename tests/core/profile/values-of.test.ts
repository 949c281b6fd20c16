import { describe, expect, it } from 'vitest';
import { newProfile } from '../../../src/core/profile/new-profile';
import { type Profile, profileSchema } from '../../../src/core/profile/profile';
import { valuesOf } from '../../../src/core/profile/values-of';

const [zhang, li, wang] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()];
const [site, otherSite, app] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()];
const none = { websiteId: null, appId: null };

function profile(change: Partial<Profile> = {}): Profile {
  return profileSchema.parse({
    ...newProfile(),
    people: [
      { id: zhang, values: { name: '张三', mobile: '13800138000' } },
      { id: li, values: { name: '李四', mobile: '13900139000' } },
      { id: wang, values: { name: '王五' } },
    ],
    ...change,
  });
}

describe('what a profile says for a filing', () => {
  it('is nothing for a new profile', () => {
    expect(valuesOf(newProfile(), none)).toEqual({});
  });

  it('puts each person under the roles that he takes, once typed', () => {
    const values = valuesOf(profile({ roles: { subjectOwner: zhang, legalRep: zhang, securityOwner: li } }), none);
    expect(values).toMatchObject({
      'subjectOwner.mobile': '13800138000',
      'legalRep.mobile': '13800138000',
      'securityOwner.mobile': '13900139000',
    });
    expect(values['emergencyContact.name']).toBeUndefined();
  });

  it('takes the people of the website before those of the subject', () => {
    const websites = [{ id: site, values: {}, roles: { securityOwner: wang } }];
    const dossier = profile({ roles: { securityOwner: li, emergencyContact: li }, websites });
    const values = valuesOf(dossier, { websiteId: site, appId: null });
    expect(values['securityOwner.name']).toBe('王五');
    expect(values['emergencyContact.name']).toBe('李四');
    expect(valuesOf(dossier, none)['securityOwner.name']).toBe('李四');
  });

  it('gives the numbers of the one service that is filed, and none of two', () => {
    const numbers = {
      mps: ' 浙公网安备33010802000001号 ',
      licence: '浙B2-20260001',
      cac: ['网信算备330108000000000000001号'],
    };
    const websites = [
      { id: site, values: {}, roles: {}, numbers },
      { id: otherSite, values: {}, roles: {} },
    ];
    const apps = [{ id: app, values: {}, roles: {}, packages: [], numbers: { cac: ['甲', '乙'] } }];
    const dossier = profile({ websites, apps });
    expect(valuesOf(dossier, { websiteId: site, appId: null })).toEqual({
      'number.mps': '浙公网安备33010802000001号',
      'number.icpLicence': '浙B2-20260001',
      'number.cac': '网信算备330108000000000000001号',
    });
    for (const selection of [
      none,
      { websiteId: otherSite, appId: null },
      { websiteId: site, appId: app },
      { websiteId: null, appId: app },
    ])
      expect(Object.keys(valuesOf(dossier, selection)).filter((id) => id.startsWith('number.'))).toEqual([]);
  });

  it('takes the people of an app when no website is filed', () => {
    const apps = [{ id: app, values: {}, roles: { siteOwner: wang }, packages: [] }];
    expect(valuesOf(profile({ apps }), { websiteId: null, appId: app })['siteOwner.name']).toBe('王五');
  });

  it('says nothing of websites and apps that were not chosen', () => {
    const websites = [
      { id: site, values: { name: '甲' }, roles: {} },
      { id: otherSite, values: { name: '乙' }, roles: {} },
    ];
    expect(valuesOf(profile({ websites }), { websiteId: otherSite, appId: null })['website.name']).toBe('乙');
    expect(valuesOf(profile({ websites }), none)['website.name']).toBeUndefined();
  });

  it('knows who is the same person as the subject owner, by the person and not by the text', () => {
    const roles = { subjectOwner: zhang, securityOwner: zhang, emergencyContact: li };
    const values = valuesOf(profile({ roles }), none);
    expect(values['securityOwner.sameAsSubjectOwner']).toBe(true);
    expect(values['emergencyContact.sameAsSubjectOwner']).toBe(false);
    expect(values).not.toHaveProperty(['subjectOwner.sameAsSubjectOwner']);
    expect(values).not.toHaveProperty(['siteOwner.sameAsSubjectOwner']);
  });

  it('does not say who is the same while the subject has no owner', () => {
    expect(valuesOf(profile({ roles: { securityOwner: zhang } }), none)).not.toHaveProperty([
      'securityOwner.sameAsSubjectOwner',
    ]);
  });

  it.each([
    [
      'a period with an end',
      { from: '2020-01-02', to: '2040-01-02' },
      { idValidFrom: '2020-01-02', idValidTo: '2040-01-02', idLongTerm: false },
    ],
    [
      'a period without end',
      { from: '2020-01-02', to: 'long-term' },
      { idValidFrom: '2020-01-02', idValidTo: undefined, idLongTerm: true },
    ],
  ])('splits %s into what pages ask one by one', (_, idValidity, parts) => {
    const people = [{ id: zhang, values: { idValidity } }];
    const values = valuesOf(profile({ people, roles: { subjectOwner: zhang } }), none);
    for (const [part, value] of Object.entries(parts)) expect(values[`subjectOwner.${part}` as never]).toEqual(value);
    expect(values['subjectOwner.idValidity']).toEqual(idValidity);
  });

  it('splits the validity of a domain certificate', () => {
    const websites = [
      { id: site, values: { domainCertValidity: { from: '2024-05-01', to: '2027-05-01' } }, roles: {} },
    ];
    expect(valuesOf(profile({ websites }), { websiteId: site, appId: null })).toMatchObject({
      'website.domainCertValidFrom': '2024-05-01',
      'website.domainCertValidTo': '2027-05-01',
    });
  });

  it.each([
    ['a number says that there is one', { icpNumber: '京ICP备12345678号-1' }, true],
    ['the user has the last word', { icpNumber: '京ICP备12345678号-1', hasIcp: false }, false],
    ['no number says nothing', { icpNumber: ' ' }, undefined],
  ])('website.hasIcp: %s', (_, values, hasIcp) => {
    const websites = [{ id: site, values, roles: {} }];
    expect(valuesOf(profile({ websites }), { websiteId: site, appId: null })['website.hasIcp']).toBe(hasIcp);
  });

  it.each([
    [{ type: '个人' }, { 'subject.type': '个人', 'subject.nature': '个人' }],
    [{ nature: '个人' }, { 'subject.type': '个人', 'subject.nature': '个人' }],
    [{ nature: '企业' }, { 'subject.type': '单位', 'subject.nature': '企业' }],
    [{ type: '单位' }, { 'subject.type': '单位' }],
    [
      { type: '单位', nature: '个人' },
      { 'subject.type': '单位', 'subject.nature': '个人' },
    ],
  ])('derives kind and nature from each other: %o', (subject, expected) => {
    expect(valuesOf(profile({ subject }), none)).toEqual(expected);
  });

  it('takes an individual for the owner of his own subject, and the other way round', () => {
    const people = [{ id: zhang, values: { name: '张三', idType: '居民身份证' } }];
    const subject = { type: '个人', certNumber: '110105199003071233' };
    const values = valuesOf(profile({ subject, people, roles: { subjectOwner: zhang } }), none);
    expect(values).toMatchObject({
      'subject.name': '张三',
      'subject.certType': '居民身份证',
      'subjectOwner.idNumber': '110105199003071233',
    });
  });

  it('keeps an organisation and its owner apart', () => {
    const values = valuesOf(profile({ subject: { type: '单位' }, roles: { subjectOwner: zhang } }), none);
    expect(values['subject.name']).toBeUndefined();
  });

  it('names all platforms of an app, and the package only when it is clear which', () => {
    const packages = ['安卓', 'iOS（苹果）', '安卓'].map((platform) => ({
      id: crypto.randomUUID(),
      values: { platform },
    }));
    const apps = [{ id: app, values: {}, roles: {}, packages }];
    const all = valuesOf(profile({ apps }), { websiteId: null, appId: app });
    expect(all['app.platforms']).toEqual(['安卓', 'iOS（苹果）']);
    expect(all['appPackage.platform']).toBeUndefined();
    const one = valuesOf(profile({ apps }), { websiteId: null, appId: app, packageId: packages[1]?.id ?? null });
    expect(one['appPackage.platform']).toBe('iOS（苹果）');
  });

  it('keeps documents as references', () => {
    const idFrontImage = { documentId: crypto.randomUUID() };
    const people = [{ id: zhang, values: { idFrontImage } }];
    expect(valuesOf(profile({ people, roles: { subjectOwner: zhang } }), none)['subjectOwner.idFrontImage']).toEqual(
      idFrontImage,
    );
  });

  it.each([
    ['cleared text', { name: '  ' }, 'website.name', undefined],
    ['an empty region', { accessProviderRegion: [] }, 'website.accessProviderRegion', undefined],
    ['no address at all', { ip: ['', ' '] }, 'website.ip', undefined],
    ['blank rows', { ip: ['1.2.3.4', ''] }, 'website.ip', ['1.2.3.4']],
    ['none of the approvals, which is a statement', { preApprovals: [] }, 'website.preApprovals', []],
    ['no other domains, which is a statement', { otherDomains: [] }, 'website.otherDomains', []],
    ['a no', { interactive: false }, 'website.interactive', false],
  ] as const)('takes %s for what it says', (_, values, fieldId, expected) => {
    const websites = [{ id: site, values: structuredClone(values) as never, roles: {} }];
    expect(valuesOf(profile({ websites }), { websiteId: site, appId: null })[fieldId]).toEqual(expected);
  });

  it('never hands out what only the person can give', () => {
    const people = [{ id: zhang, values: { mobileCode: '123456' } }];
    expect(valuesOf(profile({ people, roles: { subjectOwner: zhang } }), none)).toEqual({});
  });

  it('does not stumble over a role whose person is gone', () => {
    expect(valuesOf(profile({ roles: { subjectOwner: crypto.randomUUID() } }), none)).toEqual({});
  });
});
