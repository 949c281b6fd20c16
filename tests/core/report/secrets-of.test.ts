import { expect, it } from 'vitest';
import { secretsOfProfile } from '../../../src/core/report/secrets-of';
import { exampleProfile } from '../../ui/example-profile';

it('counts what was copied from papers and lookups among the secrets of a dossier', () => {
  const notedOn = '2026-05-01';
  const profile = exampleProfile();
  const secrets = secretsOfProfile({
    ...profile,
    facts: {
      licence: { notedOn, name: '别名有限公司', address: '知春路49号' },
      holder: { notedOn, holder: '登记名', certNumber: '110108000000016' },
      localMobile: { notedOn, numbers: ['13812345678'] },
    },
    websites: profile.websites.map((site) => ({
      ...site,
      facts: {
        domain: { notedOn, holder: '持有者' },
        addresses: { notedOn, ips: ['223.5.5.5'] },
        record: { notedOn, siteName: '备案名' },
        page: { notedOn, title: '网页标题' },
      },
    })),
  });
  const copied = ['别名有限公司', '知春路49号', '登记名', '110108000000016', '13812345678'];
  expect(secrets).toEqual(expect.arrayContaining([...copied, '持有者', '223.5.5.5', '备案名', '网页标题']));
  expect(secrets).not.toContain(notedOn);
});
