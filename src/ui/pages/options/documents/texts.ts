import { defineTexts } from '../../../i18n/text';

export const documentTexts = defineTexts({
  intro: {
    zh: '照片只加密存在这台电脑上，填表时才交给您正在填的平台。请放原图：四角完整、不反光、小字看得清。填写时会按平台的要求转正、压缩，并去掉拍摄地点等信息；这里的原图不变。',
    en: 'Photos stay encrypted on this computer and are handed to a portal only while you fill its form. Add originals: all four corners, no glare, small print legible. A fill turns and compresses them to the portal’s limit and removes place and time; the originals stay as they are.',
  },
  unnamedWebsite: { zh: '未命名网站', en: 'Unnamed website' },
  unnamedApp: { zh: '未命名 APP', en: 'Unnamed app' },
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
  watermark: {
    zh: '在证件图片的空白处加水印“仅供备案使用”',
    en: 'Draw the watermark 仅供备案使用 on free places of document pictures',
  },
  watermarkBody: {
    zh: '只画在没有文字和人像的地方，找不到就不加，并告诉您。腾讯云、华为云允许这样加；公安平台没有说明，所以默认不加。手持证件照和截图不加。某个平台加不加、写什么字，可以在填写时的侧边栏里另选。',
    en: 'Only where there is neither print nor a face; where no place is found, none is drawn and you are told. Tencent and Huawei allow it; the police platform does not say, so it is off by default. Photos with the card in hand and screenshots get none. For one portal it can be chosen otherwise, and in other words, in the side panel.',
  },
  prepared: { zh: '看填写时的样子', en: 'See what is uploaded' },
  preparedTitle: (name: string) => ({ zh: `填写时的 ${name}`, en: `${name} as it is uploaded` }),
  whichPortal: { zh: '哪个平台', en: 'Which portal' },
  otherPortal: { zh: '其他平台', en: 'Any other' },
  heard: (date: string) => ({ zh: `资料日期 ${date}。`, en: `Known since ${date}.` }),
  colourOriginal: {
    zh: '要原件的彩色照片或彩色扫描，不要复印件。',
    en: 'A colour photo or scan of the original is wanted, no copy.',
  },
  perhapsStricter: {
    zh: '页面上写的要求更严时，以页面为准。',
    en: 'Where the page itself asks for less, the page counts.',
  },
  unused: { zh: '未使用的文件', en: 'Files not in use' },
  unusedBody: { zh: '没有任何一栏用到它们，可以移除。', en: 'No field points to them; they can be removed.' },
  adding: { zh: '正在加密保存…', en: 'Encrypting and saving…' },
});
