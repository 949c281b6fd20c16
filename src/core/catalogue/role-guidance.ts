import { defineRoleGuidance } from './define-guidance';

export const roleGuidance = defineRoleGuidance({
  'legalRep.name': {
    hints: [
      {
        step: 'mps-subject',
        zh: '与营业执照一致；多数省份要求主体负责人就是法定代表人。',
        en: "As on the licence. In most provinces the subject's responsible person must be the legal representative.",
      },
      { step: 'icp-subject', zh: '与执照一致。', en: 'As on the licence.' },
      { step: 'cac-subject', zh: '与执照一致。', en: 'As on the licence.' },
    ],
    mistakes: [{ zh: '与营业执照上的法定代表人不是同一人。', en: 'Not the legal representative on the licence.' }],
    examples: { valid: ['李四'], invalid: ['李总'] },
    required: [
      { step: 'mps-subject', person: 'optional', org: 'required' },
      { step: 'icp-subject', person: 'optional', org: 'required' },
      { step: 'cac-subject', person: 'not-asked', org: 'required' },
    ],
    rules: ['R-NAME', 'X-LEGALREP-PRINCIPAL'],
    sources: ['mpsWalkthrough', 'tencentApp', 'huawei', 'filingCourse'],
    confidence: 'high',
  },
  'legalRep.idNumber': {
    hints: [
      {
        step: 'icp-subject',
        zh: '接入商会做企业四要素比对（企业名、信用代码、法人、法人证件号）。',
        en: 'The provider compares company name, credit code, legal representative and this number.',
      },
      { step: 'cac-subject', zh: '号码与正反面照片一致。', en: 'The number must be that of the photos of both sides.' },
    ],
    mistakes: [
      {
        zh: '企业四要素（名称、信用代码、法人姓名、法人证件号）对不上。',
        en: 'Name, credit code, legal representative and ID number do not agree.',
      },
    ],
    examples: { valid: ['110105199001011232'], invalid: ['110105199001011234'] },
    required: [
      { step: 'icp-subject', person: 'optional', org: 'required' },
      { step: 'cac-subject', person: 'not-asked', org: 'required' },
    ],
    rules: ['R-ID18', 'R-IMG-IDSIDE'],
    sources: ['tencentApp', 'tencent', 'articles'],
    confidence: 'high',
  },
  'algorithmOwner.name': {
    hints: [
      {
        step: 'cac-subject',
        zh: '由懂业务、24小时可联系的内部人员担任，全部材料里同一个人。',
        en: 'Somebody of the unit who knows the business and can be reached at any time; the same person in every document.',
      },
    ],
    mistakes: [{ zh: '不同材料里写了不同的人。', en: 'Different persons in different documents.' }],
    examples: { valid: ['王五'], invalid: ['王五先生'] },
    required: [{ step: 'cac-subject', person: 'not-asked', org: 'required' }],
    rules: ['R-NAME'],
    sources: ['filingCourse', 'public', 'articles'],
    confidence: 'high',
  },
  'algorithmContact.name': {
    hints: [{ step: 'cac-subject', zh: '能收到补正通知。', en: 'Somebody whom notices of corrections reach.' }],
    mistakes: [
      {
        zh: '联系人离职或电话停用，收不到补正通知。',
        en: 'A contact who left or whose phone is off misses correction notices.',
      },
    ],
    examples: { valid: ['赵六'], invalid: [] },
    required: [{ step: 'cac-subject', person: 'not-asked', org: 'required' }],
    rules: ['R-NAME'],
    sources: ['articles'],
    confidence: 'low',
  },
});
