import { defineTexts } from '../../../i18n/text';

export const checkTexts = defineTexts({
  check: { zh: '提交前检查', en: 'Check before submit' },
  checking: { zh: '正在检查…', en: 'Checking…' },
  checked: { zh: '提交前检查', en: 'Checked before submitting' },
  profile: { zh: '资料核对', en: 'Profile check:' },
  clean: {
    zh: '没有发现问题。提交前请您再通读一遍，验证码和承诺由您自己完成。',
    en: 'Nothing was found. Read the page once more; codes and commitments are yours to do.',
  },
  failed: {
    zh: '没有检查：页面换了或刷新了。请再试一次。',
    en: 'Not checked: the page was left or reloaded. Try again.',
  },
  close: { zh: '关闭检查结果', en: 'Close the result' },
  nothingChanged: { zh: '检查不改动页面上的任何内容。', en: 'The check changes nothing on the page.' },
});

export const marksTexts = defineTexts({
  hideOn: { zh: '关闭标注：', en: 'Hide the marks on ' },
  page: { zh: '本页', en: 'this page' },
  portal: { zh: '这个平台', en: 'this portal' },
  always: { zh: '所有平台', en: 'every portal' },
  pageOff: { zh: '本页的标注已关闭。', en: 'The marks are off on this page.' },
  portalOff: { zh: '这个平台的标注已关闭。', en: 'The marks are off on this portal.' },
  alwaysOff: { zh: '所有平台的标注都已关闭。', en: 'The marks are off everywhere.' },
  again: { zh: '重新显示', en: 'Show them again' },
});
