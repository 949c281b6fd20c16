import { describe, expect, it } from 'vitest';
import { portalOf } from '../../src/portals/portal-of';

const pages: [address: string, portal: string, page: string | null][] = [
  ['https://beian.miit.gov.cn/#/Integrated/index', 'miit', 'query'],
  ['https://beian.miit.gov.cn/#/Integrated/recordQuery', 'miit', 'query'],
  ['https://beian.miit.gov.cn/#/Integrated/smsCheck', 'miit', 'sms'],
  ['https://beian.miit.gov.cn/', 'miit', null],
  ['https://beian.cac.gov.cn/#/index', 'cac', null],
  ['https://beian.cac.gov.cn/#/home', 'cac', null],
  ['https://beian.cac.gov.cn/#/login?from=home', 'cac', null],
  ['https://beian.cac.gov.cn/#/', 'cac', null],
  ['https://beian.cac.gov.cn/#/homework', 'cac', 'filing'],
  ['https://beian.cac.gov.cn/#/subject/edit', 'cac', 'filing'],
];

const strangers = [
  'http://beian.miit.gov.cn/#/Integrated/recordQuery',
  'https://hlwicpfwc.miit.gov.cn/icpproject_query/api/',
  'https://miit.gov.cn/',
  'https://www.beian.cac.gov.cn/#/subject',
  'https://cac.gov.cn/',
];

describe('the public portals', () => {
  it.each(pages)('%s is %s, page %s', (address, portal, page) => {
    const place = portalOf(address);
    expect([place?.portal.id, place?.page?.id ?? null]).toEqual([portal, page]);
  });

  it.each(strangers)('does not take %s for a portal', (address) => {
    expect(portalOf(address)).toBeNull();
  });

  it('says that neither has been checked on the live page', () => {
    for (const address of ['https://beian.miit.gov.cn/', 'https://beian.cac.gov.cn/']) {
      const portal = portalOf(address)?.portal;
      expect(portal?.verifiedOn).toBeNull();
      expect(portal?.evidence.map(({ kind }) => kind)).not.toContain('live-page');
    }
  });
});
