import { defineGuidance } from './define-guidance';

export const personDocumentGuidance = defineGuidance({
  'person.idType': {
    hints: [
      {
        step: 'mps-subject',
        zh: '大陆居民选居民身份证；港澳选来往内地通行证或居住证；台湾选台胞证或居住证；外籍选护照或永居证。',
        en: 'Mainland residents: resident ID. Hong Kong and Macau: travel permit or residence permit. Taiwan: travel permit or residence permit. Foreigners: passport or permanent residence card.',
      },
    ],
    mistakes: [
      {
        zh: '选军官证、驾驶证：多数接入商不支持。',
        en: 'Officer’s card or driving licence: most providers do not take them.',
      },
    ],
    examples: { valid: ['居民身份证'], invalid: ['结婚证'] },
    required: [
      { step: 'mps-subject', person: 'required', org: 'required' },
      { step: 'mps-security-owner', person: 'required', org: 'required' },
      { step: 'mps-emergency-contact', person: 'required', org: 'required' },
      { step: 'icp-subject-owner', person: 'required', org: 'required' },
      { step: 'icp-service-owner', person: 'required', org: 'required' },
    ],
    rules: ['R-ENUM'],
    sources: ['mpsWalkthrough', 'public', 'tencentApp'],
    confidence: 'high',
  },
  'person.idNumber': {
    hints: [
      {
        step: 'mps-subject',
        zh: '先选证件类型再填号码；身份证末位X大写。照片与号码不一致会直接驳回。',
        en: 'Choose the type first, then enter the number, a final X in upper case. A number unlike the photo is returned at once.',
      },
    ],
    mistakes: [
      {
        zh: '没先选证件类型，号码按身份证校验。',
        en: 'The type was not chosen first, so the number is checked as a resident ID.',
      },
      { zh: '号码与照片不一致，直接驳回。', en: 'Number and photo differ: returned at once.' },
    ],
    examples: {
      valid: ['11010519491231002X', 'H12345678', '01234567'],
      invalid: ['110105199001011234', '1101051949123100'],
    },
    required: [
      { step: 'mps-subject', person: 'required', org: 'required' },
      { step: 'mps-security-owner', person: 'required', org: 'required' },
      { step: 'mps-emergency-contact', person: 'required', org: 'required' },
      { step: 'icp-subject-owner', person: 'required', org: 'required' },
      { step: 'icp-service-owner', person: 'required', org: 'required' },
    ],
    rules: [
      'R-ID18',
      'R-ID15',
      'R-AGE',
      'R-HKMO-PERMIT',
      'R-TW-PERMIT',
      'R-PASSPORT',
      'R-FPR',
      'R-HMT-RESIDENCE',
      'R-OFFICER',
    ],
    sources: ['mpsWalkthrough', 'public', 'tencentApp'],
    confidence: 'high',
  },
  'person.idValidity': {
    hints: [
      {
        step: 'mps-subject',
        zh: '身份证写“长期”的勾选长期，不要编造日期；剩余有效期建议大于3个月。',
        en: 'If the card says 长期, tick long-term and do not invent a date. More than 3 months should be left.',
      },
    ],
    mistakes: [
      {
        zh: '证件写“长期”却编了一个日期，如 9999-12-31。',
        en: 'Inventing a date such as 9999-12-31 for a document that says 长期.',
      },
      { zh: '证件已过期，或只剩不到 3 个月。', en: 'The document has expired or has less than 3 months left.' },
    ],
    examples: {
      valid: ['2018-03-05 ~ 2038-03-05', '2018-03-05 ~ 长期'],
      invalid: ['2010-01-01 ~ 2020-01-01', '2018-03-05 ~ 9999-12-31'],
    },
    required: [
      { step: 'mps-subject', person: 'required', org: 'required' },
      { step: 'mps-security-owner', person: 'required', org: 'required' },
      { step: 'mps-emergency-contact', person: 'required', org: 'required' },
      { step: 'icp-subject-owner', person: 'required', org: 'required' },
      { step: 'icp-service-owner', person: 'required', org: 'required' },
    ],
    rules: ['R-DATE', 'R-RANGE', 'R-CERT-EXPIRY', 'R-LONGTERM'],
    sources: ['mpsWalkthrough', 'public', 'tencentApp'],
    confidence: 'high',
  },
  'person.idValidFrom': {
    hints: [
      {
        step: 'icp-subject-owner',
        zh: '看身份证国徽面的起始日期。',
        en: 'The first date on the emblem side of the card.',
      },
    ],
    mistakes: [{ zh: '填了签发机关旁边的止期。', en: 'The end date instead of the first one.' }],
    examples: { valid: ['2018-03-05'], invalid: ['2018-3-5', '2018-13-01'] },
    required: [
      { step: 'icp-subject-owner', person: 'required', org: 'required' },
      { step: 'icp-service-owner', person: 'required', org: 'required' },
    ],
    rules: ['R-DATE', 'R-RANGE'],
    sources: ['tencentApp', 'public'],
    confidence: 'high',
  },
  'person.idValidTo': {
    hints: [
      {
        step: 'mps-subject',
        zh: '看身份证国徽面的截止日期；写“长期”的勾选长期，这里不用填。',
        en: 'The end date on the emblem side. If it says 长期, tick long-term and leave this empty.',
      },
    ],
    mistakes: [
      { zh: '证件写“长期”却编了一个日期。', en: 'Inventing a date for a document that says 长期.' },
      { zh: '证件已过期，或只剩不到 3 个月。', en: 'The document has expired or has less than 3 months left.' },
    ],
    examples: { valid: ['2038-03-05'], invalid: ['2020-01-01', '2038-3-5', '9999-12-31'] },
    required: [
      { step: 'mps-subject', person: 'required', org: 'required' },
      { step: 'mps-security-owner', person: 'required', org: 'required' },
      { step: 'mps-emergency-contact', person: 'required', org: 'required' },
      { step: 'icp-subject-owner', person: 'required', org: 'required' },
      { step: 'icp-service-owner', person: 'required', org: 'required' },
    ],
    rules: ['R-DATE', 'R-RANGE', 'R-CERT-EXPIRY', 'R-LONGTERM'],
    sources: ['tencentApp', 'mpsWalkthrough', 'public'],
    confidence: 'high',
  },
  'person.idLongTerm': {
    hints: [
      {
        step: 'mps-subject',
        zh: '证件上写“长期”才勾选；勾选后不用再填截止日期。',
        en: 'Tick it only if the document says 长期; then no end date is needed.',
      },
    ],
    mistakes: [{ zh: '证件有截止日期却勾了长期。', en: 'Ticking it for a document with an end date.' }],
    examples: { valid: ['是'], invalid: [] },
    required: [
      { step: 'mps-subject', person: 'optional', org: 'optional' },
      { step: 'mps-security-owner', person: 'optional', org: 'optional' },
      { step: 'mps-emergency-contact', person: 'optional', org: 'optional' },
      { step: 'icp-subject-owner', person: 'optional', org: 'optional' },
      { step: 'icp-service-owner', person: 'optional', org: 'optional' },
    ],
    rules: ['R-LONGTERM'],
    sources: ['wechat', 'public'],
    confidence: 'high',
  },
  'person.idFrontImage': {
    hints: [
      {
        step: 'mps-subject',
        zh: '人像面=有头像的一面；用原件实拍，不要翻拍屏幕或复印件。',
        en: 'The side with the face. Photograph the original: no photocopy, no photo of a screen.',
      },
    ],
    mistakes: [
      { zh: '与国徽面传反。', en: 'Swapped with the emblem side.' },
      { zh: '复印件、屏幕翻拍、反光或缺角。', en: 'A photocopy, a photo of a screen, glare or a missing corner.' },
    ],
    examples: { valid: ['front.jpg'], invalid: ['国徽面.jpg', 'front.heic'] },
    required: [
      { step: 'mps-subject', person: 'required', org: 'required' },
      { step: 'mps-security-owner', person: 'required', org: 'required' },
      { step: 'mps-emergency-contact', person: 'required', org: 'required' },
      { step: 'icp-subject-owner', person: 'required', org: 'required' },
      { step: 'icp-service-owner', person: 'required', org: 'required' },
    ],
    rules: ['R-IMG', 'R-IMG-IDSIDE'],
    sources: ['mpsWalkthrough', 'public', 'tencentApp'],
    confidence: 'high',
  },
  'person.idBackImage': {
    hints: [
      {
        step: 'mps-subject',
        zh: '国徽面=有国徽和有效期的一面，国徽与有效期要清楚。',
        en: 'The side with the national emblem and the validity; both must be readable.',
      },
    ],
    mistakes: [
      { zh: '与人像面传反。', en: 'Swapped with the portrait side.' },
      { zh: '有效期看不清。', en: 'The validity cannot be read.' },
    ],
    examples: { valid: ['back.jpg'], invalid: ['人像面.jpg'] },
    required: [
      { step: 'mps-subject', person: 'required', org: 'required' },
      { step: 'mps-security-owner', person: 'required', org: 'required' },
      { step: 'mps-emergency-contact', person: 'required', org: 'required' },
      { step: 'icp-subject-owner', person: 'required', org: 'required' },
      { step: 'icp-service-owner', person: 'required', org: 'required' },
    ],
    rules: ['R-IMG', 'R-IMG-IDSIDE'],
    sources: ['mpsWalkthrough', 'public', 'tencentApp'],
    confidence: 'high',
  },
  'person.idHandheldImage': {
    hints: [
      {
        step: 'mps-subject',
        zh: '本人半身手持身份证人像面，脸与证件文字都清楚，不遮挡。',
        en: 'A half-length photo of the person holding the portrait side; face and text are clear and nothing is covered.',
      },
    ],
    mistakes: [{ zh: '证件文字反光看不清，或戴帽子、墨镜。', en: 'Glare over the text, or a hat or sunglasses.' }],
    examples: { valid: ['scan.jpg'], invalid: ['photo.heic'] },
    required: [
      { step: 'mps-subject', person: 'required', org: 'required' },
      { step: 'mps-security-owner', person: 'required', org: 'required' },
      { step: 'mps-emergency-contact', person: 'required', org: 'required' },
    ],
    rules: ['R-IMG', 'R-IMG-HAND'],
    sources: ['mpsWalkthrough', 'public'],
    confidence: 'high',
  },
});
