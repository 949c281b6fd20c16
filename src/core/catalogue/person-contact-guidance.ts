import { defineGuidance } from './define-guidance';

export const personContactGuidance = defineGuidance({
  'person.mobile': {
    hints: [
      {
        step: 'mps-subject',
        zh: '本人实名、24小时能接；一个号码只能给一个主体用；部分省要求本省号段。',
        en: "In the person's own name and always answered. One number serves one subject only; some provinces want a local number.",
      },
    ],
    mistakes: [
      { zh: '虚拟运营商号段收不到核验短信。', en: 'A virtual operator’s number, which the SMS check does not reach.' },
      { zh: '两位不同的负责人用同一个号码。', en: 'Two different persons with the same number.' },
      { zh: '审核期间电话打不通。', en: 'Not answering during the review.' },
    ],
    examples: { valid: ['13812345678'], invalid: ['17012345678', '400-800-8000'] },
    required: [
      { step: 'mps-subject', person: 'required', org: 'required' },
      { step: 'mps-security-owner', person: 'required', org: 'required' },
      { step: 'mps-emergency-contact', person: 'required', org: 'required' },
      { step: 'icp-subject-owner', person: 'required', org: 'required' },
      { step: 'icp-service-owner', person: 'required', org: 'required' },
    ],
    rules: ['R-MOBILE', 'X-MOBILE-UNIQUE', 'X-MOBILE-PROVINCE'],
    sources: ['mpsWalkthrough', 'public', 'tencentApp'],
    confidence: 'high',
  },
  'person.mobileCode': {
    hints: [
      {
        step: 'icp-subject-owner',
        zh: '点“获取验证码”后由本人照短信填写。',
        en: 'Press 获取验证码; the person then types the code from the SMS.',
      },
    ],
    mistakes: [{ zh: '验证码过期后仍在输入。', en: 'Typing a code that has expired.' }],
    examples: { valid: [], invalid: [] },
    required: [
      { step: 'icp-subject-owner', person: 'required', org: 'required' },
      { step: 'icp-service-owner', person: 'required', org: 'required' },
    ],
    rules: ['R-MANUAL'],
    sources: ['tencentApp', 'public'],
    confidence: 'high',
  },
  'person.officePhone': {
    hints: [
      {
        step: 'mps-subject',
        zh: '座机写“区号-号码”，区号要与通信地址所在地一致；个人没有座机可填手机号。',
        en: 'Area code, hyphen, number; the area code belongs to the mailing address. Individuals without a landline may give a mobile.',
      },
    ],
    mistakes: [
      { zh: '只写号码没写区号。', en: 'A number without its area code.' },
      { zh: '区号与通信地址不在同一地。', en: 'An area code of another place than the address.' },
    ],
    examples: { valid: ['010-62671188', '13812345678'], invalid: ['62671188'] },
    required: [{ step: 'mps-subject', person: 'optional', org: 'required' }],
    rules: ['R-LANDLINE', 'X-AREACODE-REGION'],
    sources: ['mpsWalkthrough', 'public'],
    confidence: 'high',
  },
  'person.emergencyPhone': {
    hints: [
      {
        step: 'icp-subject-owner',
        zh: '不能与本人手机号相同；主体负责人与服务负责人不是同一人时两人的号码也不能相同。',
        en: "Not the person's own mobile. If two different persons are responsible, their numbers must differ too.",
      },
    ],
    mistakes: [
      { zh: '与手机号码相同。', en: 'The same as the mobile number.' },
      { zh: '两位负责人的应急电话相同。', en: 'The same number for two different persons.' },
    ],
    examples: { valid: ['13912345678'], invalid: ['400-800-8000'] },
    required: [
      { step: 'icp-subject-owner', person: 'required', org: 'required' },
      { step: 'icp-service-owner', person: 'required', org: 'required' },
    ],
    rules: ['R-PHONE', 'X-EMERGENCY-DIFF'],
    sources: ['tencentApp', 'public'],
    confidence: 'high',
  },
  'person.email': {
    hints: [
      {
        step: 'mps-subject',
        zh: '常用邮箱；两位负责人不是同一人时邮箱也不能相同。',
        en: 'A mailbox in use. Two different persons must not share one.',
      },
    ],
    mistakes: [{ zh: '两位不同的负责人填同一个邮箱。', en: 'Two different persons with the same address.' }],
    examples: { valid: ['name@example.com'], invalid: ['name@'] },
    required: [
      { step: 'mps-subject', person: 'required', org: 'required' },
      { step: 'mps-security-owner', person: 'required', org: 'required' },
      { step: 'mps-emergency-contact', person: 'required', org: 'required' },
      { step: 'icp-subject-owner', person: 'required', org: 'required' },
      { step: 'icp-service-owner', person: 'required', org: 'required' },
    ],
    rules: ['R-EMAIL', 'X-EMAIL-UNIQUE'],
    sources: ['mpsWalkthrough', 'public', 'tencentApp'],
    confidence: 'high',
  },
});
