import { defineGuidance } from './define-guidance';

export const subjectCertificateGuidance = defineGuidance({
  'subject.certType': {
    hints: [
      {
        step: 'mps-subject',
        zh: '三证合一的企业选营业执照/统一社会信用代码；可选项随单位性质变化。',
        en: "Companies with a unified licence choose the business licence or the credit code. What can be chosen depends on the unit's nature.",
      },
      {
        step: 'icp-check',
        zh: '可选的证件由单位性质决定，先选性质再选证件。',
        en: 'Which certificates can be chosen depends on the nature; choose that first.',
      },
    ],
    mistakes: [
      {
        zh: '三证合一后的企业仍选组织机构代码证。',
        en: 'A company with a unified licence still choosing the organisation code certificate.',
      },
      { zh: '证件类型不在所选单位性质的可选范围内。', en: 'A certificate that the chosen nature does not allow.' },
    ],
    examples: { valid: ['营业执照（个人或企业）'], invalid: ['结婚证'] },
    required: [
      { step: 'mps-subject', person: 'optional', org: 'required' },
      { step: 'icp-check', person: 'required', org: 'required' },
    ],
    rules: ['R-ENUM', 'X-NATURE-CERT'],
    sources: ['mpsWalkthrough', 'tencentApp', 'public'],
    confidence: 'high',
  },
  'subject.certNumber': {
    hints: [
      {
        step: 'mps-subject',
        zh: '填18位统一社会信用代码；验证备案类型时若工信部里还是旧证号，要填旧证号或先变更。',
        en: 'The 18-character credit code. If MIIT still stores an old number, enter that one to verify the type of filing, or file a change first.',
      },
      {
        step: 'icp-check',
        zh: '与账号实名证件号一致；备过案的主体要和工信部里登记的证件号一致，否则会被判成首次备案。',
        en: "The number of the account's real-name check. For a subject that has been filed it must be the one MIIT stores, or the order counts as a first filing.",
      },
      { step: 'cac-subject', zh: '18位，校验位正确。', en: '18 characters with a correct check character.' },
    ],
    mistakes: [
      { zh: '抄错或漏掉一位，校验通不过。', en: 'One character wrong or missing: the check fails.' },
      {
        zh: '工信部存的是旧证号，却填了新的统一社会信用代码，被判成首次备案。',
        en: 'MIIT still stores the old number, but the new code was entered, so the order counts as a first filing.',
      },
    ],
    examples: {
      valid: ['911101085636549482', '110108000000016', '56365494-8'],
      invalid: ['91110108563654948S', '9111010856365494'],
    },
    required: [
      { step: 'mps-subject', person: 'optional', org: 'required' },
      { step: 'icp-check', person: 'required', org: 'required' },
      { step: 'cac-subject', person: 'not-asked', org: 'required' },
    ],
    rules: [
      'R-USCC',
      'R-ORGCODE',
      'R-BIZLIC15',
      'R-ID18',
      'R-ID15',
      'R-HKMO-PERMIT',
      'R-TW-PERMIT',
      'R-PASSPORT',
      'R-FPR',
      'R-HMT-RESIDENCE',
      'X-MIIT-EXISTING',
    ],
    sources: ['mpsWalkthrough', 'tencentApp', 'tencent', 'huawei', 'filingCourse', 'articles'],
    confidence: 'high',
  },
  'subject.certImage': {
    hints: [
      {
        step: 'mps-subject',
        zh: '原件拍照或彩色扫描，四角完整、清晰无反光；水印只写“仅供备案使用”，不要压住文字；上海不收电子营业执照。',
        en: 'A photo or colour scan of the original: four corners, sharp, no glare. A watermark may only say 仅供备案使用 and must not cover text. Shanghai takes no electronic licences.',
      },
      {
        step: 'icp-subject',
        zh: '原件拍照或彩扫；上传后系统会OCR，识别结果要逐项核对。',
        en: 'A photo or colour scan of the original. The portal reads it after the upload; check every item it read.',
      },
      { step: 'cac-subject', zh: '副本扫描件清晰完整。', en: "A clear and complete scan of the licence's duplicate." },
    ],
    mistakes: [
      { zh: '上传复印件、屏幕翻拍或黑白扫描。', en: 'A photocopy, a photo of a screen or a black-and-white scan.' },
      {
        zh: '水印压住文字，或水印文字不是“仅供备案使用”。',
        en: 'A watermark over the text, or with other words than 仅供备案使用.',
      },
      { zh: '没有核对系统自动识别出来的文字。', en: 'Not checking what the portal’s own recognition read.' },
    ],
    examples: { valid: ['licence.jpg 1.2MB'], invalid: ['licence.pdf', 'licence.heic'] },
    required: [
      { step: 'mps-subject', person: 'optional', org: 'required' },
      { step: 'icp-subject', person: 'optional', org: 'required' },
      { step: 'cac-subject', person: 'not-asked', org: 'required' },
    ],
    rules: ['R-IMG', 'R-IMG-WATERMARK'],
    sources: ['mpsWalkthrough', 'tencent', 'huawei', 'tencentApp', 'articles'],
    confidence: 'high',
  },
  'subject.certAddress': {
    hints: [{ step: 'icp-subject', zh: '照抄证件住所/身份证住址。', en: 'Copy the address on the certificate or ID.' }],
    mistakes: [{ zh: '与证件不一致，或自己补写、缩写。', en: 'Not as on the certificate: completed or shortened.' }],
    examples: { valid: ['浙江省杭州市余杭区文一西路969号'], invalid: ['杭州市'] },
    required: [{ step: 'icp-subject', person: 'required', org: 'required' }],
    rules: ['R-ADDRESS'],
    sources: ['tencentApp'],
    confidence: 'medium',
  },
  'subject.certValidity': {
    hints: [
      {
        step: 'icp-subject',
        zh: '照营业执照上的营业期限填写；执照写“长期”或没有截止日期的选长期。',
        en: 'The business term on the licence; choose long-term if it says 长期 or has no end.',
      },
    ],
    mistakes: [{ zh: '营业期限已过，没有换照就来备案。', en: 'The term has run out and the licence was not renewed.' }],
    examples: { valid: ['2015-06-01 ~ 长期', '2015-06-01 ~ 2045-05-31'], invalid: ['2010-01-01 ~ 2020-01-01'] },
    required: [{ step: 'icp-subject', person: 'optional', org: 'depends' }],
    rules: ['R-DATE', 'R-RANGE', 'R-CERT-EXPIRY', 'R-LONGTERM'],
    sources: ['huawei'],
    confidence: 'medium',
  },
  'subject.residencePermitImage': {
    hints: [
      {
        step: 'icp-subject',
        zh: '个人异地备案需要：居住证、暂住证、社保或房产证明，看省份。',
        en: 'For individuals who file away from home: residence permit, social insurance or proof of property, depending on the province.',
      },
    ],
    mistakes: [
      {
        zh: '居住证已过期，或所在省不接受异地备案。',
        en: 'The permit has expired, or the province takes no outsiders.',
      },
    ],
    examples: { valid: ['residence.jpg'], invalid: ['photo.heic'] },
    required: [{ step: 'icp-subject', person: 'depends', org: 'optional' }],
    rules: ['R-IMG', 'X-CROSS-PROVINCE'],
    sources: ['tencent', 'wechat', 'huawei'],
    confidence: 'high',
  },
});
