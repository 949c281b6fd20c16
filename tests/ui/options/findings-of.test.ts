import { describe, expect, it } from 'vitest';
import type { Profile } from '../../../src/core/profile/profile';
import { fieldAddress } from '../../../src/ui/pages/options/dossier/field-address';
import { findingsOf } from '../../../src/ui/pages/options/dossier/findings-of';
import { parseRoute } from '../../../src/ui/pages/options/route';
import { exampleProfile } from '../example-profile';

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
/** No filing is followed. */
const alone = { cases: [], now: new Date('2026-05-08T10:00:00') };
const site = (n: number, values: Profile['websites'][number]['values']) => ({ id: id(n), values, roles: {} });

/** Two sites of one subject, one of which claims to be interactive and says nothing more. */
function dossier(change: Partial<Profile> = {}): Profile {
  return {
    ...exampleProfile(),
    subject: { type: '个人', nature: '个人' },
    people: [{ id: id(8), values: { name: '陈小满', mobile: '13812345678', emergencyPhone: '13812345678' } }],
    roles: { subjectOwner: id(8) },
    websites: [
      site(1, { name: '小满读书札记', interactive: true }),
      site(2, { name: '晴川学习小记', interactive: false }),
    ],
    apps: [],
    ...change,
  };
}

describe('the findings of a dossier', () => {
  it('come once each, errors first, with the site that they are of', () => {
    const found = findingsOf(dossier(), alone);
    expect(found.map(({ level, fieldId, of }) => [level, fieldId, of])).toEqual([
      ['error', 'subjectOwner.emergencyPhone', ''],
      ['error', 'website.interactiveTypes', '小满读书札记'],
      ['warn', 'website.interactive', '小满读书札记'],
    ]);
  });

  it('are none where nothing contradicts anything', () => {
    expect(findingsOf(dossier({ people: [], roles: {}, websites: [] }), alone)).toEqual([]);
  });

  it('lead to their field: of the person, of the website, among the documents', () => {
    const profile = dossier();
    const to = (fieldId: Parameters<typeof fieldAddress>[2]) =>
      parseRoute(fieldAddress(profile, { websiteId: id(2), appId: null }, fieldId) ?? '');
    expect(to('subjectOwner.emergencyPhone')).toMatchObject({
      section: 'people',
      field: `person.emergencyPhone@${id(8)}`,
    });
    expect(to('website.interactiveTypes')).toMatchObject({
      section: 'websites',
      field: `website.interactiveTypes@${id(2)}`,
    });
    expect(to('website.domainCertImage')).toMatchObject({ section: 'documents' });
    expect(to('subject.certNumber')).toMatchObject({ section: 'subject', field: 'subject.certNumber' });
    expect(fieldAddress(profile, { websiteId: null, appId: null }, 'account.orgName')).toBeNull();
  });

  it('lead to where it was noted, for what no form of the dossier asks', () => {
    const profile = dossier();
    const to = (fieldId: Parameters<typeof fieldAddress>[2], from = profile) =>
      parseRoute(fieldAddress(from, { websiteId: id(2), appId: null }, fieldId) ?? '');
    expect(to('cloud.resource')).toMatchObject({ section: 'papers', field: `server@${id(2)}` });
    expect(to('sms.code')).toEqual({ page: 'filings', caseId: null });
    expect(to('number.mps')).toEqual({ page: 'footer', profileId: profile.id, serviceId: id(2) });
    expect(to('filing.scenario')).toMatchObject({ page: 'filings' });
    const order = { ...profile, facts: { order: { notedOn: '2026-05-01', underWay: true } } };
    expect(to('filing.scenario', order)).toMatchObject({ section: 'papers', field: 'order' });
  });
});
