import { footerContent } from '../../src/core/footer/snippet/footer-content';
import { defaultFooterOptions } from '../../src/core/footer/snippet/footer-options';
import { renderFooter } from '../../src/core/footer/snippet/render-footer';
import type { Profile } from '../../src/core/profile/profile';
import { dossierOf } from '../harness/dossier-of';

export const icp = '浙ICP备2026000001号-1';
export const mps = '浙公网安备33010602012345号';
export const shop = 'shop.example.cn';

/** A dossier whose one website has its numbers. */
export function shopDossier(): Profile {
  const dossier = dossierOf({
    'subject.type': '单位',
    'subject.name': '杭州晴川科技有限公司',
    'website.name': '晴川商城',
    'website.domain': shop,
    'website.icpNumber': icp,
  });
  return { ...dossier, websites: dossier.websites.map((website) => ({ ...website, numbers: { mps } })) };
}

const picture =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const content = footerContent({ icp, mps, licence: '', cac: [] }, '杭州晴川科技有限公司');
const footer = renderFooter(content, { ...defaultFooterOptions, icon: picture }, 'html');
const around = (body: string, title = '晴川商城'): string =>
  `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>${title}</title></head><body><main style="height:2000px">正文</main>${body}</body></html>`;

const drawn = `<div id="app"></div><script>addEventListener('load', () => setTimeout(() => {
  document.querySelector('#app').innerHTML = ${JSON.stringify(footer).replace(/<\//g, '<\\/')};
  document.documentElement.dataset.drawn = '1'; }, 50));</script>`;

const hostile = `<script>document.title = '=HYPERLINK("https://evil.example","<img src=x onerror=alert(1)>")';
  window.leak = '${mps}';</script><a href="javascript:alert(document.domain)">${icp}</a>
  <a href="https://beian.mps.gov.cn/#/query/webSearch?code=%3Cscript%3Ealert(1)%3C/script%3E"><img src="x:y" alt="${mps}">公安备案</a>`;

/** The pages of the shop, as a server, a script and an attacker would have them. */
export const shopPages: Readonly<Record<string, string>> = {
  '/': around(footer),
  '/#/': around(drawn),
  '/index.php': around(drawn),
  '/index.html': around(`<a style="color:#fff" href="https://beian.miit.gov.cn/">${icp.replace('号-1', '号-2')}</a>`),
  '/home': around(hostile),
};

/** A site's details on the police platform, as far as it matters here: what was registered, and the portal's own footer. */
export const mpsDetail = `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>网站详情</title></head><body>
  <main style="min-height:1500px"><h2>已备案网站</h2><table><tr><td>晴川商城</td><td>${shop}</td><td>浙公网安备33010602054321号</td></tr></table></main>
  <footer><a href="https://beian.mps.gov.cn/#/query/webSearch?code=11010102002019">京公网安备11010102002019号</a></footer></body></html>`;
