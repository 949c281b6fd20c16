import { defineTexts } from '../../i18n/text';

export const rowTexts = defineTexts({
  profileHas: { zh: '资料', en: 'Profile' },
  pageHas: { zh: '页面', en: 'Page' },
  noLabel: { zh: '（没有标签的栏目）', en: '(a field without a label)' },
  show: { zh: '显示', en: 'Show' },
  hide: { zh: '隐藏', en: 'Hide' },
  showValue: (label: string) => ({ zh: `显示${label}的完整内容`, en: `Show ${label} in full` }),
  fillOne: { zh: '填写这一项', en: 'Fill this one' },
  overwrite: { zh: '用资料覆盖', en: 'Replace with the profile' },
  confirm: { zh: '是这一项，填写', en: 'Yes, fill it' },
  showOnPage: { zh: '在页面上看', en: 'Show on the page' },
  add: { zh: '补上', en: 'Add it' },
  edit: { zh: '修改资料', en: 'Edit the profile' },
  undoOne: { zh: '撤销这一项', en: 'Undo this one' },
  teach: { zh: '这一项是……', en: 'This field is …' },
  more: { zh: '详情', en: 'Details' },
  recognised: { zh: '怎么认出来的：', en: 'Recognised by: ' },
});

export const uploadTexts = defineTexts({
  showPrepared: { zh: '看处理后的图片', en: 'See the prepared picture' },
  hidePrepared: { zh: '收起', en: 'Close' },
  opening: { zh: '正在打开…', en: 'Opening…' },
});

export const watermarkTexts = defineTexts({
  draw: (text: string) => ({ zh: `加水印“${text}”`, en: `Watermark ${text}` }),
  change: { zh: '改文字', en: 'Change the words' },
  field: { zh: '水印文字', en: 'Words of the watermark' },
  offer: (text: string) => ({ zh: `用“${text}”`, en: `Use ${text}` }),
  note: {
    zh: '只画在没有文字和人像的空白处。这个平台的图片以后都这样；文字只存在这台电脑上。',
    en: 'Drawn only where there is neither print nor a face. Remembered for this portal; the words stay on this computer.',
  },
  risk: (usual: string) => ({
    zh: `已知平台接受的写法只有“${usual}”，换别的写法可能被退回。`,
    en: `The only wording known to be accepted is ${usual}; another one may be returned.`,
  }),
  save: { zh: '用这些字', en: 'Use these words' },
  cancel: { zh: '取消', en: 'Cancel' },
  notKept: {
    zh: '没有记住。请确认资料库已解锁，再试一次。',
    en: 'Not remembered. Check that the vault is unlocked, and try again.',
  },
});

export const editTexts = defineTexts({
  loading: { zh: '正在打开…', en: 'Opening…' },
  save: { zh: '保存到资料', en: 'Save to the profile' },
  cancel: { zh: '取消', en: 'Cancel' },
  upload: { zh: '选择文件', en: 'Choose a file' },
  whoTakes: (role: string) => ({ zh: `由谁担任${role}？`, en: `Who is the ${role}?` }),
  newPerson: { zh: '新添一位', en: 'Somebody new' },
  elsewhere: {
    zh: '这一项不能在这里补：请到资料页填写，填好后这里会自动更新。',
    en: 'This cannot be added here: fill it in on the profile page, and this list follows.',
  },
  openProfile: { zh: '到资料页填写', en: 'Open the profile' },
});

export const fillTexts = defineTexts({
  fill: (count: number) => ({ zh: `填写 ${count} 项`, en: `Fill ${count} field${count === 1 ? '' : 's'}` }),
  fillMore: (count: number) => ({
    zh: `再填 ${count} 项`,
    en: `Fill ${count} more field${count === 1 ? '' : 's'}`,
  }),
  nothing: { zh: '现在没有可填的项', en: 'Nothing to fill now' },
  filling: (done: number, total: number) => ({
    zh: `正在填写 ${done} / ${total}`,
    en: `Filling ${done} of ${total}`,
  }),
  starting: { zh: '正在填写…', en: 'Filling…' },
  stop: { zh: '停止', en: 'Stop' },
  stopping: { zh: '正在停下…', en: 'Stopping…' },
  undo: { zh: '撤销', en: 'Undo' },
  close: { zh: '关闭结果', en: 'Close the result' },
  filledCount: (count: number) => ({ zh: `填好 ${count} 项`, en: `${count} filled` }),
  alreadyCount: (count: number) => ({ zh: `${count} 项本来就一致`, en: `${count} already right` }),
  keptCount: (count: number) => ({ zh: `${count} 项页面已有内容，没有改`, en: `${count} left as they were` }),
  yoursCount: (count: number) => ({ zh: `${count} 项要您本人做`, en: `${count} yours to do` }),
  failedCount: (count: number) => ({ zh: `${count} 项没有填成`, en: `${count} not filled` }),
  undone: (count: number) => ({
    zh: `已撤销 ${count} 项，都放回了原来的内容`,
    en: `${count} undone: each holds again what it held`,
  }),
  undoFailed: (count: number) => ({ zh: `${count} 项没有撤销`, en: `${count} not undone` }),
  submitYourself: {
    zh: '没有提交任何内容。请核对后由您自己点页面上的按钮。',
    en: 'Nothing was submitted. Check the page, then press its buttons yourself.',
  },
  keys: (keys: string) => ({
    zh: `${keys} 直接填写 · ↑↓ 换行 · 回车看详情`,
    en: `${keys} fills · ↑↓ moves · Enter opens`,
  }),
  keysOnly: { zh: '↑↓ 换行 · 回车看详情', en: '↑↓ moves · Enter opens' },
});

export const emptyTexts = defineTexts({
  strangeTitle: { zh: '这不是已列入的备案平台', en: 'This is not a listed filing portal' },
  strangeBody: {
    zh: '打开公安备案、云服务商或工信部的备案填写页，这里会列出页面上的每一栏：填什么、现在对不对，一键填好。扩展只读已列入的平台，别的网页不看。',
    en: 'Open a filing form of the police portal, your cloud provider or MIIT, and every field is listed here: what to put, whether it is right, and one button to fill them. The extension reads the listed portals and no other page.',
  },
  strangeUse: {
    zh: '如果这一页确实是备案表（比如接入商自己的系统），可以只在这一页使用：',
    en: 'If this page is a filing form after all, such as your provider’s own system, use it on this page alone:',
  },
  whatToDo: { zh: '接下来该办什么、准备什么', en: 'What to do next, and what you need' },
  use: { zh: '在此页使用', en: 'Use on this page' },
  noFormTitle: { zh: '这一页没有要填的栏目', en: 'There is nothing to fill on this page' },
  noFormBody: {
    zh: '进到填写页后，这里会自动列出栏目。这个平台的步骤是：',
    en: 'The list appears by itself on the form’s pages. The portal’s steps are:',
  },
  noFormPlain: {
    zh: '进到填写页后，这里会自动列出栏目。登录、查询和公告页不会被标注。',
    en: 'The list appears by itself on the form’s pages. Sign-in, search and notice pages are left alone.',
  },
  firstTitle: { zh: '先准备一份资料', en: 'First, make a profile' },
  firstBody: {
    zh: '手边放好营业执照或身份证，先填几项，两分钟就能填好第一张表。填一次，以后每个平台都能用；资料加密存在这台电脑上，不会上传。',
    en: 'Have the business licence or the ID card at hand; a few fields, two minutes, and the first form can be filled. What you type once serves every portal; it is encrypted and stays on this computer.',
  },
  firstGo: { zh: '开始准备', en: 'Start' },
  chooseTitle: { zh: '这一页为谁备案？', en: 'For whom is this page?' },
  noTab: { zh: '没有可看的标签页', en: 'No tab to read' },
});

export const unlockTexts = defineTexts({
  title: { zh: '资料库已锁定', en: 'The vault is locked' },
  body: {
    zh: '输入口令后就能填写。口令只在这台电脑上核对。',
    en: 'Type your passphrase to go on. It is checked on this computer alone.',
  },
  label: { zh: '口令', en: 'Passphrase' },
  unlock: { zh: '解锁', en: 'Unlock' },
  unlocking: { zh: '正在解锁…', en: 'Unlocking…' },
  wrong: {
    zh: '没有解锁：口令不对。请检查大小写和输入法后再试。',
    en: 'Not unlocked: the passphrase is wrong. Check capitals and the input method, then try again.',
  },
  wait: (seconds: number) => ({
    zh: `试错次数较多，请等 ${seconds} 秒再试。`,
    en: `Several wrong tries: wait ${seconds} s before the next one.`,
  }),
});
