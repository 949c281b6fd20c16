import type { Sentence } from './sentence';

/** Why a recognised field is in its state, where the state alone does not tell. */
export const stateReasons = [
  'waits',
  'profile-lacks',
  'no-profile',
  'vault-locked',
  'website-not-chosen',
  'app-not-chosen',
  'holds-other',
  'holds-file',
  'only-you-can',
  'which-document',
  'other-platform',
  'more-than-spans',
  'long-term-has-no-end',
] as const;
export type StateReason = (typeof stateReasons)[number];

export const stateSentences: Record<StateReason, Sentence> = {
  waits: {
    zh: ['暂时还不能填', '页面现在不让填这一栏', '填好它前面的选项后会接着填'],
    en: ['Not yet', 'The page has this field switched off for now', 'It follows once the choices before it are made'],
  },
  'profile-lacks': {
    zh: ['不会填', '资料里没有这一项', '在这里补上，就能填了'],
    en: ['Will not be filled', 'The profile says nothing about it', 'Add it here, and it can be filled'],
  },
  'no-profile': {
    zh: ['不会填', '还没有选定为哪个主体备案', '请先选择或新建一份资料'],
    en: ['Will not be filled', 'No profile is chosen for this page', 'Choose a profile, or make one'],
  },
  'vault-locked': {
    zh: ['不会填', '资料库锁着', '请先输入口令解锁'],
    en: ['Will not be filled', 'The vault is locked', 'Unlock it with your passphrase'],
  },
  'website-not-chosen': {
    zh: ['不会填', '这个主体有几个网站，还没有选定是哪一个', '请在上方选择网站'],
    en: ['Will not be filled', 'The subject has several websites and none is chosen', 'Choose the website above'],
  },
  'app-not-chosen': {
    zh: ['不会填', '这个主体有几个 APP，还没有选定是哪一个', '请在上方选择 APP'],
    en: ['Will not be filled', 'The subject has several apps and none is chosen', 'Choose the app above'],
  },
  'holds-other': {
    zh: ['不会改动', '页面上已有的内容与资料不同', '哪个对由您定：要用资料的，请选“用资料覆盖”'],
    en: [
      'Left alone',
      'What the page holds differs from the profile',
      'You decide: choose “Replace with the profile” to use the profile’s',
    ],
  },
  'holds-file': {
    zh: ['不会改动', '页面上已经有文件，无法比对是不是同一份', '要换成资料里的，请选“用资料覆盖”'],
    en: [
      'Left alone',
      'The page already has a file, which cannot be compared',
      'Choose “Replace with the profile” to upload the profile’s',
    ],
  },
  'only-you-can': {
    zh: ['不会代填', '验证码、密码、核验和同意只能由您本人完成', '请您在页面上亲自完成'],
    en: ['Left to you', 'Codes, passwords, checks and consents can only be yours', 'Complete it on the page yourself'],
  },
  'which-document': {
    zh: ['不会代传', '页面上有几处要这种文件，分不清资料里的这份属于哪一处', '请您自己上传'],
    en: [
      'Left to you',
      'The page asks for such a document in several places, and the profile has one',
      'Upload it where it belongs',
    ],
  },
  'other-platform': {
    zh: ['不会填', '这一栏写明了平台，与所选安装包的平台对不上', '请换成那个平台的安装包，或手工填写'],
    en: [
      'Will not be filled',
      'It names a platform, and the chosen package is not for that one',
      'Choose that platform’s package, or fill it by hand',
    ],
  },
  'more-than-spans': {
    zh: ['不会填', '资料里的 IP 地址比页面上的地址段多', '请先在页面上添加地址段，或手工填写'],
    en: [
      'Will not be filled',
      'The profile has more IP addresses than the page has ranges',
      'Add ranges on the page first, or fill it by hand',
    ],
  },
  'long-term-has-no-end': {
    zh: ['不用填', '证件是长期有效的，没有截止日期', '请核对“长期”已经选上'],
    en: [
      'Nothing to fill',
      'The document is valid for the long term and has no end',
      'Check that “long term” is chosen',
    ],
  },
};
