import { defineGuidance } from './define-guidance';

export const smsGuidance = defineGuidance({
  'sms.code': {
    hints: [
      {
        step: 'miit-sms',
        zh: '填12381或106开头号码发来的6位码，24小时内完成；连错5次第6次会退单。',
        en: 'The 6 digits from 12381 or a number that begins with 106, within 24 hours. After 5 wrong entries the 6th returns the order.',
      },
    ],
    mistakes: [
      { zh: '超过 24 小时才核验，订单被退回。', en: 'Checking after 24 hours: the order is returned.' },
      { zh: '连错 5 次后再试，第 6 次退单。', en: 'Trying again after 5 wrong entries: the 6th returns the order.' },
    ],
    examples: { valid: ['123456'], invalid: ['12345', '12 3456'] },
    required: [{ step: 'miit-sms', person: 'required', org: 'required' }],
    rules: ['R-SMS6', 'X-24H'],
    sources: ['tencent', 'huawei', 'aliyun'],
    confidence: 'high',
  },
  'sms.mobile': {
    hints: [
      {
        step: 'miit-sms',
        zh: '填备案时的联系方式1，不是注册账号的号码。没收到短信先查拦截，再点短信重发（最多 2 次）。',
        en: 'The mobile filed as 联系方式1, not that of the account. If nothing arrives, look at blocked messages, then resend, twice at most.',
      },
    ],
    mistakes: [{ zh: '填了注册账号的手机号，而不是备案里的。', en: 'The account’s number instead of the filed one.' }],
    examples: { valid: ['13812345678'], invalid: [] },
    required: [{ step: 'miit-sms', person: 'required', org: 'required' }],
    rules: ['R-MOBILE'],
    sources: ['tencent', 'huawei'],
    confidence: 'high',
  },
  'sms.idLast6': {
    hints: [
      {
        step: 'miit-sms',
        zh: '负责人证件号码后6位，含X时大写；企业填负责人证件，不是信用代码。',
        en: "The last six characters of the responsible person's document, an X in upper case. For a company too it is the person's, not the credit code's.",
      },
    ],
    mistakes: [{ zh: '填了信用代码的后 6 位。', en: 'The last six of the credit code.' }],
    examples: { valid: ['31002X'], invalid: ['3100', '654X82'] },
    required: [{ step: 'miit-sms', person: 'required', org: 'required' }],
    rules: ['R-ID-LAST6'],
    sources: ['tencent'],
    confidence: 'medium',
  },
  'sms.captcha': {
    hints: [{ step: 'miit-sms', zh: '请自己完成滑块。', en: 'Move the slider yourself.' }],
    mistakes: [{ zh: '滑块没通过就以为验证码错了。', en: 'Taking a failed slider for a wrong SMS code.' }],
    examples: { valid: [], invalid: [] },
    required: [{ step: 'miit-sms', person: 'required', org: 'required' }],
    rules: ['R-MANUAL'],
    sources: ['unchecked'],
    confidence: 'low',
  },
});
