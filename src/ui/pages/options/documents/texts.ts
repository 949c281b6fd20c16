import { defineTexts } from '../../../i18n/text';

export const documentTexts = defineTexts({
  intro: {
    zh: '照片只加密存在这台电脑上，填表时才交给您正在填的平台。建议：JPG 或 PNG 原图，四角完整、不反光，每张 300 KB 以内。',
    en: 'Photos stay encrypted on this computer and are handed to a portal only while you fill its form. Best: original JPG or PNG, all four corners, no glare, at most 300 KB each.',
  },
  add: { zh: '添加文件', en: 'Add a file' },
  replace: { zh: '替换', en: 'Replace' },
  remove: { zh: '移除', en: 'Remove' },
  sure: (name: string) => ({ zh: `移除 ${name}？`, en: `Remove ${name}?` }),
  sureBody: { zh: '文件会从这台电脑的资料库里删除。', en: 'The file is deleted from the vault on this computer.' },
  view: (name: string) => ({ zh: `查看 ${name}`, en: `View ${name}` }),
  close: { zh: '关闭', en: 'Close' },
  blurred: { zh: '移上去或聚焦后显示', en: 'Shown on hover or focus' },
  expires: (date: string) => ({ zh: `证件有效期至 ${date}`, en: `Valid until ${date}` }),
  longTerm: { zh: '证件长期有效', en: 'Valid without end' },
  gone: {
    zh: '这个文件找不到了。请重新添加。',
    en: 'This file is no longer there. Add it again.',
  },
  ofSubject: { zh: '主体的文件', en: 'Files of the subject' },
  ofNobody: {
    zh: '还没有要放文件的地方。请先在前面几页填主体、人员或网站。',
    en: 'There is nothing to file documents under yet. First fill in the subject, people or a website.',
  },
  unused: { zh: '未使用的文件', en: 'Files not in use' },
  unusedBody: { zh: '没有任何一栏用到它们，可以移除。', en: 'No field points to them; they can be removed.' },
  adding: { zh: '正在加密保存…', en: 'Encrypting and saving…' },
});
