import type { FooterPart, Separator } from '../../../../core/footer/snippet/footer-options';
import type { NumberKind } from '../../../../core/numbers/filing-number';
import { defineTexts, type Text } from '../../../i18n/text';

export const footerTexts = defineTexts({
  title: { zh: '备案号与页脚', en: 'Filing numbers & footer' },
  choose: { zh: '网站或 APP', en: 'Website or app' },
  unnamed: { zh: '未命名', en: 'Unnamed' },
  makeService: { zh: '现在就建', en: 'Make one now' },
  noService: {
    zh: '资料里还没有网站或 APP。先在“资料”里建一个，号码就能按网站分别保存；下面的检查和换链接现在就能用。',
    en: 'No website or app is in your profiles yet. Make one under Profiles, and its numbers are kept here; the checks below work already.',
  },
  numbers: { zh: '备案号', en: 'Filing numbers' },
  numbersWhy: {
    zh: '每个网站、每个 APP 的号码分开保存，加密存在这台电脑上。',
    en: 'Kept for each website and app on its own, encrypted on this computer.',
  },
  icp: { zh: 'ICP 备案号（本站，带后缀）', en: 'ICP number of this service, with its suffix' },
  licence: { zh: '经营许可证号', en: 'Value-added telecom licence' },
  mps: { zh: '公安备案号', en: 'MPS number' },
  cac: { zh: '算法备案编号（一行一个）', en: 'Algorithm filing numbers, one a line' },
  paste: { zh: '粘贴任何文字，找出里面的号码', en: 'Paste anything to find the numbers in it' },
  pasteHint: {
    zh: '短信、通知、网页源码都可以。找到的号码由您决定归谁，不会自动保存。',
    en: 'A message, a notice, a page’s source. You say whose each number is; nothing is kept by itself.',
  },
  noneFound: { zh: '没有找到号码。', en: 'No number found.' },
  whose: { zh: '归谁', en: 'Whose' },
  whoseNumber: (number: string) => ({ zh: `${number} 归谁`, en: `Whose is ${number}` }),
  subject: { zh: '主体', en: 'The subject' },
  keep: { zh: '保存', en: 'Keep' },
  kept: { zh: '已在资料里', en: 'Already kept' },
  nobody: { zh: '资料里没有能有这种号的网站或 APP。', en: 'Nobody in this profile can have such a number.' },
});

export const snippetTexts = defineTexts({
  title: { zh: '页脚代码', en: 'Footer' },
  none: {
    zh: '还没有可用的号码。先在上面填一个有效的备案号。',
    en: 'There is no valid number yet. Enter one above.',
  },
  use: { zh: '用在哪里', en: 'For' },
  formats: { zh: '代码', en: 'Code' },
  settings: { zh: '建站程序的设置', en: 'Settings of what you run' },
  where: { zh: '放在：', en: 'Put it at: ' },
  parts: { zh: '内容和顺序', en: 'Parts and their order' },
  up: (part: string) => ({ zh: `${part}上移`, en: `Move ${part} up` }),
  separator: { zh: '分隔', en: 'Between' },
  align: { zh: '对齐', en: 'Alignment' },
  left: { zh: '左', en: 'Left' },
  center: { zh: '居中', en: 'Centre' },
  right: { zh: '右', en: 'Right' },
  dark: { zh: '深色页脚', en: 'Dark footer' },
  newTab: { zh: '在新标签打开（带 rel=noopener）', en: 'Open in a new tab (rel=noopener)' },
  years: { zh: '版权年份', en: 'Years of copyright' },
  icon: { zh: '公安备案图标', en: 'MPS badge' },
  iconNone: { zh: '不放图标', en: 'None' },
  iconPath: { zh: '网站上的文件', en: 'A file on the site' },
  iconData: { zh: '写进代码（data URI）', en: 'Inside the code (data URI)' },
  iconAddress: { zh: '图标文件的地址', en: 'Address of the badge’s file' },
  iconWhy: {
    zh: '图标请从公安备案平台的网站详情里下载，再选到这里，加密保存。扩展不自带、不仿制徽章。',
    en: 'Download the badge from the site’s details on the police platform and choose it here; it is kept encrypted. The extension brings no badge and imitates none.',
  },
  iconAdd: { zh: '选择下载的图标', en: 'Choose the downloaded badge' },
  iconLarge: {
    zh: '没有添加：平台给的备案图标只有几十 KB，这个文件超过 200 KB，多半不是它。请重新下载后再选。',
    en: 'Not added: the portal’s badge has some ten KB and this file more than 200 KB, so it is hardly the badge. Download it again and choose that.',
  },
  iconReplace: { zh: '换一个图标', en: 'Choose another' },
  preview: { zh: '预览', en: 'Preview' },
  copy: { zh: '复制', en: 'Copy' },
  code: { zh: '要粘贴的代码', en: 'What to paste' },
});

export const checkTexts = defineTexts({
  htmlTitle: { zh: '检查一段 HTML', en: 'Check a piece of HTML' },
  htmlHint: {
    zh: '粘贴首页源码或页脚那一段。只在这台电脑上看文字，不运行里面的脚本，也不打开里面的链接。打开的网页请点工具栏图标，再点“检查本站页脚”。',
    en: 'Paste the home page’s source or its footer. It is read on this computer; no script of it runs and no link is opened. For a page that is open, click the toolbar icon and “Check this site’s footer”.',
  },
  html: { zh: 'HTML', en: 'HTML' },
  check: { zh: '检查', en: 'Check' },
  convert: { zh: '换掉旧链接', en: 'Replace old links' },
  converted: (done: number, left: number) => ({
    zh: `换了 ${done} 个链接${left > 0 ? `，${left} 个旧链接没有号码，请补上公安备案号再换` : ''}。`,
    en: `${done} replaced${left > 0 ? `; ${left} old ones name no number: add the MPS number and try again` : ''}.`,
  }),
  nothingOld: { zh: '没有旧平台的链接。', en: 'There are no links to the old platforms.' },
  result: { zh: '换好的代码', en: 'With today’s links' },
  copy: { zh: '复制', en: 'Copy' },
  pageTitle: { zh: '标题', en: 'Title' },
  level: { zh: '轻重', en: 'Level' },
  sitesTitle: { zh: '检查多个网站', en: 'Check many sites' },
  sitesHint: {
    zh: '一行一个网址。逐个打开，在那一页点工具栏图标，再点“检查本站页脚”，结果会出现在表里。扩展不会自己去打开或读取网站。关闭浏览器后结果就清掉。',
    en: 'One address a line. Open each, click the toolbar icon there and “Check this site’s footer”; the results appear below. The extension opens and reads no site by itself. Results are gone when the browser closes.',
  },
  sites: { zh: '网址', en: 'Addresses' },
  site: { zh: '网站', en: 'Site' },
  checkedAt: { zh: '检查时间', en: 'Checked' },
  numbers: { zh: '看到的号码', en: 'Numbers seen' },
  outcome: { zh: '结果', en: 'Result' },
  notYet: { zh: '还没检查', en: 'Not yet' },
  csv: { zh: '导出 CSV', en: 'Export CSV' },
  forget: { zh: '清空结果', en: 'Clear the results' },
});

export const partNames: Record<FooterPart, Text> = {
  copyright: { zh: '版权行', en: 'Copyright' },
  icp: { zh: 'ICP 备案号', en: 'ICP number' },
  licence: { zh: '经营许可证', en: 'Licence' },
  mps: { zh: '公安备案号', en: 'MPS number' },
  cac: { zh: '算法备案', en: 'Algorithm filing' },
};

export const separatorNames: Record<Separator, Text> = {
  space: { zh: '空格', en: 'Space' },
  bar: { zh: '竖线 |', en: 'Bar |' },
  dot: { zh: '圆点 ·', en: 'Dot ·' },
  line: { zh: '换行', en: 'New line' },
};

export const kindNames: Record<NumberKind, Text> = {
  icp: { zh: 'ICP 备案', en: 'ICP filing' },
  licence: { zh: '经营许可证', en: 'Licence' },
  mps: { zh: '公安备案', en: 'MPS filing' },
  cac: { zh: '算法备案', en: 'Algorithm filing' },
};
