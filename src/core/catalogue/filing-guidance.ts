import { defineGuidance } from './define-guidance';

export const filingGuidance = defineGuidance({
  'filing.consent': {
    hints: [
      {
        step: 'icp-submit',
        zh: '请读完它的全文、核对填好的内容，再自己勾选、自己提交。',
        en: 'Read all of it and check what is filled in, then tick and submit yourself.',
      },
      {
        step: 'mps-submit',
        zh: '公安的告知书有 30 秒倒计时，请您读完后自己勾选、自己提交。',
        en: 'The notice of the police has a 30-second countdown; read it, then tick and submit yourself.',
      },
    ],
    mistakes: [
      {
        zh: '在公安的告知书页上没读完就切走，倒计时重新开始。',
        en: 'Leaving the notice of the police before the end: its countdown starts again.',
      },
    ],
    examples: { valid: ['是'], invalid: [] },
    required: [
      { step: 'mps-submit', person: 'required', org: 'required' },
      { step: 'icp-submit', person: 'required', org: 'required' },
    ],
    rules: ['R-MANUAL'],
    sources: ['mpsGuide', 'mpsWalkthrough', 'tencentApp'],
    confidence: 'high',
  },
  'filing.serviceKind': {
    hints: [
      {
        step: 'icp-check',
        zh: '网站选网站应用服务，APP选APP应用服务；小程序在小程序平台备案。',
        en: 'Choose website or app. Mini programs are filed at their own platform.',
      },
    ],
    mistakes: [
      {
        zh: '小程序在云平台备案；应到小程序平台办理。',
        en: 'Filing a mini program with a cloud: it is done at its own platform.',
      },
    ],
    examples: { valid: ['网站应用服务'], invalid: ['网页'] },
    required: [{ step: 'icp-check', person: 'required', org: 'required' }],
    rules: ['R-ENUM'],
    sources: ['tencentApp', 'huawei'],
    confidence: 'high',
  },
  'filing.supplement': {
    hints: [
      {
        step: 'icp-materials',
        zh: '按省份要求：承诺书、建设方案书、前置审批等。',
        en: 'What the province asks for: commitment letter, construction plan, prior approval.',
      },
    ],
    mistakes: [
      { zh: '本省要求的承诺书、方案书没有一并上传。', en: 'Leaving out letters or plans that the province wants.' },
    ],
    examples: { valid: ['scan.jpg'], invalid: [] },
    required: [{ step: 'icp-materials', person: 'optional', org: 'optional' }],
    rules: ['R-IMG'],
    sources: ['tencentApp'],
    confidence: 'medium',
  },
  'filing.commitment': {
    hints: [
      {
        step: 'icp-materials',
        zh: '单位由法定代表人签字盖章，个人本人签字；用黑色签字笔正楷、日期填最新。',
        en: "For a unit the legal representative signs and it is stamped; an individual signs. Black pen, clear writing, today's date.",
      },
    ],
    mistakes: [
      { zh: '代签、日期过旧，或没有盖章。', en: 'Signed for someone else, with an old date, or not stamped.' },
    ],
    examples: { valid: ['scan.jpg'], invalid: ['photo.heic'] },
    required: [{ step: 'icp-materials', person: 'depends', org: 'depends' }],
    rules: ['R-IMG'],
    sources: ['huawei', 'tencentApp'],
    confidence: 'high',
  },
  'filing.scenario': {
    hints: [
      {
        step: 'icp-check',
        zh: '主体和域名都没备过案选首次备案；主体已备案加新站选新增网站；在别家备过、现在也用这家选新增接入。',
        en: 'First filing when neither subject nor domain is filed; new website when the subject is; new access when the site was filed elsewhere and now uses this provider too.',
      },
    ],
    mistakes: [
      {
        zh: '主办单位名称或证件号抄错一位，系统就判成首次备案。',
        en: 'One wrong character in name or number, and the system takes it for a first filing.',
      },
      {
        zh: '变更与新增一起办，多数省不允许。',
        en: 'A change together with an addition, which most provinces refuse.',
      },
    ],
    examples: { valid: ['首次备案'], invalid: ['重新备案申请'] },
    required: [{ step: 'icp-check', person: 'depends', org: 'depends' }],
    rules: ['R-ENUM'],
    sources: ['huawei', 'tencent'],
    confidence: 'high',
  },
});
