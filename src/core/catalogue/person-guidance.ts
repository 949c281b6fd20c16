import { defineGuidance } from './define-guidance';

export const personGuidance = defineGuidance({
  'person.name': {
    hints: [
      {
        step: 'mps-subject',
        zh: '主体负责人姓名，与证件逐字一致。',
        en: "The name of the subject's responsible person, exactly as on the document; an individual enters their own.",
      },
      {
        step: 'mps-security-owner',
        zh: '网站安全负责人姓名，与证件逐字一致。',
        en: "The name of the person responsible for the site's security, exactly as on the document.",
      },
      {
        step: 'mps-emergency-contact',
        zh: '网站应急联络人姓名，与证件逐字一致。',
        en: 'The name of the emergency contact, exactly as on the document.',
      },
      {
        step: 'icp-subject-owner',
        zh: '主体负责人（多数省必须是法定代表人）姓名，与证件逐字一致。',
        en: "The name of the subject's responsible person, in most provinces the legal representative, exactly as on the document.",
      },
      {
        step: 'icp-service-owner',
        zh: '网站/APP负责人（可不是法定代表人，须为单位内部人员）姓名，与证件逐字一致。',
        en: 'The name of the person responsible for the website or app, exactly as on the document. It need not be the legal representative but must be somebody of the unit.',
      },
    ],
    mistakes: [
      { zh: '带称呼、职务、空格，或用拼音。', en: 'A title, a space or pinyin.' },
      {
        zh: '少数民族姓名的间隔号写成“.”或“•”，应为“·”。',
        en: 'The middle dot of minority names written as . or •; it is ·.',
      },
    ],
    examples: { valid: ['张三'], invalid: ['张三先生', 'Zhang San（身份证）'] },
    required: [
      { step: 'mps-subject', person: 'required', org: 'required' },
      { step: 'mps-security-owner', person: 'required', org: 'required' },
      { step: 'mps-emergency-contact', person: 'required', org: 'required' },
      { step: 'icp-subject-owner', person: 'required', org: 'required' },
      { step: 'icp-service-owner', person: 'required', org: 'required' },
    ],
    rules: ['R-NAME'],
    sources: ['mpsWalkthrough', 'public', 'tencentApp'],
    confidence: 'high',
  },
  'person.region': {
    hints: [
      {
        step: 'mps-subject',
        zh: '填实际常住地而不是接入商所在地，公安按常住地分配审核；与身份证同省可直接用身份证地址。',
        en: 'Where the person really lives, not where the provider sits: the police there review the filing.',
      },
    ],
    mistakes: [
      {
        zh: '照抄接入商的地址；应填本人实际常住地，它决定由哪个网安审核。',
        en: 'Copying the provider’s region: it is where the person lives, which decides who reviews.',
      },
    ],
    examples: { valid: ['福建省/福州市/闽侯县', '北京市/海淀区'], invalid: ['福建省'] },
    required: [
      { step: 'mps-subject', person: 'required', org: 'required' },
      { step: 'mps-security-owner', person: 'required', org: 'required' },
      { step: 'mps-emergency-contact', person: 'required', org: 'required' },
    ],
    rules: ['R-REGION3'],
    sources: ['mpsWalkthrough', 'public'],
    confidence: 'high',
  },
  'person.address': {
    hints: [
      {
        step: 'mps-subject',
        zh: '写到门牌号；个人用户也可只写到小区楼栋，但要能联系到本人。',
        en: 'Street and number. Individuals may stop at estate and building, but the person must be reachable there.',
      },
    ],
    mistakes: [{ zh: '写“同上”，或只写小区没有楼栋。', en: 'Writing 同上, or an estate without a building.' }],
    examples: { valid: ['学府路1号2栋301'], invalid: ['同上'] },
    required: [
      { step: 'mps-subject', person: 'required', org: 'required' },
      { step: 'mps-security-owner', person: 'required', org: 'required' },
      { step: 'mps-emergency-contact', person: 'required', org: 'required' },
    ],
    rules: ['R-ADDRESS'],
    sources: ['mpsWalkthrough', 'public'],
    confidence: 'high',
  },
  'person.sameAsSubjectOwner': {
    hints: [
      {
        step: 'mps-security-owner',
        zh: '个人用户直接勾选，证件照片可能仍要重新上传。',
        en: 'Individuals simply tick it; the photos may still have to be uploaded again.',
      },
      {
        step: 'mps-emergency-contact',
        zh: '个人用户可勾选；企业建议填另一位能随时接电话的人。',
        en: 'Individuals may tick it. Units had better name a second person who can always be reached.',
      },
    ],
    mistakes: [
      {
        zh: '勾选后没有再传证件照片：勾选只带出文字。',
        en: 'Not uploading the photos again: the box copies text only.',
      },
    ],
    examples: { valid: ['是'], invalid: [] },
    required: [
      { step: 'mps-security-owner', person: 'optional', org: 'optional' },
      { step: 'mps-emergency-contact', person: 'optional', org: 'optional' },
    ],
    rules: ['R-INFO'],
    sources: ['mpsWalkthrough', 'public'],
    confidence: 'high',
  },
  'person.authorizationLetter': {
    hints: [
      {
        step: 'icp-subject-owner',
        zh: '主体负责人不是法定代表人时提供（吉林、安徽、四川、甘肃、海南等允许授权）。',
        en: 'Needed when the responsible person is not the legal representative; Jilin, Anhui, Sichuan, Gansu, Hainan and others allow that.',
      },
    ],
    mistakes: [
      { zh: '只盖章没有签字，或日期过旧。', en: 'Stamped but not signed, or with an old date.' },
      {
        zh: '本省不允许授权，仍用授权书代替法定代表人。',
        en: 'Using a letter where the province wants the legal representative himself.',
      },
    ],
    examples: { valid: ['letter.jpg'], invalid: ['photo.heic'] },
    required: [{ step: 'icp-subject-owner', person: 'optional', org: 'depends' }],
    rules: ['R-IMG', 'X-LEGALREP-PRINCIPAL'],
    sources: ['tencent', 'huawei'],
    confidence: 'high',
  },
  'person.faceVerification': {
    hints: [
      {
        step: 'icp-service-owner',
        zh: '用手机扫码由负责人本人完成；白墙背景、光线均匀、不戴眼镜、衣着整齐；同一订单多个网站只做一次。',
        en: 'The responsible person does it on a phone: white wall, even light, no glasses, neatly dressed. Once is enough for all sites of an order.',
      },
    ],
    mistakes: [
      { zh: '背景杂乱、光线暗或戴眼镜。', en: 'A busy background, dim light or glasses.' },
      { zh: '由他人代做。', en: 'Done by somebody else.' },
    ],
    examples: { valid: [], invalid: [] },
    required: [{ step: 'icp-service-owner', person: 'required', org: 'required' }],
    rules: ['R-MANUAL'],
    sources: ['tencentApp', 'public'],
    confidence: 'high',
  },
});
