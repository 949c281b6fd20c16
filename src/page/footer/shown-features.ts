import type { VisitorFeature } from '../../core/footer/check/visitor-features';

/** So many links and buttons are looked at; what visitors are asked to do stands among the first. */
const most = 3000;

/** What a link or button says, as a whole: an article about logging in has no such button. */
const words: readonly (readonly [VisitorFeature, RegExp])[] = [
  ['登录', /^(?:登录|登陆|用户登录|会员登录|立即登录|请登录|log ?in|sign ?in)$/i],
  ['注册', /^(?:注册|免费注册|立即注册|用户注册|会员注册|注册账号|sign ?up|register|create account)$/i],
  ['评论', /^(?:评论|发表评论|提交评论|写评论|我要评论|post comment|add a comment|leave a comment)$/i],
  ['留言', /^(?:提交留言|我要留言|在线留言|发表留言)$/],
  ['发帖', /^(?:发帖|发表新帖|发新帖|我要发帖|回帖|发布主题|new topic|new thread)$/i],
  ['上传', /^(?:上传|上传文件|上传图片|我要投稿|投稿|upload)$/i],
  ['购物车', /^(?:购物车|加入购物车|我的购物车|add to (?:cart|bag)|cart)$/i],
  ['支付', /^(?:立即购买|去结算|立即支付|在线支付|去支付|buy now|check ?out)$/i],
];

/** What only is there where visitors do it: a password's box, a comment system's place. */
const places: readonly (readonly [VisitorFeature, string])[] = [
  ['登录', 'input[type="password"]'],
  [
    '评论',
    '#commentform, #comment-form, #disqus_thread, .gitalk, #gitalk-container, .giscus, giscus-widget, .utterances, #waline, .waline, #vcomments, .valine, #twikoo, .twikoo, textarea[name="comment"], textarea[placeholder*="评论"]',
  ],
  ['留言', 'textarea[placeholder*="留言"], textarea[name*="guestbook"]'],
  ['上传', 'form input[type="file"]'],
];

/** What a page shows its visitors to do beyond reading, as far as a person can see it. Runs nothing of the page. */
export function shownFeatures(root: Document): VisitorFeature[] {
  const found = new Set<VisitorFeature>();
  for (const [feature, selector] of places) if ([...root.querySelectorAll(selector)].some(isSeen)) found.add(feature);
  const pressed = [...root.querySelectorAll<HTMLElement>('a, button, [role="button"], input[type="submit"]')];
  for (const element of pressed.slice(0, most)) {
    const said = wordsOn(element);
    const feature = said === '' ? undefined : words.find(([, pattern]) => pattern.test(said))?.[0];
    if (feature !== undefined && !found.has(feature) && isSeen(element)) found.add(feature);
  }
  return [...found];
}

function wordsOn(element: HTMLElement): string {
  const said = element instanceof HTMLInputElement ? element.value : (element.textContent ?? '');
  return said.length > 60 ? '' : said.replace(/\s+/g, ' ').trim();
}

function isSeen(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}
