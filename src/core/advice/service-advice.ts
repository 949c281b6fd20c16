import { languageOptions } from '../catalogue/option-lists';
import type { Advice, Statement } from './advice';

const english: Readonly<Record<string, string>> = {
  中文简体: 'Chinese, simplified',
  中文繁体: 'Chinese, traditional',
  英语: 'English',
  日语: 'Japanese',
  法语: 'French',
  俄罗斯语: 'Russian',
  西班牙语: 'Spanish',
  阿拉伯语: 'Arabic',
  朝鲜语: 'Korean',
  蒙古语: 'Mongolian',
  藏语: 'Tibetan',
  维吾尔语: 'Uyghur',
};

/** Languages: those in which there is content, not those of the interface's switch. */
export function languageAdvice(key: 'website.language' | 'app.language'): Advice {
  return {
    ask: {
      zh: '内容用哪些语言写？能切换但没有内容的不算。',
      en: 'In which languages is there content? A switch without content does not count.',
    },
    statements: languageOptions
      .filter((option) => english[option])
      .map((option) => ({ say: { zh: option, en: english[option] ?? option }, option })),
    conclude: (options) => ({
      values: { [key]: options },
      why: {
        zh: `勾选 ${options.join('、')}。少数民族语言的网站在部分省要另交说明。`,
        en: `Tick ${options.join(', ')}. Sites in minority languages need an explanation in some provinces.`,
      },
    }),
    source: 'miitLists',
  };
}

/** What a site is for, MIIT's content type, and the old MPS list's word for it. */
const kinds: readonly (Statement & { readonly mps: string; readonly commercial?: true })[] = [
  { say: { zh: '介绍本单位', en: 'presents the organisation' }, option: '单位门户网站', mps: 'www服务' },
  { say: { zh: '个人记录、学习笔记', en: 'personal notes, learning' }, option: '博客/个人空间', mps: '博客个人空间' },
  { say: { zh: '卖东西', en: 'sells things' }, option: '网络购物', mps: '网络购物', commercial: true },
  {
    say: { zh: '放广告、供求信息', en: 'adverts, supply and demand' },
    option: '网络广告/信息',
    mps: '供求信息发布',
    commercial: true,
  },
  { say: { zh: '教课、培训', en: 'teaches' }, option: '网络教育', mps: 'www服务', commercial: true },
  { say: { zh: '软件下载', en: 'software to download' }, option: '网络软件/下载', mps: '网络下载', commercial: true },
  { say: { zh: '音乐', en: 'music' }, option: '网络音乐', mps: '网络音乐', commercial: true },
  { say: { zh: '影视', en: 'films and video' }, option: '网络影视', mps: '网络音视频', commercial: true },
  { say: { zh: '游戏', en: 'games' }, option: '网络游戏', mps: '网络游戏', commercial: true },
  { say: { zh: '搜索', en: 'search' }, option: '搜索引擎', mps: '搜索引擎', commercial: true },
  { say: { zh: '给 APP 提供接口', en: 'serves an app' }, option: 'APP', mps: 'app服务' },
  { say: { zh: '都不像', en: 'something else' }, option: '其他', mps: 'www服务' },
];

/** What the site is mainly for: one answer for MIIT's content type and the police's service type. */
export const contentAdvice: Advice = {
  ask: { zh: '网站主要是做什么的？', en: 'What is the site mainly for?' },
  statements: kinds,
  single: true,
  conclude: ([option = '其他']) => {
    const kind = kinds.find((each) => each.option === option);
    const mps = kind?.mps ?? 'www服务';
    return {
      values: { 'website.content': option, 'website.legacyServiceTypes': [mps] },
      why: {
        zh: `工信部选“${option}”，公安选“${mps}”。${kind?.commercial ? '个人备案不能选这一类，只能选博客/个人空间或其他。' : ''}`,
        en: `MIIT: ${option}; police: ${mps}.${kind?.commercial ? ' Individuals may not choose this: for them it is 博客/个人空间 or 其他.' : ''}`,
      },
    };
  },
  source: 'miitLists',
};
