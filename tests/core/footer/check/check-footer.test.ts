import { describe, expect, it } from 'vitest';
import { checkFooter } from '../../../../src/core/footer/check/check-footer';
import { type ExpectedFooter, nothingExpected } from '../../../../src/core/footer/check/expected-footer';
import { type FindingKind, findingLevels } from '../../../../src/core/footer/check/finding';
import { fixFooter } from '../../../../src/core/footer/check/fix-footer';
import { readHtml } from '../../../../src/core/footer/check/read-html';
import { sayFinding } from '../../../../src/core/footer/check/say-finding';
import { seenPageSchema } from '../../../../src/core/footer/check/seen-page';
import { defaultFooterOptions } from '../../../../src/core/footer/snippet/footer-options';
import { renderFooter } from '../../../../src/core/footer/snippet/render-footer';
import { findNumbers } from '../../../../src/core/numbers/find-numbers';
import { wildFooters } from '../../numbers/wild-footers';
import { wildPages } from './wild-pages';

const kinds = (html: string, expected?: ExpectedFooter): FindingKind[] =>
  checkFooter(readHtml(html), expected).map(({ kind }) => kind);

describe('forty-three footers in the wild', () => {
  it.each(wildPages)('%i: %s', (_, html, findings) => {
    expect(kinds(html).sort()).toEqual([...findings].sort());
  });

  it('are all there, and read as their text is', () => {
    expect(wildPages.map(([number]) => number)).toEqual(wildFooters.map((_, at) => at + 1));
    for (const [number, html] of wildPages) {
      const written = new Set(
        readHtml(html)
          .numbers.filter(({ valid }) => valid)
          .map(({ text }) => text),
      );
      const inLink = [41, 42].includes(number)
        ? findNumbers(html)
            .filter(({ kind }) => kind === 'mps')
            .map(({ text }) => text)
        : [];
      expect([...written, ...inLink].sort()).toEqual([...(wildFooters[number - 1]?.read ?? [])].sort());
    }
  });

  it('can be put right: the fixed snippet of each has nothing wrong but what only its owner knows', () => {
    const owners: FindingKind[] = [
      'icp-missing',
      'mps-none',
      'icp-of-subject',
      'icp-of-app',
      'icon-missing',
      'provinces-differ',
    ];
    for (const [, html] of wildPages) {
      const content = fixFooter(readHtml(html), nothingExpected, '');
      const again = kinds(renderFooter(content, defaultFooterOptions, 'html'));
      expect(again.filter((kind) => !owners.includes(kind))).toEqual([]);
    }
  });
});

const expected: ExpectedFooter = {
  icp: '浙ICP备2026000001号-1',
  subjectIcp: '浙ICP备2026000001号',
  licence: '浙B2-20260001',
  mps: '浙公网安备33010602012345号',
  cac: ['网信算备330106123456789012345号'],
  name: '晴川科技',
};
const link = (text: string, href: string): string => `<a href="${href}">${text}</a>`;
const icp = link('浙ICP备2026000001号-1', 'https://beian.miit.gov.cn/');
const mps = link(
  '<img src="/a.png">浙公网安备33010602012345号',
  'https://beian.mps.gov.cn/#/query/webSearch?code=33010602012345',
);
const rest = '浙B2-20260001 网信算备330106123456789012345号';
const whole = (footer: string, title = '晴川科技 - 首页'): string =>
  `<!doctype html><html><head><title>${title}</title></head><body><main>${'正文。'.repeat(200)}</main><div>${footer}</div></body></html>`;

describe('a site whose numbers are known', () => {
  it('with everything right has nothing to change', () => {
    expect(kinds(whole(`${icp} ${mps} ${rest}`), expected)).toEqual([]);
  });

  it.each<[string, string, FindingKind[]]>([
    ['another site’s suffix', `${icp.replace('号-1', '号-2')} ${mps} ${rest}`, ['icp-other-service']],
    ['the suffix of an app', `${icp.replace('号-1', '号-2A')} ${mps} ${rest}`, ['icp-other-service']],
    ['the subject’s number', `${icp.replace('号-1', '号')} ${mps} ${rest}`, ['icp-of-subject']],
    ['somebody else’s number', `${icp.replace('2026000001', '2026000002')} ${mps} ${rest}`, ['icp-other-subject']],
    [
      'a sister site’s number beside its own',
      `${icp} ${icp.replace('号-1', '号-3')} ${mps} ${rest}`,
      ['icp-other-service'],
    ],
    ['another MPS number', `${icp} ${mps.replaceAll('012345', '054321')} ${rest}`, ['mps-other']],
    ['no MPS number', `${icp} ${rest}`, ['mps-missing']],
    ['no ICP number', `${mps} ${rest}`, ['icp-missing']],
    ['no licence and no algorithm number', `${icp} ${mps}`, ['cac-missing', 'licence-missing']],
    ['a number that is not displayed', `<div style="display:none">${icp}</div> ${mps} ${rest}`, ['hidden']],
    ['a number of size nought', `<div style="font-size:0">${icp}</div> ${mps} ${rest}`, ['hidden']],
    ['white on white', `<div style="color:#fff;background:#ffffff">${icp}</div> ${mps} ${rest}`, ['hidden']],
    ['a number off the screen', `<div style="position:absolute;left:-9999px">${icp}</div> ${mps} ${rest}`, ['hidden']],
    [
      'a number in a script alone',
      `<script>x='浙ICP备2026000001号-1'</script> ${mps} ${rest}`,
      ['icp-missing', 'only-in-source'],
    ],
    ['a number without scripts alone', `<noscript>${icp}</noscript> ${mps} ${rest}`, ['icp-missing', 'only-in-source']],
    ['a number in a comment', `<!-- ${icp} --> ${mps} ${rest}`, ['icp-missing', 'only-in-source']],
    ['a script for a link', `${link('浙ICP备2026000001号-1', 'javascript:alert(1)')} ${mps} ${rest}`, ['link-script']],
    [
      'a link to a lookalike',
      `${link('浙ICP备2026000001号-1', 'https://beian.miit.gov.cn.evil.example/')} ${mps} ${rest}`,
      ['link-elsewhere'],
    ],
  ])('%s', (_, footer, findings) => {
    expect(kinds(whole(footer), expected).sort()).toEqual([...findings].sort());
  });

  it('shows them at the top', () => {
    const top = whole('').replace('<main>', `<main>${icp} ${mps} ${rest}`);
    expect(kinds(top, expected)).toEqual(['not-at-bottom', 'not-at-bottom']);
  });

  it('has another title than the filed name', () => {
    expect(kinds(whole(`${icp} ${mps} ${rest}`, '别的名字'), expected)).toEqual(['title-differs']);
  });

  it('is looked at on another page than its home page', () => {
    const page = { ...readHtml(whole(`${icp} ${mps} ${rest}`)), url: 'https://example.com/news/1.html' };
    expect(checkFooter(page, expected)).toEqual([
      { kind: 'not-home', found: 'https://example.com/news/1.html', wanted: 'https://example.com/' },
    ]);
    for (const home of ['/', '/index.html', '/zh/', '/#/', '/#/home', '/?from=a'])
      expect(checkFooter({ ...page, url: `https://example.com${home}` }, expected)).toEqual([]);
  });
});

it('says of every finding what to change, in both languages', () => {
  for (const kind of Object.keys(findingLevels) as FindingKind[]) {
    const wanted = kind.startsWith('number-')
      ? 'digit-count'
      : kind === 'hidden'
        ? 'clipped'
        : kind === 'only-in-source'
          ? 'script'
          : '甲乙丙';
    const { zh, en } = sayFinding({ kind, found: '京ICP备12345678号-1', wanted });
    expect(`${zh}${en}`).not.toMatch(/undefined/);
    expect(zh).toMatch(/请|建议/);
    expect(en).toMatch(/[.?]$/);
  }
});

it('reads hostile HTML without running, growing or breaking', () => {
  const hostile = [
    '<a '.repeat(100_000),
    '<a href="'.repeat(50_000),
    `<div>`.repeat(100_000) + icp,
    '<!--'.repeat(100_000),
    '<script>'.repeat(50_000),
    `京ICP备12345678号-1 `.repeat(50_000),
    '公'.repeat(500_000),
    '<a href=javascript:alert(1)>京ICP备12345678号-1</a>'.repeat(5000),
  ];
  for (const html of hostile) {
    const start = process.cpuUsage();
    expect(seenPageSchema.safeParse(readHtml(html)).success).toBe(true);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(4000);
  }
});
