import type { OutcomeCode } from './outcome';
import type { Sentence } from './sentence';

const notFilled = { zh: '没有填', en: 'Not filled' };

/** What the user is told when a field was not filled, or not put back. */
export const outcomeSentences: Record<OutcomeCode, Sentence> = {
  'differs-from-yours': {
    zh: ['保留了您填的内容', '它与资料里的不同', '要换成资料里的内容，请选“用资料覆盖”'],
    en: [
      'Kept what you typed',
      'It differs from the profile',
      'Choose “Replace with the profile” if the profile is right',
    ],
  },
  'signature-changed': {
    zh: [notFilled.zh, '预览之后页面上的这一栏变了', '请看过新的预览，再点填写'],
    en: [notFilled.en, 'This field changed on the page after the preview', 'Look at the new preview, then fill again'],
  },
  hidden: {
    zh: [notFilled.zh, '这一栏在页面上看不见', '需要填时请先在页面上把它展开，再点填写'],
    en: [
      notFilled.en,
      'The field cannot be seen on the page',
      'Open it on the page first if it is needed, then fill again',
    ],
  },
  disabled: {
    zh: [notFilled.zh, '页面现在不让填这一栏', '请先完成它前面的选项，再点填写'],
    en: [notFilled.en, 'The page has this field switched off', 'Complete the choices before it, then fill again'],
  },
  'read-only': {
    zh: [notFilled.zh, '这一栏只能看，不能改', '内容由页面自己带出；不对时请改它的来源'],
    en: [
      notFilled.en,
      'The field can be read but not changed',
      'The page fills it by itself; change where it comes from if it is wrong',
    ],
  },
  'not-certain': {
    zh: [notFilled.zh, '页面上的说法互相矛盾，或认得不够准', '请对照提示自己填；确认无误可在侧栏选“用资料覆盖”'],
    en: [
      notFilled.en,
      'The page contradicts itself here, or the field is not certain enough',
      'Fill it yourself by the hint; if it is right, choose “Replace with the profile” in the side panel',
    ],
  },
  'option-not-offered': {
    zh: [notFilled.zh, '页面的选项里没有[“{wanted}”]资料里的这一项', '请在页面上自己选，或到资料里改成页面有的说法'],
    en: [
      notFilled.en,
      'The page does not offer what the profile says[ (“{wanted}”)]',
      'Choose on the page yourself, or reword the profile',
    ],
  },
  'option-ambiguous': {
    zh: [notFilled.zh, '页面上有几个选项都像[“{wanted}”]资料里的这一项', '请在页面上自己选一个'],
    en: [notFilled.en, 'Several options of the page could be meant[ by “{wanted}”]', 'Choose one on the page yourself'],
  },
  'options-never-loaded': {
    zh: [notFilled.zh, '页面的选项一直没有出来', '请点开这一栏看看，选项出来后再点填写；仍没有就刷新页面'],
    en: [
      notFilled.en,
      'The page never showed its options',
      'Open the field, and fill again once they are there; else reload the page',
    ],
  },
  'region-not-offered': {
    zh: [notFilled.zh, '页面的地区里没有[“{wanted}”]资料里的这一级', '请在页面上自己选地区，并核对资料里的省市区'],
    en: [
      notFilled.en,
      'The page does not offer this region[: {wanted}]',
      'Choose the region on the page, and check the profile’s',
    ],
  },
  'region-level-missing': {
    zh: [notFilled.zh, '页面要选到区县，资料里少一级', '请在资料里把省市区补全，再点填写'],
    en: [
      notFilled.en,
      'The page wants a further level than the profile has',
      'Complete province, city and county in the profile, then fill again',
    ],
  },
  'no-search-result': {
    zh: [notFilled.zh, '在页面上没有查到[“{wanted}”]', '请在页面的查询框里换个写法查，例如用公司全称'],
    en: [
      notFilled.en,
      'The page’s search found nothing[ for “{wanted}”]',
      'Search on the page with another wording, such as the full company name',
    ],
  },
  'several-search-results': {
    zh: [notFilled.zh, '查到几个相近的结果[“{wanted}”]，不能替您猜', '请在页面的查询结果里自己选'],
    en: [
      notFilled.en,
      'The search found several alike[ for “{wanted}”]',
      'Choose among the results on the page yourself',
    ],
  },
  'dialog-did-not-open': {
    zh: [notFilled.zh, '查询窗口没有打开', '请在页面上点一次查询，或直接在窗口里选'],
    en: [notFilled.en, 'The search dialog did not open', 'Open it on the page, and choose there'],
  },
  'not-kept-by-page': {
    zh: ['没有填成', '填进去以后页面又把它清掉或改掉了', '请核对这一栏，必要时手工填写'],
    en: [
      'Not kept',
      'The page cleared or changed the value after it was filled',
      'Check the field, and type it by hand if need be',
    ],
  },
  'page-did-not-take-it': {
    zh: ['没有填成', '页面没有接受这个内容', '请看页面给出的提示，手工填写'],
    en: ['Not filled', 'The page did not take the value', 'Read what the page says about it, and type it by hand'],
  },
  'no-driver': {
    zh: [notFilled.zh, '还不会操作页面上的这种控件', '请手工填写，可从侧边栏复制'],
    en: [
      notFilled.en,
      'This kind of control is not supported yet',
      'Fill it by hand; the panel lets you copy the value',
    ],
  },
  'value-does-not-fit': {
    zh: [notFilled.zh, '资料里的内容放不进这一栏', '请核对资料里的格式，或在页面上手工填写'],
    en: [
      notFilled.en,
      'The profile’s value does not fit this kind of field',
      'Check its form in the profile, or fill it by hand',
    ],
  },
  'longer-than-allowed': {
    zh: [
      notFilled.zh,
      '内容超过页面允许的长度[（最多 {limit} 字）]，截断会改变意思',
      '请在资料里缩短，或在页面上手工填写',
    ],
    en: [
      notFilled.en,
      'It is longer than the page allows[ ({limit} characters)], and cutting would change its meaning',
      'Shorten it in the profile, or type it by hand',
    ],
  },
  'file-too-large': {
    zh: ['没有上传', '文件超过页面允许的大小[（最多 {limit}）]', '请换一份小一些的文件'],
    en: ['Not uploaded', 'The file is larger than the page allows[ ({limit})]', 'Use a smaller file'],
  },
  'file-type-refused': {
    zh: ['没有上传', '页面不收这种文件[（只收 {accept}）]', '请换成页面要求的格式；PDF 可把页面另存为图片'],
    en: [
      'Not uploaded',
      'The page does not take this type of file[ (only {accept})]',
      'Use a file of the type it asks for; a page of a PDF can be saved as a picture',
    ],
  },
  'image-not-legible': {
    zh: ['没有上传', '压到页面允许的大小[（{limit}）]以内，小字就看不清了', '请换一张干净清楚、背景简单的照片或扫描件'],
    en: [
      'Not uploaded',
      'Brought under the page’s limit[ ({limit})], its small print would no longer be legible',
      'Use a clean photo or scan with a plain background',
    ],
  },
  'upload-failed': {
    zh: ['没有上传成功', '页面报告上传失败', '请看页面的提示，稍后再试'],
    en: ['Not uploaded', 'The page says that the upload failed', 'Read what the page says, and try again later'],
  },
  'upload-not-finished': {
    zh: ['还没有上传完', '页面一分钟后仍显示正在上传', '请看页面上是否传完；没有传完就重新上传'],
    en: [
      'Not uploaded yet',
      'The page still says after a minute that it is uploading',
      'See on the page whether it comes to an end, and upload again if it does not',
    ],
  },
  'document-unreadable': {
    zh: ['没有上传', '资料里的这份文件读不出来', '请在资料页打开它看看，必要时重新添加'],
    en: [
      'Not uploaded',
      'The profile’s document cannot be read',
      'Open it in the profile, and add it again if need be',
    ],
  },
  'vault-locked': {
    zh: ['没有上传', '填写途中资料库锁上了', '请解锁后再点填写'],
    en: ['Not uploaded', 'The vault was locked while filling', 'Unlock it, then fill again'],
  },
  'being-composed': {
    zh: [notFilled.zh, '您正在用输入法输入这一栏', '输入完成后再点填写'],
    en: [notFilled.en, 'You are typing in this field with an input method', 'Finish typing, then fill again'],
  },
  'only-you-can': {
    zh: ['没有代填', '验证码、密码、核验和同意只能由您本人完成', '请您在页面上亲自完成'],
    en: ['Left to you', 'Codes, passwords, checks and consents can only be yours', 'Complete it on the page yourself'],
  },
  'cannot-be-undone': {
    zh: ['没有撤销', '页面不让把这一栏改回原样', '请在页面上手工改回'],
    en: ['Not undone', 'The page does not let this field be put back', 'Change it back on the page by hand'],
  },
  stopped: {
    zh: [notFilled.zh, '填写到这里停下了', '要接着填，请再点填写'],
    en: [notFilled.en, 'The filling was stopped before this field', 'Fill again to go on'],
  },
  'page-went-away': {
    zh: [notFilled.zh, '页面换了或刷新了', '请回到填写页，看过预览后再点填写'],
    en: [notFilled.en, 'The page was left or reloaded', 'Go back to the form, look at the preview, then fill again'],
  },
  unexpected: {
    zh: [notFilled.zh, '遇到没有料到的情况', '请手工填写这一栏；再次出现请报告给我们'],
    en: [notFilled.en, 'Something unforeseen happened', 'Fill this field by hand; report it if it happens again'],
  },
};
