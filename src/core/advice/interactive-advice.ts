import type { Advice, Statement } from './advice';

const statements: readonly Statement[] = [
  { say: { zh: '注册账号、登录', en: 'register and sign in' }, option: '其他信息发布与交流互动' },
  { say: { zh: '评论、留言、弹幕', en: 'comment or leave messages' }, option: '其他信息发布与交流互动' },
  { say: { zh: '发帖、跟帖', en: 'post in a forum' }, option: '论坛' },
  { say: { zh: '各人开自己的博客', en: 'keep blogs of their own' }, option: '博客' },
  { say: { zh: '在聊天室里聊天', en: 'talk in chat rooms' }, option: '聊天室（文字或音视频）' },
  { say: { zh: '互相发消息', en: 'send each other messages' }, option: '即时通信' },
  { say: { zh: '上传、分享文件', en: 'upload and share files' }, option: '分享存储' },
  { say: { zh: '下单买东西', en: 'buy things' }, option: '网络购物' },
  { say: { zh: '在线支付', en: 'pay online' }, option: '第三方支付/网上支付' },
  { say: { zh: '下载别人的应用', en: 'download other people’s apps' }, option: '移动应用商店' },
];

/** Interactive or not: whatever goes beyond reading counts. */
export const interactiveAdvice: Advice = {
  ask: { zh: '访客在网站上能做什么？看不算。', en: 'What can visitors do on the site? Reading does not count.' },
  statements,
  none: { zh: '只能看，什么都做不了', en: 'nothing: they can only read' },
  conclude: (options) =>
    options.length === 0
      ? {
          values: { 'website.interactive': false },
          why: {
            zh: '选“非交互式”（否）。以后加了评论、注册等功能要做变更。',
            en: 'Choose 非交互式 (否). Comments or registration added later need a change.',
          },
        }
      : {
          values: { 'website.interactive': true, 'website.interactiveTypes': [...new Set(options)] },
          why: {
            zh: `选“交互式”（是），类型勾：${[...new Set(options)].join('、')}。网安会要求面审或实地检查，选“否”会在核查时退回。`,
            en: `Choose 交互式 (是), and tick ${[...new Set(options)].join(', ')}. An interview or a visit follows; 否 would be returned on inspection.`,
          },
        },
  source: 'public',
};
