import { defineGuidance } from './define-guidance';

export const subjectGuidance = defineGuidance({
  'subject.type': {
    hints: [
      {
        step: 'mps-subject',
        zh: '与工信部ICP备案的主办单位性质一致；个体工商户、企业一律选单位。',
        en: 'The same as in the ICP filing. Sole traders and companies choose 单位.',
      },
    ],
    mistakes: [
      {
        zh: '个体工商户、企业选成个人，与工信部登记不一致。',
        en: 'A sole trader or company choosing 个人, unlike its ICP record.',
      },
    ],
    examples: { valid: ['个人'], invalid: ['企业'] },
    required: [{ step: 'mps-subject', person: 'required', org: 'required' }],
    rules: ['R-ENUM', 'X-SUBJECT-ICP'],
    sources: ['mpsWalkthrough', 'public'],
    confidence: 'high',
  },
  'subject.nature': {
    hints: [
      {
        step: 'mps-subject',
        zh: '按单位证件选择：企业/事业单位/社会团体等；公安平台与工信部清单略有不同。',
        en: "Choose by the unit's certificate: company, public institution, social organisation and so on. The police's list differs a little from MIIT's.",
      },
      {
        step: 'icp-check',
        zh: '个人备案不能做企业、团体、论坛内容；公司、学校等不能选个人。',
        en: 'A personal filing may not host company, association or forum content; companies and schools may not choose 个人.',
      },
      { step: 'cac-subject', zh: '个人不能备案。', en: 'Individuals cannot file an algorithm.' },
    ],
    mistakes: [
      { zh: '公司网站选“个人”，或个体工商户选“个人”。', en: 'A company’s or sole trader’s site filed as 个人.' },
    ],
    examples: { valid: ['企业'], invalid: ['公司'] },
    required: [
      { step: 'mps-subject', person: 'optional', org: 'required' },
      { step: 'icp-check', person: 'required', org: 'required' },
      { step: 'cac-subject', person: 'not-asked', org: 'required' },
    ],
    rules: ['R-ENUM', 'X-NATURE-CERT'],
    sources: ['mpsWalkthrough', 'tencentApp', 'mpsForm2016', 'public', 'articles'],
    confidence: 'medium',
  },
  'subject.name': {
    hints: [
      {
        step: 'mps-subject',
        zh: '逐字照抄证件，括号用证件上的全角括号，不写简称。公章、证件、账号实名、域名持有者四处一致。',
        en: 'Copy the certificate character by character, with its full-width brackets and without shortening. Seal, certificate, account and domain holder must all carry the same name.',
      },
      {
        step: 'icp-check',
        zh: '个人填姓名，单位填全称；腾讯云要求与账号实名一致（华为云不要求）。',
        en: "An individual enters their own name, a unit its full name. Tencent Cloud wants the same name as the account's; Huawei Cloud does not.",
      },
      {
        step: 'cac-subject',
        zh: '与营业执照、ICP备案主体完全一致。',
        en: 'Identical to the licence and to the ICP subject.',
      },
    ],
    mistakes: [
      {
        zh: '与营业执照有一字之差，最常见的是括号全角半角不同。',
        en: 'One character differs from the licence, most often full- and half-width brackets.',
      },
      {
        zh: '域名持有者、账号实名、执照三处名称不一致。',
        en: 'Domain holder, account and licence carry different names.',
      },
    ],
    examples: { valid: ['示例科技（北京）有限公司'], invalid: ['示例科技', '示例科技(北京)有限公司'] },
    required: [
      { step: 'mps-subject', person: 'optional', org: 'required' },
      { step: 'icp-check', person: 'required', org: 'required' },
      { step: 'cac-subject', person: 'not-asked', org: 'required' },
    ],
    rules: ['R-ORGNAME', 'R-NAME', 'X-DOMAIN-OWNER', 'X-LICENCE-NAME', 'X-ACCOUNT-REALNAME', 'X-CAC-ICP'],
    sources: ['mpsWalkthrough', 'tencentApp', 'huawei', 'filingCourse', 'public', 'articles'],
    confidence: 'high',
  },
  'subject.icpNumber': {
    hints: [
      {
        step: 'icp-subject',
        zh: '已有备案时填主体号（不带-1）。',
        en: "If there is a filing already, the subject's number without -1.",
      },
    ],
    mistakes: [{ zh: '填了带“-1”的网站备案号。', en: 'The website’s number with its -1.' }],
    examples: { valid: ['粤ICP备2025000001号'], invalid: ['粤ICP备2025000001号-2'] },
    required: [{ step: 'icp-subject', person: 'optional', org: 'optional' }],
    rules: ['R-ICPNO-SUBJECT'],
    sources: ['tencentApp'],
    confidence: 'medium',
  },
  'subject.icpPassword': {
    hints: [
      {
        step: 'icp-check',
        zh: '旧流程才用；2020-08-17 起注销备案不再要求。忘记可在工信部网站找回。请您自己输入，不要存在资料里。',
        en: 'Only old procedures ask for it; since 2020-08-17 cancelling needs none. Recover it at MIIT. Type it yourself; do not keep it in the profile.',
      },
    ],
    mistakes: [{ zh: '与接入商账号的密码混淆。', en: 'Confusing it with the password of the provider’s account.' }],
    examples: { valid: [], invalid: [] },
    required: [{ step: 'icp-check', person: 'optional', org: 'optional' }],
    rules: ['R-INFO'],
    sources: ['filingCourse', 'huawei'],
    confidence: 'high',
  },
  'subject.superiorUnit': {
    hints: [
      {
        step: 'icp-subject',
        zh: '没有就填单位自己或投资人姓名。',
        en: 'If there is none, enter the unit itself or the name of the investor.',
      },
    ],
    mistakes: [
      {
        zh: '没有上级单位就空着。没有就填单位自己或投资人。',
        en: 'Leaving it empty without a superior unit: enter the unit itself or its investor.',
      },
    ],
    examples: { valid: ['示例科技（北京）有限公司'], invalid: ['无'] },
    required: [{ step: 'icp-subject', person: 'optional', org: 'depends' }],
    rules: ['R-LEN'],
    sources: ['public'],
    confidence: 'medium',
  },
  'subject.remark': {
    hints: [
      {
        step: 'icp-subject',
        zh: '地址无门牌、名称与公司不同等特殊情况写在这里。',
        en: "Explain here what is special: an address without a number, a name unlike the company's.",
      },
    ],
    mistakes: [
      {
        zh: '地址没有门牌号、名称与公司不同等情况没有说明。',
        en: 'Not explaining an address without a number or a name unlike the company’s.',
      },
    ],
    examples: { valid: ['通信地址已为最详细地址'], invalid: [] },
    required: [{ step: 'icp-subject', person: 'optional', org: 'optional' }],
    rules: ['R-LEN'],
    sources: ['tencentApp', 'tencent'],
    confidence: 'high',
  },
});
