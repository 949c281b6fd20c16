import { defineTexts } from '../i18n/text';

/** What the popup and the options page both say of a footer that was checked. */
export const footerCheckTexts = defineTexts({
  info: { zh: '建议', en: 'hint' },
  fine: { zh: '没有要改的。', en: 'Nothing to change.' },
  count: (errors: number, warnings: number, hints: number) => ({
    zh: `${errors} 项需修改，${warnings} 项请留意，${hints} 项建议`,
    en: `${errors} to fix, ${warnings} to look at, ${hints} ${hints === 1 ? 'hint' : 'hints'}`,
  }),
  seen: { zh: '看到的号码', en: 'Numbers seen' },
  noneSeen: { zh: '没有看到有效的号码。', en: 'No valid number was seen.' },
  against: (name: string) => ({ zh: `按资料里的“${name}”核对`, en: `Checked against “${name}” in your profiles` }),
  unknown: {
    zh: '资料里没有这个域名的网站，只查了页面本身。在资料里填好主域名和备案号，就能核对号码是不是本站的。',
    en: 'No site of your profiles has this domain, so the page alone was checked. With domain and numbers in a profile, they are compared.',
  },
  locked: {
    zh: '资料库已锁定，只查了页面本身。解锁后再检查，就能核对号码是不是本站的。',
    en: 'The vault is locked, so the page alone was checked. Unlock it to compare the numbers with yours.',
  },
  copyFixed: { zh: '复制改好的 HTML', en: 'Copy the corrected HTML' },
  copied: { zh: '已复制', en: 'Copied' },
  notCopied: { zh: '没有复制成，请手动选中', en: 'Not copied; select it by hand' },
});
