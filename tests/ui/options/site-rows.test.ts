import { expect, it } from 'vitest';
import type { FooterReport } from '../../../src/messaging/footer-report';
import { addressesIn, siteRows, sitesCsv } from '../../../src/ui/pages/options/footer/site-rows';

const report = (url: string, change: Partial<FooterReport> = {}): FooterReport => ({
  url,
  title: '标题',
  checkedAt: '2026-11-22T10:00:00.000Z',
  site: null,
  vault: 'open',
  numbers: ['京ICP备12345678号-1'],
  findings: [],
  content: { icp: '', licence: '', mps: '', cac: [], owner: '' },
  ...change,
});

it.each([
  ['example.cn', ['https://example.cn/']],
  ['https://a.example.cn/x，b.example.cn\nb.example.cn', ['https://a.example.cn/x', 'https://b.example.cn/']],
  ['javascript:alert(1) data:text/html,x file:///etc/passwd mailto:a@b.cn localhost', []],
])('takes %s for %o', (typed, addresses) => {
  expect(addressesIn(typed)).toEqual(addresses);
});

it('puts each check to its site, by address and then by host, and lists the others behind', () => {
  const [own, other] = [report('https://www.example.cn/index.html'), report('https://elsewhere.cn/')];
  expect(siteRows(['https://example.cn/', 'https://new.cn/'], [own, other])).toEqual([
    { address: 'https://example.cn/', report: own },
    { address: 'https://new.cn/', report: null },
    { address: 'https://elsewhere.cn/', report: other },
  ]);
});

it('writes what hostile pages say as text', () => {
  const hostile = report('https://example.cn/', {
    title: '=HYPERLINK("http://a.example","点我")',
    findings: [{ kind: 'title-differs', found: '=cmd|calc', wanted: '"\r\n=1+1' }],
  });
  const csv = sitesCsv([{ address: hostile.url, report: hostile }], ['网站'], ({ zh }) => zh);
  expect(csv.split('\r\n')).toHaveLength(3);
  expect(csv).toContain(`"'=HYPERLINK(""http://a.example"",""点我"")"`);
  expect(csv).not.toMatch(/(^|,)"[=+@-]/m);
});
