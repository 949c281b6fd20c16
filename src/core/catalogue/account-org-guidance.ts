import { defineGuidance } from './define-guidance';

export const accountOrgGuidance = defineGuidance({
  'account.orgName': {
    hints: [
      {
        step: 'mps-account',
        zh: '法人用户填写，与营业执照一致。',
        en: 'For legal-person accounts only; copy it from the licence.',
      },
    ],
    mistakes: [
      {
        zh: '写了简称，或把执照上的全角括号改成半角。',
        en: 'A short name, or half-width brackets where the licence has full-width ones.',
      },
    ],
    examples: { valid: ['示例科技（北京）有限公司'], invalid: ['示例科技(北京)公司'] },
    required: [{ step: 'mps-account', person: 'not-asked', org: 'required' }],
    rules: ['R-ORGNAME'],
    sources: ['mpsWalkthrough'],
    confidence: 'medium',
  },
  'account.orgUscc': {
    hints: [
      {
        step: 'mps-account',
        zh: '18 位，字母大写，不含 I、O、S、V、Z。',
        en: '18 characters, letters in upper case, never I, O, S, V or Z.',
      },
    ],
    mistakes: [{ zh: '把数字 0、1 写成字母 O、I。', en: 'Letters O and I for the digits 0 and 1.' }],
    examples: { valid: ['911101085636549482'], invalid: ['911101085636549481', '91110108563654948O'] },
    required: [{ step: 'mps-account', person: 'not-asked', org: 'required' }],
    rules: ['R-USCC'],
    sources: ['mpsWalkthrough', 'gb32100'],
    confidence: 'high',
  },
  'account.legalRepName': {
    hints: [
      {
        step: 'mps-account',
        zh: '法人用户需要法定代表人身份信息。',
        en: 'A legal-person account needs the identity of the legal representative.',
      },
    ],
    mistakes: [{ zh: '带了职务或称呼。', en: 'A title or form of address with the name.' }],
    examples: { valid: ['李四'], invalid: ['李四（总经理）'] },
    required: [{ step: 'mps-account', person: 'not-asked', org: 'required' }],
    rules: ['R-NAME'],
    sources: ['mpsWalkthrough'],
    confidence: 'medium',
  },
  'account.legalRepIdNumber': {
    hints: [
      {
        step: 'mps-account',
        zh: '须与工商登记的法定代表人一致。',
        en: 'It must be the number of the registered legal representative.',
      },
    ],
    mistakes: [
      {
        zh: '填了经办人的号码，而不是法定代表人的。',
        en: 'The number of the person filing instead of the legal representative’s.',
      },
    ],
    examples: { valid: ['110105199001011232'], invalid: ['110105199001011234'] },
    required: [{ step: 'mps-account', person: 'not-asked', org: 'required' }],
    rules: ['R-ID18', 'R-ID15', 'R-HKMO-PERMIT', 'R-TW-PERMIT', 'R-PASSPORT', 'R-FPR', 'R-HMT-RESIDENCE'],
    sources: ['mpsWalkthrough'],
    confidence: 'medium',
  },
  'account.realNameCheck': {
    hints: [
      {
        step: 'mps-account',
        zh: '用手机“公安一网通办”App扫码刷脸，只从官方应用商店下载（有假冒App）。苹果手机认证不通过时换安卓手机重试。',
        en: 'Scan the code with the 公安一网通办 app and let it check your face. Install it from an official store only: fake apps exist. If an iPhone fails, try an Android phone.',
      },
    ],
    mistakes: [
      {
        zh: '从网页或短信链接下载“公安一网通办”，装到假冒 App。',
        en: 'Installing 公安一网通办 from a web page or SMS link: fake apps exist.',
      },
      {
        zh: '苹果手机认证不通过就放弃；换安卓手机通常可以。',
        en: 'Giving up when an iPhone fails; an Android phone usually works.',
      },
    ],
    examples: { valid: [], invalid: [] },
    required: [{ step: 'mps-account', person: 'required', org: 'required' }],
    rules: ['R-MANUAL'],
    sources: ['mpsWalkthrough', 'public'],
    confidence: 'high',
  },
  'account.bindLegacy': {
    hints: [
      {
        step: 'mps-account',
        zh: '2023-10-07改版前注册过的，先注册新账号，再点右上角姓名→绑定旧账号，历史网站才会迁移过来。',
        en: 'If you had an account before the change of 2023-10-07, register a new one, then choose 绑定旧账号 under your name at the top right: that brings the old websites over.',
      },
    ],
    mistakes: [
      {
        zh: '没有绑定旧账号，以为以前备案的网站丢了。',
        en: 'Not binding the old account and thinking the earlier filings are lost.',
      },
    ],
    examples: { valid: [], invalid: [] },
    required: [{ step: 'mps-account', person: 'optional', org: 'optional' }],
    rules: ['R-INFO'],
    sources: ['mpsWalkthrough'],
    confidence: 'medium',
  },
});
