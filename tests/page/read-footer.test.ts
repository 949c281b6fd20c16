import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFooter } from '../../src/core/footer/check/check-footer';
import type { ExpectedFooter } from '../../src/core/footer/check/expected-footer';
import { type SeenPage, seenPageSchema } from '../../src/core/footer/check/seen-page';
import { footerContent } from '../../src/core/footer/snippet/footer-content';
import { defaultFooterOptions } from '../../src/core/footer/snippet/footer-options';
import { renderFooter, snippetFormats } from '../../src/core/footer/snippet/render-footer';
import { rendered } from '../core/footer/snippet/rendered';
import { footerScript } from '../harness/footer-reader';
import { type LaunchedBrowser, launchBrowser } from '../harness/launch-browser';

const expected: ExpectedFooter = {
  icp: '浙ICP备2026000001号-1',
  subjectIcp: '浙ICP备2026000001号',
  licence: '',
  mps: '浙公网安备33010602012345号',
  cac: [],
  name: '晴川商城',
};
const picture =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const look = { ...defaultFooterOptions, icon: picture };
const content = footerContent(expected, '杭州晴川科技有限公司');
const footer = renderFooter(content, look, 'html');
const icp = '<a href="https://beian.miit.gov.cn/">浙ICP备2026000001号-1</a>';
const mps = `<a href="https://beian.mps.gov.cn/#/query/webSearch?code=33010602012345"><img src="${picture}">浙公网安备33010602012345号</a>`;
const page = (body: string, head = ''): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>晴川商城</title>${head}</head><body style="margin:0"><main style="height:3000px">正文</main>${body}</body></html>`;

interface Reader {
  readonly BeianFooter: { readFooter(root: Document): unknown };
}

let browser: LaunchedBrowser;
let tab: Page;
let script: string;
beforeAll(async () => {
  script = await footerScript();
  browser = await launchBrowser({ browser: 'chromium', port: 1 });
  tab = await browser.newPage();
  await tab.setViewport({ width: 1200, height: 800 });
});
afterAll(() => browser.close());

async function seen(html: string, ready?: () => Promise<unknown>): Promise<SeenPage> {
  await tab.setContent(html, { waitUntil: 'load' });
  await ready?.();
  await tab.evaluate(script);
  const read = await tab.evaluate(() => (globalThis as unknown as Reader).BeianFooter.readFooter(document));
  return { ...seenPageSchema.parse(read), url: '' };
}

const kinds = async (html: string): Promise<string[]> =>
  checkFooter(await seen(html), expected).map(({ kind, wanted }) => (kind === 'hidden' ? `hidden: ${wanted}` : kind));

describe('a page with its footer', () => {
  it.each(snippetFormats.filter((format) => format !== 'text'))(
    'made of the %s snippet has nothing to change',
    async (format) => {
      expect(await kinds(page(await rendered[format](renderFooter(content, look, format))))).toEqual([]);
    },
  );

  it('drawn by a script after loading is read as one that the server sent', async () => {
    const drawn = page(
      '<div id="app"></div>',
      `<script>
      addEventListener('load', () => { document.querySelector('#app').innerHTML = ${JSON.stringify(footer).replace(/<\//g, '<\\/')}; });
    </script>`,
    );
    expect(await kinds(drawn)).toEqual([]);
  });

  it('inside a web component is read too', async () => {
    const inside = page(
      '<site-footer></site-footer>',
      `<script>customElements.define('site-footer', class extends HTMLElement {
      connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(footer).replace(/<\//g, '<\\/')}; } });
    </script>`,
    );
    expect((await seen(inside)).numbers.map(({ text, hidden, low }) => [text, hidden, low])).toEqual([
      [expected.icp, null, true],
      [expected.mps, null, true],
    ]);
  });

  it('whose script fails shows its numbers nowhere', async () => {
    const failed = page(
      '<div id="app"></div>',
      `<script>
      const numbers = ['浙ICP备2026000001号-1', '浙公网安备33010602012345号']; undefinedFunction(numbers);
    </script>`,
    );
    expect((await kinds(failed)).sort()).toEqual(['icp-missing', 'mps-missing', 'only-in-source', 'only-in-source']);
  });
});

describe('a number that nobody sees', () => {
  it.each<[string, string]>([
    ['not-displayed', `<div style="display:none">${icp}</div>`],
    ['not-displayed', `<div class="gone">${icp}</div>`],
    ['not-displayed', `<div style="visibility:hidden">${icp}</div>`],
    ['not-displayed', `<details><summary>更多</summary>${icp}</details>`],
    ['transparent', `<div style="opacity:.02">${icp}</div>`],
    ['transparent', `<div>${icp.replace('<a ', '<a style="color:transparent" ')}</div>`],
    ['same-colour', `<div>${icp.replace('<a ', '<a style="color:#fefefe" ')}</div>`],
    ['same-colour', `<div style="background:#222">${icp.replace('<a ', '<a style="color:#252525" ')}</div>`],
    ['too-small', `<div style="font-size:0">${icp}</div>`],
    ['too-small', `<div style="font-size:1px">${icp}</div>`],
    ['off-screen', `<div style="position:absolute;left:-9999px">${icp}</div>`],
    ['off-screen', `<div style="text-indent:-9999px">${icp}</div>`],
    ['clipped', `<div style="height:0;overflow:hidden">${icp}</div>`],
    ['clipped', `<div style="position:absolute;clip:rect(0,0,0,0)">${icp}</div>`],
  ])('%s: %s', async (reason, hidden) => {
    expect(await kinds(page(`${hidden}<div>${mps}</div>`, '<style>.gone{display:none}</style>'))).toEqual([
      `hidden: ${reason}`,
    ]);
  });

  it('is not said of one that is merely quiet: grey, on a dark footer, on a picture, far down a scrolling box', async () => {
    const quiet = [
      `<div style="color:#999">${icp} ${mps}</div>`,
      `<div style="background:#111;color:#777"><style>a{color:inherit}</style>${icp} ${mps}</div>`,
      `<div style="background:linear-gradient(#fff,#eee)">${icp.replace('<a ', '<a style="color:#fff" ')} ${mps}</div>`,
    ];
    for (const each of quiet) expect(await kinds(page(each))).toEqual([]);
    const box = `<!doctype html><title>晴川商城</title><div style="height:100vh;overflow:auto"><div style="height:3000px"></div>${icp} ${mps}</div>`;
    expect(await kinds(box)).toEqual([]);
  });
});

describe('what visitors can do on a page', () => {
  it.each<[string, string, string[]]>([
    ['a password’s box', '<form><input type="password"></form>', ['登录']],
    ['links in its head', '<nav><a href="/in">登录</a> <a href="/up">免费注册</a></nav>', ['登录', '注册']],
    ['a comment system', '<div class="giscus">…</div>', ['评论']],
    ['a comment’s box', '<textarea placeholder="写下您的评论"></textarea>', ['评论']],
    ['a guestbook', '<button>提交留言</button>', ['留言']],
    ['a forum', '<a href="/new">发帖</a>', ['发帖']],
    ['an upload', '<form><input type="file"></form>', ['上传']],
    ['a shop', '<button>加入购物车</button><a href="/pay">立即购买</a>', ['购物车', '支付']],
    ['English words', '<a href="/in">Sign in</a><button>Buy now</button>', ['登录', '支付']],
    ['nothing but reading', '<p>登录、注册和评论的区别</p><a href="/a">如何登录路由器管理页面</a>', []],
    ['what nobody is shown', '<div style="display:none"><a href="/in">登录</a><input type="password"></div>', []],
  ])('%s', async (_, body, features) => {
    expect((await seen(page(body))).features.toSorted()).toEqual(features.toSorted());
  });
});

it('tells the top of a page from its bottom', async () => {
  expect(await kinds(page('').replace('<main', `<header>${icp} ${mps}</header><main`))).toEqual([
    'not-at-bottom',
    'not-at-bottom',
  ]);
});

it('takes nothing from a hostile page but text, and stays within bounds', async () => {
  const hostile = page(
    `<a href="javascript:document.title='owned'">浙ICP备2026000001号-1</a>
     <img alt="${'浙公网安备33010602012345号'.repeat(500)}" src="x:y">${'<p>京ICP备12345678号-1<p>'.repeat(3000)}
     <form id="a"><input name="parentNode"><input name="textContent"></form><a href="https://beian.mps.gov.cn.evil.example/?code=33010602012345">公安</a>`,
    `<script>document.title = '<img src=x onerror=alert(1)>'.repeat(50); Array.prototype.map = null; Object.defineProperty(document, 'body', { get() { return null } });</script>`,
  );
  await tab.setContent(hostile, { waitUntil: 'load' });
  const world = await tab.createCDPSession();
  const { frameTree } = await world.send('Page.getFrameTree');
  const { executionContextId } = await world.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const evaluate = (expression: string) =>
    world.send('Runtime.evaluate', { expression, contextId: executionContextId, returnByValue: true });
  await evaluate(`${script}; globalThis.BeianFooter = BeianFooter`);
  const { result } = await evaluate('BeianFooter.readFooter(document)');
  const read = seenPageSchema.parse(result.value);
  expect(read.numbers.length).toBe(200);
  expect(checkFooter(read, expected).map(({ kind }) => kind)).toContain('link-script');
});
