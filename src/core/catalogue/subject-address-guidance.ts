import { defineGuidance } from './define-guidance';

export const subjectAddressGuidance = defineGuidance({
  'subject.region': {
    hints: [
      {
        step: 'icp-check',
        zh: '单位按证件所在省，不能跨省；个人按身份证，部分省支持居住证异地。提交后不能改。',
        en: 'A unit files in the province of its certificate, never in another. An individual files in the province of the ID; some provinces take a residence permit. It cannot be changed after submission.',
      },
      {
        step: 'icp-subject',
        zh: '与实际通信地址一致；河北、河南、贵州等不可跨市。',
        en: 'The same as the mailing address; Hebei, Henan, Guizhou and others allow no other city.',
      },
    ],
    mistakes: [
      {
        zh: '单位跨省备案：备案省份必须是证件所在省。',
        en: 'A unit filing in another province than its certificate’s.',
      },
      {
        zh: '提交后才发现选错，省份不能再改。',
        en: 'Noticing a wrong province after submitting: it cannot be changed.',
      },
    ],
    examples: { valid: ['浙江省', '浙江省/杭州市/余杭区'], invalid: ['香港'] },
    required: [
      { step: 'icp-check', person: 'required', org: 'required' },
      { step: 'icp-subject', person: 'required', org: 'required' },
    ],
    rules: ['R-PROVINCE', 'X-PROVINCE-CERT', 'R-REGION3', 'X-REGION-CITY'],
    sources: ['tencentApp', 'tencent', 'huawei'],
    confidence: 'high',
  },
  'subject.officeRegion': {
    hints: [
      {
        step: 'mps-subject',
        zh: '选实际办公地的省/市/区，决定由哪个地方网安审核；直辖市第二级为“市辖区”。',
        en: 'Where the office really is: it decides which local police review the filing. In municipalities the second level is 市辖区.',
      },
    ],
    mistakes: [
      {
        zh: '填了注册地而不是实际办公地，分到了别处的网安。',
        en: 'The registered place instead of the real office, so another city’s police get the filing.',
      },
    ],
    examples: { valid: ['北京市/海淀区', '浙江省/杭州市/余杭区'], invalid: ['浙江省'] },
    required: [{ step: 'mps-subject', person: 'optional', org: 'required' }],
    rules: ['R-REGION3'],
    sources: ['mpsWalkthrough', 'public'],
    confidence: 'high',
  },
  'subject.officeAddress': {
    hints: [
      {
        step: 'mps-subject',
        zh: '写到楼号房间号，不要重复省市区；没有门牌号时在备注写明“已是最详细地址”。',
        en: 'Down to building and room, without repeating province and city. If there is no number, say in the remark that this is the most detailed address.',
      },
    ],
    mistakes: [
      { zh: '只写到路名或园区，没有门牌号。', en: 'Only a street or park, no number.' },
      { zh: '把省市区又写了一遍。', en: 'Repeating province, city and district.' },
    ],
    examples: { valid: ['中关村大街1号A座1201室'], invalid: ['中关村'] },
    required: [{ step: 'mps-subject', person: 'optional', org: 'required' }],
    rules: ['R-ADDRESS'],
    sources: ['mpsWalkthrough', 'tencentApp', 'tencent', 'west'],
    confidence: 'high',
  },
  'subject.registeredRegion': {
    hints: [{ step: 'mps-subject', zh: '照营业执照住所填写。', en: 'As on the business licence.' }],
    mistakes: [{ zh: '填成办公地。', en: 'The office’s region instead of the registered one.' }],
    examples: { valid: ['浙江省/杭州市/余杭区'], invalid: ['浙江省'] },
    required: [{ step: 'mps-subject', person: 'optional', org: 'required' }],
    rules: ['R-REGION3'],
    sources: ['mpsWalkthrough'],
    confidence: 'medium',
  },
  'subject.registeredAddress': {
    hints: [
      {
        step: 'mps-subject',
        zh: '与营业执照“住所”逐字一致，不要用办公地址代替。',
        en: 'Exactly as under 住所 on the licence; the office address will not do.',
      },
    ],
    mistakes: [{ zh: '用办公地址代替执照上的住所。', en: 'The office address instead of the one on the licence.' }],
    examples: { valid: ['浙江省杭州市余杭区文一西路969号'], invalid: ['文一西路'] },
    required: [{ step: 'mps-subject', person: 'optional', org: 'required' }],
    rules: ['R-ADDRESS', 'X-LICENCE-ADDR'],
    sources: ['mpsWalkthrough', 'tencentApp', 'huawei'],
    confidence: 'high',
  },
  'subject.mailingAddress': {
    hints: [
      {
        step: 'icp-subject',
        zh: '精确到门牌或房间号，须在备案省内。',
        en: 'Down to the door or room, within the province of the filing.',
      },
    ],
    mistakes: [
      {
        zh: '只写到城市或小区，没有门牌号，也没在备注说明。',
        en: 'Only a city or estate, no door number, and no word of it in the remark.',
      },
      {
        zh: '与备案省份不在同一省；河北、河南、贵州还要求同市。',
        en: 'In another province than the filing; Hebei, Henan and Guizhou even want the same city.',
      },
    ],
    examples: { valid: ['文一西路969号3幢5楼508室'], invalid: ['杭州市'] },
    required: [{ step: 'icp-subject', person: 'required', org: 'required' }],
    rules: ['R-ADDRESS'],
    sources: ['tencentApp', 'wechat'],
    confidence: 'high',
  },
});
