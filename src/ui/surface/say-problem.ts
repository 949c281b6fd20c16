import { VaultError, type VaultErrorCode } from '../../vault/vault';
import { defineTexts, type Text } from '../i18n/text';
import { sayVaultError } from '../vault/say-vault-error';

const sentences = defineTexts({
  'no-answer': {
    zh: '没有完成：扩展的后台没有回应，可能刚刚更新过。请点“再试一次”；仍不行请刷新备案页面。',
    en: 'Not done: the extension’s background did not answer, perhaps after an update. Try again; if it fails, reload the portal’s page.',
  },
  'bad-reply': {
    zh: '没有完成：后台和侧边栏的版本不一致。请关闭侧边栏再打开。',
    en: 'Not done: the background and this panel are of different versions. Close the panel and open it again.',
  },
  busy: {
    zh: '没有开始：这一页正在填写。请等它结束，或先点“停止”。',
    en: 'Not started: this page is being filled. Wait for it, or stop it first.',
  },
  'page-went-away': {
    zh: '没有做完：页面换了或刷新了。已填的不受影响，请看过新的状态后再点填写。',
    en: 'Not finished: the page was left or reloaded. What was filled stays; look at the new states, then fill again.',
  },
  'kind-does-not-fit': {
    zh: '没有记住：这一栏的样子（输入框、选项或上传）装不下所选的内容。请换一项，或选“不是备案资料”。',
    en: 'Not remembered: this kind of field (a box, a list, an upload) cannot take what you chose. Choose another, or “none of the filing”.',
  },
  'field-went-away': {
    zh: '没有记住：页面已经变了，这一栏不在了。请在新的列表里再选一次。',
    en: 'Not remembered: the page has changed and the field is gone. Choose it again in the new list.',
  },
  'no-access': {
    zh: '没有打开：浏览器还不允许扩展读这个网页。请先在网页上点工具栏里的备案领航图标，再点“在此页使用”；网址须以 https 开头。',
    en: 'Not possible: the browser does not let the extension read this page yet. Click the Beian Pilot icon in the toolbar while on the page, then “Use on this page”; the address must begin with https.',
  },
});

function isOwn(problem: string): problem is keyof typeof sentences {
  return Object.hasOwn(sentences, problem);
}

/** The sentence for an order that failed: what was not done, why, what to do now. */
export function sayProblem(problem: string): Text {
  if (isOwn(problem)) return sentences[problem];
  // Codes that the background passes on are the vault's; an unknown one gets the sentence for what nobody foresaw.
  const error = new VaultError(problem as VaultErrorCode);
  return sayVaultError(error) ?? sayVaultError(null);
}
