import { defineGuidance } from './define-guidance';

export const accountGuidance = defineGuidance({
  'account.type': {
    hints: [
      {
        step: 'mps-account',
        zh: '个人办的网站选个人用户，单位办的选法人用户；选错会导致主体性质对不上，只能重新注册。',
        en: "Choose a personal account for an individual's site and a legal-person account for a unit's. A wrong choice does not match the filing subject and means registering again.",
      },
    ],
    mistakes: [
      {
        zh: '用个人账号办单位的网站：主体性质对不上，只能重新注册。',
        en: 'Filing a unit’s site with a personal account: the subject does not match, and only a new registration helps.',
      },
    ],
    examples: { valid: ['个人用户'], invalid: ['企业用户'] },
    required: [{ step: 'mps-account', person: 'required', org: 'required' }],
    rules: ['R-ENUM', 'X-ACCOUNT-SUBJECT'],
    sources: ['mpsWalkthrough', 'articles'],
    confidence: 'high',
  },
  'account.username': {
    hints: [
      {
        step: 'mps-account',
        zh: '自己记得住的登录名，一般由字母和数字组成；注册后通常不能改。',
        en: 'A login name you will remember, normally letters and digits; it can usually not be changed later.',
      },
    ],
    mistakes: [
      {
        zh: '用手机号或姓名当账号，之后忘记是哪一个。',
        en: 'Using a phone number or name and forgetting later which one it was.',
      },
    ],
    examples: { valid: ['zhangsan2026'], invalid: ['测试'] },
    required: [{ step: 'mps-account', person: 'required', org: 'required' }],
    rules: ['R-NONEMPTY'],
    sources: ['mpsGuide', 'mpsWalkthrough'],
    confidence: 'low',
  },
  'account.password': {
    hints: [
      {
        step: 'mps-account',
        zh: '必须同时有字母、数字和特殊符号；请您自己输入，本产品不填写也不保存密码。',
        en: 'It needs letters, digits and special characters. Type it yourself: this product neither fills nor stores passwords.',
      },
    ],
    mistakes: [{ zh: '只用字母和数字，没有特殊符号。', en: 'Only letters and digits, no special character.' }],
    examples: { valid: ['Abc12345!'], invalid: ['12345678', 'abcdefgh', 'Abc12345'] },
    required: [{ step: 'mps-account', person: 'required', org: 'required' }],
    rules: ['R-PASSWORD-MPS', 'R-EQUALS'],
    sources: ['mpsWalkthrough', 'unchecked'],
    confidence: 'medium',
  },
  'account.personName': {
    hints: [
      {
        step: 'mps-account',
        zh: '与证件完全一致，少数民族姓名的间隔点用“·”。',
        en: 'Exactly as printed on the document; the dot in minority names is “·”.',
      },
    ],
    mistakes: [{ zh: '姓名中间加空格，或用了拼音。', en: 'A space inside the name, or pinyin instead of characters.' }],
    examples: { valid: ['张三', '阿依古丽·买买提'], invalid: ['张 三', 'zhangsan'] },
    required: [{ step: 'mps-account', person: 'required', org: 'required' }],
    rules: ['R-NAME'],
    sources: ['mpsWalkthrough'],
    confidence: 'medium',
  },
  'account.personIdType': {
    hints: [{ step: 'mps-account', zh: '一般选居民身份证。', en: 'Normally the resident ID card.' }],
    mistakes: [
      {
        zh: '持通行证或护照却选了居民身份证，号码通不过校验。',
        en: 'Choosing resident ID while holding a permit or passport: the number then fails its check.',
      },
    ],
    examples: { valid: ['居民身份证'], invalid: ['身份证明'] },
    required: [{ step: 'mps-account', person: 'required', org: 'required' }],
    rules: ['R-ENUM'],
    sources: ['unchecked'],
    confidence: 'low',
  },
  'account.personIdNumber': {
    hints: [
      {
        step: 'mps-account',
        zh: '末位X用大写，注意不要带空格。',
        en: '18 digits without spaces; a final X in upper case.',
      },
    ],
    mistakes: [
      {
        zh: '末位小写 x、号码里带空格，或复制了别处示例里的错误号码。',
        en: 'A lower-case x at the end, spaces, or a faulty number copied from an example.',
      },
    ],
    examples: { valid: ['11010519491231002X'], invalid: ['110105199001011234', '11010519491231002x'] },
    required: [{ step: 'mps-account', person: 'required', org: 'required' }],
    rules: ['R-ID18', 'R-ID15', 'R-HKMO-PERMIT', 'R-TW-PERMIT', 'R-PASSPORT', 'R-FPR', 'R-HMT-RESIDENCE'],
    sources: ['mpsWalkthrough'],
    confidence: 'medium',
  },
  'account.mobile': {
    hints: [
      {
        step: 'mps-account',
        zh: '审核结果和面审通知都会发到这个号码，必须是常用号。',
        en: 'Review results and interview notices go to this number, so give the one you use.',
      },
    ],
    mistakes: [
      {
        zh: '填了座机或 400 号码，收不到短信和面审通知。',
        en: 'A landline or 400 number, which gets neither SMS nor interview notices.',
      },
    ],
    examples: { valid: ['13812345678'], invalid: ['1381234567', '02812345678'] },
    required: [{ step: 'mps-account', person: 'required', org: 'required' }],
    rules: ['R-MOBILE'],
    sources: ['mpsWalkthrough'],
    confidence: 'medium',
  },
  'account.smsCode': {
    hints: [
      {
        step: 'mps-account',
        zh: '请照短信自己填写，本产品不读取短信。',
        en: 'Copy it from the SMS yourself; this product reads no messages.',
      },
    ],
    mistakes: [{ zh: '验证码过期后仍在输入。', en: 'Typing a code that has expired.' }],
    examples: { valid: [], invalid: [] },
    required: [{ step: 'mps-account', person: 'required', org: 'required' }],
    rules: ['R-MANUAL'],
    sources: ['unchecked'],
    confidence: 'low',
  },
  'account.captcha': {
    hints: [
      {
        step: 'mps-account',
        zh: '请自己看图输入，本产品不识别验证码。',
        en: 'Type what you see; this product solves no captchas.',
      },
    ],
    mistakes: [{ zh: '看不清就反复猜；点图片可换一张。', en: 'Guessing an unreadable picture; click it for another.' }],
    examples: { valid: [], invalid: [] },
    required: [{ step: 'mps-account', person: 'required', org: 'required' }],
    rules: ['R-MANUAL'],
    sources: ['mpsGuide'],
    confidence: 'medium',
  },
  'account.email': {
    hints: [
      {
        step: 'mps-account',
        zh: '注册页所有项都必填，邮箱用常用的。',
        en: 'Everything on the registration page is required; give a mailbox you read.',
      },
    ],
    mistakes: [{ zh: '“@”用了全角，或域名少了后缀。', en: 'A full-width ＠, or a domain without its ending.' }],
    examples: { valid: ['name@example.com'], invalid: ['name@example', 'name＠example.com'] },
    required: [{ step: 'mps-account', person: 'required', org: 'required' }],
    rules: ['R-EMAIL'],
    sources: ['mpsWalkthrough'],
    confidence: 'medium',
  },
});
