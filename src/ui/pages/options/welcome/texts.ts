import { defineTexts } from '../../../i18n/text';

export const welcomeTexts = defineTexts({
  title: { zh: '两分钟，填好第一张表', en: 'Two minutes to the first filled form' },
  skip: { zh: '跳过引导', en: 'Skip the guide' },
  steps: { zh: '引导步骤', en: 'Steps of the guide' },
  prepare: { zh: '准备', en: 'Prepare' },
  type: { zh: '填几项', en: 'Type a little' },
  open: { zh: '打开平台', en: 'Open the portal' },
  prepareTitle: { zh: '手边放好这些', en: 'Have these at hand' },
  idCard: { zh: '负责人的身份证', en: 'The ID card of the person in charge' },
  licence: {
    zh: '营业执照或单位证件（单位备案才要）',
    en: 'Business licence or the organisation’s certificate (organisations only)',
  },
  phone: { zh: '能接电话的手机', en: 'A mobile phone that is answered' },
  domain: { zh: '网站的域名', en: 'The domain of the website' },
  later: {
    zh: '照片、服务器 IP、接入商这些现在不用找，填表时缺什么，侧边栏会告诉您。',
    en: 'Photos, server IP and provider can wait: the side panel tells you what a form still needs.',
  },
  privacy: {
    zh: '填的内容加密保存在这台电脑上，不上传，也不会替您提交。',
    en: 'What you type is encrypted on this computer, never uploaded, and nothing is submitted for you.',
  },
  start: { zh: '开始填写', en: 'Start' },
  typeTitle: { zh: '您是谁，网站叫什么', en: 'Who you are, and your website' },
  chooseFirst: {
    zh: '先选个人还是单位。个体工商户和企业都选单位。',
    en: 'First choose: an individual (个人) or an organisation (单位). Sole traders and companies are 单位.',
  },
  unit: { zh: '单位', en: 'Organisation' },
  personUnit: { zh: '主体负责人', en: 'The subject owner' },
  personSelf: { zh: '您本人', en: 'Yourself' },
  website: { zh: '网站', en: 'Website' },
  saved: { zh: '填一项保存一项，随时可以停。', en: 'Each field is saved as you type; stop whenever you like.' },
  back: { zh: '上一步', en: 'Back' },
  next: { zh: '下一步', en: 'Next' },
  openTitle: { zh: '打开备案平台，让它来填', en: 'Open the portal and let it fill' },
  openOne: {
    zh: '打开公安备案平台，登录后进入“新增开办主体”。登录和人脸核验要您本人来。',
    en: 'Open the police filing portal, log in and go to "新增开办主体" (add a subject). Logging in and the face check are yours to do.',
  },
  openTwo: {
    zh: '点浏览器工具栏上的备案领航图标，再点“打开侧边栏”，或按 Alt+Shift+B。没看到图标，先点拼图形的“扩展”按钮把它固定住。',
    en: 'Click the Beian Pilot icon in the browser\'s toolbar, then "Open the side panel", or press Alt+Shift+B. If you do not see it, pin it from the puzzle-piece menu first.',
  },
  openThree: {
    zh: '在侧边栏看一遍要填的内容，点“填写”。核对无误，再由您自己提交。',
    en: 'Look through what would be filled, press "Fill", check the page, and submit it yourself.',
  },
  openPortal: { zh: '打开公安备案平台', en: 'Open the police filing portal' },
  icpFirst: {
    zh: '还没有 ICP 备案号的，先到买服务器的那一家备案，用法一样：',
    en: 'No ICP number yet? File with whoever sells you the server first; it works the same there:',
  },
  notSure: { zh: '不知道要办哪些备案、先办哪一件？', en: 'Not sure which filings you need, or which comes first?' },
  whatToDo: { zh: '看看该办什么、准备什么', en: 'See what to do and what you need' },
  finish: { zh: '完成，继续补全资料', en: 'Done, go on with the profile' },
});
