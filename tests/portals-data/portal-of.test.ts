import { describe, expect, it } from 'vitest';
import { portalOf } from '../../src/portals/portal-of';

const pages: [address: string, page: string | null][] = [
  ['https://beian.mps.gov.cn/web/business/budUnit/add', 'subject'],
  ['https://beian.mps.gov.cn/web/business/budUnit/add?id=7', 'subject'],
  ['https://beian.mps.gov.cn:443/web/business/budUnit/add', 'subject'],
  ['https://BEIAN.MPS.GOV.CN/web/business/budUnit/add', 'subject'],
  ['https://beian.mps.gov.cn/web/business/website/add', 'website'],
  ['https://beian.mps.gov.cn/web/business/webApply/step2', 'website'],
  ['https://beian.mps.gov.cn/web/business/miniApp/add', 'app'],
  ['https://beian.mps.gov.cn/web/business/businessHome/website', null],
  ['https://beian.mps.gov.cn/web/business/businessHome/draft', null],
  ['https://beian.mps.gov.cn/web/dashboard/home', null],
  ['https://beian.mps.gov.cn/', null],
  ['https://beian.mps.gov.cn/#/query/webSearch?code=11010802020000', null],
];

const strangers = [
  'http://beian.mps.gov.cn/web/business/budUnit/add',
  'https://beian.mps.gov.cn:8443/web/business/budUnit/add',
  'https://beian.mps.gov.cn./web/business/budUnit/add',
  'https://beian.mps.gov.cn.evil.com/web/business/budUnit/add',
  'https://evil.com/beian.mps.gov.cn/web/business/budUnit/add',
  'https://evil.com/?https://beian.mps.gov.cn/web/business/budUnit/add',
  'https://evil.com#https://beian.mps.gov.cn/',
  'https://beian.mps.gov.cn@evil.com/web/business/budUnit/add',
  'https://user@beian.mps.gov.cn/web/business/budUnit/add',
  'https://user:word@beian.mps.gov.cn/web/business/budUnit/add',
  'https://beian.mps.gov.cn%2eevil.com/',
  'https://beian-mps.gov.cn/web/business/budUnit/add',
  'https://beian.mps-gov.cn/web/business/budUnit/add',
  'https://beian.mps.gov.com/web/business/budUnit/add',
  'https://beian.mps.g0v.cn/web/business/budUnit/add',
  'https://xbeian.mps.gov.cn/web/business/budUnit/add',
  'https://www.beian.mps.gov.cn/web/business/budUnit/add',
  'https://mps.gov.cn/web/business/budUnit/add',
  'https://gov.cn/',
  'https://beіan.mps.gov.cn/web/business/budUnit/add',
  'https://bеian.mps.gov.cn/web/business/budUnit/add',
  'https://xn--ban-8cd3c.mps.gov.cn/web/business/budUnit/add',
  'ftp://beian.mps.gov.cn/',
  'file:///beian.mps.gov.cn/web/business/budUnit/add',
  'blob:https://beian.mps.gov.cn/0f6c',
  'data:text/html,https://beian.mps.gov.cn/',
  'javascript:location="https://beian.mps.gov.cn/"',
  'view-source:https://beian.mps.gov.cn/',
  'about:blank',
  'wss://beian.mps.gov.cn/',
  'beian.mps.gov.cn',
  '',
];

describe('which portal an address belongs to', () => {
  it.each(pages)('%s is the page %s', (address, page) => {
    const place = portalOf(address);
    expect(place?.portal.id).toBe('mps');
    expect(place?.page?.id ?? null).toBe(page);
  });

  it.each(strangers)('does not take %s for a portal', (address) => {
    expect(portalOf(address)).toBeNull();
  });
});
