import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFooter } from '../../../../src/core/footer/check/check-footer';
import type { ExpectedFooter } from '../../../../src/core/footer/check/expected-footer';
import { readHtml } from '../../../../src/core/footer/check/read-html';
import { convertOldLinks } from '../../../../src/core/footer/snippet/convert-old-links';
import { footerContent } from '../../../../src/core/footer/snippet/footer-content';
import {
  defaultFooterOptions,
  type FooterOptions,
  footerParts,
  separators,
} from '../../../../src/core/footer/snippet/footer-options';
import { platforms } from '../../../../src/core/footer/snippet/platforms';
import { renderFooter, snippetFormats } from '../../../../src/core/footer/snippet/render-footer';
import { rendered } from './rendered';

const badge = 'data:image/png;base64,iVBORw0KGgo=';
const owner = '杭州晴川科技有限公司';
const expected: ExpectedFooter = {
  icp: '浙ICP备2026000001号-1',
  subjectIcp: '浙ICP备2026000001号',
  licence: '浙B2-20260001',
  mps: '浙公网安备33010602012345号',
  cac: ['网信算备330106123456789012345号'],
  name: '',
};
const content = footerContent(expected, owner);
const options = fc.record<FooterOptions>({
  order: fc.constantFrom([...footerParts], [...footerParts].reverse(), ['icp', 'mps', 'cac', 'licence']),
  separator: fc.constantFrom(...separators),
  icon: fc.constantFrom('/beian-mps.png', './img/beian.webp', badge),
  years: fc.constantFrom('', '2020-2026'),
  align: fc.constantFrom('left', 'center', 'right'),
  dark: fc.boolean(),
  newTab: fc.boolean(),
});

/** What a person reads of the footer, links with their addresses. */
const shown = (html: string): string =>
  html
    .replace(/<(?!a |\/a|img)[^<>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

describe.each(snippetFormats)('as %s', (format) => {
  it('is taken by the real tool and read back by the checker without a finding', async () => {
    await fc.assert(
      fc.asyncProperty(options, async (look) => {
        const html = await rendered[format](renderFooter(content, look, format));
        const page = readHtml(html);
        expect(page.numbers.map(({ text }) => text).sort()).toEqual(
          [expected.icp, expected.licence, expected.mps, ...expected.cac].sort(),
        );
        const findings = checkFooter(page, expected).filter(({ kind }) => format !== 'text' || kind !== 'link-missing');
        expect(findings).toEqual([]);
        if (look.order.includes('copyright')) expect(shown(html)).toContain(owner);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps whatever an owner is called as text', async () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom(
        '</div><script>alert(1)</script>',
        '"><img src=x onerror=alert(1)>',
        '{alert(1)}',
        '{{ constructor.constructor("alert(1)")() }}',
        '[x](javascript:alert(1))',
        `$\{alert(1)}\``,
        '<!-- {% raw %}',
        "' onclick='x",
        '\u202e公司',
      ),
    );
    await fc.assert(
      fc.asyncProperty(nasty, async (name) => {
        const named = footerContent(expected, name);
        const html = await rendered[format](renderFooter(named, defaultFooterOptions, format));
        const tags = [...html.matchAll(/<([a-z]+)/gi)].map(([, tag]) => tag?.toLowerCase());
        expect(tags.filter((tag) => !['div', 'span', 'a', 'p', 'br'].includes(tag ?? ''))).toEqual([]);
        expect(html).not.toMatch(/<[^<>]*\son\w+=|href="(?!https:\/\/beian\.)/);
      }),
      { numRuns: 150 },
    );
  });
});

it('takes an icon address for an icon address only', () => {
  for (const icon of [
    'javascript:alert(1)',
    '" onerror="alert(1)',
    'data:text/html,<script>',
    'http://a.example/b.png',
    '//a/b',
  ])
    expect(renderFooter(content, { ...defaultFooterOptions, icon }, 'html')).not.toContain('<img');
  expect(renderFooter(content, { ...defaultFooterOptions, icon: badge }, 'html')).toContain(`<img src="${badge}"`);
});

it('leaves out what is no number, and says nothing where there is nothing', () => {
  const jokes = footerContent(
    { icp: '萌ICP备20230187号', licence: '茶B2-20230187', mps: '京公网安备110000020001号', cac: ['网信算备1号'] },
    '',
  );
  for (const format of snippetFormats) expect(renderFooter(jokes, defaultFooterOptions, format)).toBe('');
});

describe('the settings of what people run', () => {
  const look: FooterOptions = { ...defaultFooterOptions, icon: '/beian-mps.png' };
  const strings = (code: string): string => {
    const quoted = /: ("(?:[^"\\]|\\.)*"),\n/.exec(code)?.[1];
    return quoted === undefined ? code : String(JSON.parse(quoted));
  };

  it.each(platforms.filter(({ id }) => !['hexo-next', 'next', 'nuxt', 'readme', 'app'].includes(id)))(
    '$name shows the footer that the checker wants',
    ({ code, where }) => {
      const html = strings(code(content, look)).replace(/^copyright: '|'$/g, '');
      expect(checkFooter(readHtml(html), expected)).toEqual([]);
      expect(where.zh).toMatch(/。$/);
      expect(where.en).toMatch(/\.$/);
    },
  );

  it('gives Hexo’s theme NexT its own words', () => {
    const yaml = platforms.find(({ id }) => id === 'hexo-next')?.code(content, look) ?? '';
    expect(yaml.split('\n')).toEqual([
      'footer:',
      '  beian:',
      '    enable: true',
      "    icp: '浙ICP备2026000001号-1'",
      "    gongan_id: '33010602012345'",
      "    gongan_num: '浙公网安备33010602012345号'",
      "    gongan_icon_url: '/beian-mps.png'",
    ]);
  });
});

describe('old links', () => {
  const now = 'https://beian.mps.gov.cn/#/query/webSearch?code=33010902002564';
  it.each([
    ['http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=33010902002564', now],
    ['https://beian.gov.cn/portal/registerSystemInfo?recordcode=33010902002564', now],
    ['//www.beian.gov.cn/portal/registerSystemInfo?recordcode=33010902002564', now],
    ['http://www.miitbeian.gov.cn/', 'https://beian.miit.gov.cn/'],
    ['http://www.miitbeian.gov.cn/publish/query/indexFirst.action', 'https://beian.miit.gov.cn/'],
    ['http://beian.miit.gov.cn', 'https://beian.miit.gov.cn/'],
  ])('%s leads to %s', (from, to) => {
    expect(convertOldLinks(`<a href="${from}">a</a>`)).toEqual({
      text: `<a href="${to}">a</a>`,
      changes: [{ from, to }],
    });
  });

  it('without a code take the only number of the text, and are left alone where there is none', () => {
    const bare = "<a href='http://www.beian.gov.cn/portal/registerSystemInfo'>";
    expect(convertOldLinks(`${bare}浙公网安备 33010902002564号</a>`).text).toContain(`href='${now}'`);
    expect(convertOldLinks(bare)).toEqual({
      text: bare,
      changes: [{ from: 'http://www.beian.gov.cn/portal/registerSystemInfo', to: null }],
    });
  });

  it('leave what is right, and everything else, as it was', () => {
    const right = `<a href="https://beian.miit.gov.cn/">x</a> <a href="${now}">y</a> https://example.com/beian.gov.cn`;
    expect(convertOldLinks(right)).toEqual({ text: right, changes: [] });
  });

  it('become a footer that the checker passes', () => {
    const old =
      '<a href="http://beian.miit.gov.cn">浙ICP备2026000001号-1</a> <a href="http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=33010602012345"><img src="a.png">浙公网安备33010602012345号</a>';
    expect(checkFooter(readHtml(convertOldLinks(old).text))).toEqual([]);
  });
});
