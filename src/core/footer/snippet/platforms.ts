import { mpsCodeOf } from '../../numbers/number-parts';
import type { FooterContent } from './footer-content';
import type { FooterOptions } from './footer-options';
import type { Platform } from './platform';
import { renderFooter, type SnippetFormat } from './render-footer';

type Code = Platform['code'];

const as =
  (format: SnippetFormat): Code =>
  (content, options) =>
    renderFooter(content, options, format);
const html = as('html');

/** HTML as a string of JavaScript: in one line, its quotes escaped; `</` cannot end a script that it may come to stand in. */
const quoted = (content: FooterContent, options: FooterOptions): string =>
  JSON.stringify(html(content, options).replace(/\n\s*/g, '')).replace(/<\//g, '<\\/');

const yaml = (text: string): string => `'${text.replace(/'/g, "''").replace(/\s+/g, ' ')}'`;

const next: Code = ({ icp, mps }, { icon }) =>
  [
    'footer:',
    '  beian:',
    '    enable: true',
    `    icp: ${yaml(icp)}`,
    `    gongan_id: ${yaml(mpsCodeOf(mps))}`,
    `    gongan_num: ${yaml(mps)}`,
    `    gongan_icon_url: ${yaml(icon ?? '')}`,
  ].join('\n');

/** Where a footer is set, for what people run. Names of menus as their Chinese editions print them. */
export const platforms: readonly Platform[] = [
  {
    id: 'wordpress',
    name: 'WordPress',
    where: {
      zh: '外观 → 编辑器 → 页脚，插入“自定义 HTML”区块；经典主题改 footer.php，放在 </body> 之前。',
      en: 'Appearance → Editor → Footer, a Custom HTML block; in a classic theme footer.php, before </body>.',
    },
    code: html,
  },
  {
    id: 'hexo-next',
    name: 'Hexo (NexT)',
    where: { zh: '_config.next.yml 里的 footer.beian。', en: 'footer.beian in _config.next.yml.' },
    code: next,
  },
  {
    id: 'hexo',
    name: 'Hexo',
    where: {
      zh: 'themes/<主题>/layout 下的页脚模板，多为 _partial/footer.ejs。',
      en: 'The footer template below themes/<theme>/layout, mostly _partial/footer.ejs.',
    },
    code: html,
  },
  {
    id: 'hugo',
    name: 'Hugo',
    where: {
      zh: 'layouts/partials/footer.html（没有就从主题里复制一份再改）。',
      en: 'layouts/partials/footer.html; copy the theme’s there first.',
    },
    code: html,
  },
  {
    id: 'typecho',
    name: 'Typecho',
    where: {
      zh: '控制台 → 外观 → 编辑当前外观 → footer.php，放在 </body> 之前。',
      en: 'Console → Appearance → Edit → footer.php, before </body>.',
    },
    code: html,
  },
  {
    id: 'halo',
    name: 'Halo',
    where: { zh: '控制台 → 设置 → 代码注入 → 页脚。', en: 'Console → Settings → Code injection → Footer.' },
    code: html,
  },
  {
    id: 'discuz',
    name: 'Discuz! X',
    where: {
      zh: '管理中心 → 全局 → 站点信息 → 网站第三方统计代码（会原样输出在页脚）；ICP 备案号另填在“网站备案信息代码”时，请从下面删去它。',
      en: 'Admin → Global → Site information → third-party statistics code, which is printed in the footer as it is. If the ICP number stands in the field 网站备案信息代码, take it out below.',
    },
    code: html,
  },
  {
    id: 'zblog',
    name: 'Z-BlogPHP',
    where: { zh: '网站设置 → 基础设置 → 网站版权说明。', en: 'Site settings → Basic → Copyright text.' },
    code: html,
  },
  {
    id: 'dedecms',
    name: 'DedeCMS',
    where: {
      zh: '系统 → 系统基本参数 → 站点设置 → 网站版权信息。',
      en: 'System → Basic parameters → Site → Copyright text.',
    },
    code: html,
  },
  {
    id: 'ghost',
    name: 'Ghost',
    where: { zh: 'Settings → Code injection → Site footer。', en: 'Settings → Code injection → Site footer.' },
    code: html,
  },
  {
    id: 'vitepress',
    name: 'VitePress',
    where: {
      zh: '.vitepress/config 的 themeConfig（有侧边栏的页面不显示页脚，首页会显示）。',
      en: 'themeConfig in .vitepress/config. Pages with a sidebar show no footer; the home page does.',
    },
    code: (content, options) => `footer: {\n  message: ${quoted(content, options)},\n},`,
  },
  {
    id: 'docusaurus',
    name: 'Docusaurus',
    where: { zh: 'docusaurus.config 的 themeConfig。', en: 'themeConfig in docusaurus.config.' },
    code: (content, options) => `footer: {\n  copyright: ${quoted(content, options)},\n},`,
  },
  {
    id: 'mkdocs',
    name: 'MkDocs Material',
    where: { zh: 'mkdocs.yml 顶层。', en: 'Top level of mkdocs.yml.' },
    code: (content, options) => `copyright: ${yaml(html(content, options).replace(/\n\s*/g, ''))}`,
  },
  {
    id: 'next',
    name: 'Next.js / React',
    where: { zh: 'app/layout.tsx 的 <body> 末尾。', en: 'At the end of <body> in app/layout.tsx.' },
    code: as('jsx'),
  },
  {
    id: 'nuxt',
    name: 'Nuxt / Vue',
    where: { zh: 'components/SiteFooter.vue，在 app.vue 里引用。', en: 'components/SiteFooter.vue, used in app.vue.' },
    code: as('vue'),
  },
  {
    id: 'readme',
    name: 'Markdown',
    where: { zh: '首页文档的末尾。', en: 'At the end of the home page’s document.' },
    code: as('markdown'),
  },
  {
    id: 'app',
    name: 'APP',
    where: {
      zh: '“设置 → 关于”页显著位置，并可点开 beian.miit.gov.cn。',
      en: 'In plain sight on Settings → About, opening beian.miit.gov.cn when touched.',
    },
    code: as('text'),
  },
];
