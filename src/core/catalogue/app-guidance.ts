import { defineGuidance } from './define-guidance';

export const appGuidance = defineGuidance({
  'app.name': {
    hints: [
      {
        step: 'mps-app',
        zh: '与ICP备案、应用商店、软著三处一致。',
        en: 'Identical in the ICP filing, the stores and the software copyright.',
      },
      {
        step: 'icp-check',
        zh: '同一主体下APP名称不能重复。',
        en: 'No two apps of one subject may have the same name.',
      },
      {
        step: 'icp-app',
        zh: '按实际使用名填写；备案名、商店名、软著名、各平台名必须一致（含空格）。不能用行业通用词、占位符、表情、价格词。',
        en: 'The name that stores show, to the space, and the same on every platform. No generic words, placeholders, emoji or price words.',
      },
    ],
    mistakes: [
      {
        zh: '备案名、商店名、软著名不一致，连空格也算。',
        en: 'Filing, store and copyright names differ; spaces count.',
      },
      { zh: '同一主体下重名。', en: 'Two apps of one subject with the same name.' },
    ],
    examples: { valid: ['轻练日记'], invalid: ['浏览器', '测试App', '轻练日记-免费版'] },
    required: [
      { step: 'mps-app', person: 'required', org: 'required' },
      { step: 'icp-check', person: 'required', org: 'required' },
      { step: 'icp-app', person: 'required', org: 'required' },
    ],
    rules: ['R-APPNAME', 'X-APPNAME-UNIQUE'],
    sources: ['mpsGuide', 'public', 'tencentApp', 'huawei'],
    confidence: 'high',
  },
  'app.icpNumber': {
    hints: [
      {
        step: 'mps-app',
        zh: '填APP备案号（后缀A）；小程序后缀X。',
        en: "The app's number, which ends with A; a mini program's ends with X.",
      },
    ],
    mistakes: [{ zh: '填了网站的备案号。', en: 'The website’s number.' }],
    examples: { valid: ['京ICP备12345678号-2A'], invalid: ['京ICP备12345678号-1'] },
    required: [{ step: 'mps-app', person: 'required', org: 'required' }],
    rules: ['R-ICPNO-APP'],
    sources: ['huawei', 'mpsGuide'],
    confidence: 'high',
  },
  'app.description': {
    hints: [
      {
        step: 'mps-app',
        zh: '说明给谁用、有哪些功能、是否有评论/支付。',
        en: 'Say who uses it, what it can do, and whether there are comments or payment.',
      },
    ],
    mistakes: [{ zh: '只写“APP”之类，看不出功能。', en: 'Only “APP” or the like, which says nothing.' }],
    examples: { valid: ['记录健身训练，数据只存本机，无评论和支付'], invalid: ['APP'] },
    required: [{ step: 'mps-app', person: 'required', org: 'required' }],
    rules: ['R-LEN'],
    sources: ['mpsGuide'],
    confidence: 'medium',
  },
  'app.content': {
    hints: [
      {
        step: 'icp-app',
        zh: '按实际业务选二级类目；选到金融、医疗、时政、宗教等会要求批文。',
        en: 'Choose the second-level items of the real business. Finance, medicine, politics and religion need a permit.',
      },
    ],
    mistakes: [{ zh: '选到金融、医疗等类目却没有批文。', en: 'A finance or medical item without its permit.' }],
    examples: { valid: ['生活服务-工具'], invalid: ['随便'] },
    required: [{ step: 'icp-app', person: 'required', org: 'required' }],
    rules: ['R-ENUM', 'X-PREAPPROVAL-KEYWORDS'],
    sources: ['tencentApp', 'public', 'wechat'],
    confidence: 'high',
  },
  'app.userCount': {
    hints: [{ step: 'mps-app', zh: '如实填，新上线填0。', en: 'The real figure; a new app enters 0.' }],
    mistakes: [{ zh: '写“很多”“1万”等文字；新上线填 0。', en: 'Words such as 很多 or 1万; a new app enters 0.' }],
    examples: { valid: ['0'], invalid: ['很多'] },
    required: [{ step: 'mps-app', person: 'required', org: 'required' }],
    rules: ['R-NUMBER'],
    sources: ['mpsGuide'],
    confidence: 'medium',
  },
  'app.operationStatus': {
    hints: [
      {
        step: 'mps-app',
        zh: '例如“已在华为应用市场上架，日活约100”。',
        en: "For example: in Huawei's store, about 100 users a day.",
      },
    ],
    mistakes: [
      {
        zh: '只写“正常”，没说明在哪里上架、用户多少。',
        en: 'Only 正常, without the stores it is in and how many use it.',
      },
    ],
    examples: { valid: ['已上架，运营正常'], invalid: ['好'] },
    required: [{ step: 'mps-app', person: 'required', org: 'required' }],
    rules: ['R-LEN'],
    sources: ['mpsGuide'],
    confidence: 'medium',
  },
  'app.interactiveTypes': {
    hints: [{ step: 'mps-app', zh: '按实际功能勾选。', en: 'Tick what the app really offers.' }],
    mistakes: [{ zh: '有评论或私信却没有勾选。', en: 'Comments or messages in the app, but nothing ticked.' }],
    examples: { valid: ['社区'], invalid: ['点赞'] },
    required: [{ step: 'mps-app', person: 'required', org: 'required' }],
    rules: ['R-ENUM'],
    sources: ['mpsGuide', 'public'],
    confidence: 'medium',
  },
  'app.language': {
    hints: [{ step: 'icp-app', zh: '一般中文简体。', en: 'Usually 中文简体.' }],
    mistakes: [{ zh: 'APP 有外文界面却只勾中文简体。', en: 'Foreign-language screens, but only 中文简体 ticked.' }],
    examples: { valid: ['中文简体'], invalid: ['中文'] },
    required: [{ step: 'icp-app', person: 'required', org: 'required' }],
    rules: ['R-ENUM'],
    sources: ['tencentApp'],
    confidence: 'medium',
  },
  'app.remark': {
    hints: [{ step: 'icp-app', zh: '说明APP内容与用途。', en: 'Say what the app is about and what it is for.' }],
    mistakes: [{ zh: '太短：腾讯云要求 15 字以上。', en: 'Too short: Tencent Cloud wants 15 characters or more.' }],
    examples: { valid: ['个人健身记录工具，数据只保存在本机，无交互'], invalid: ['健身'] },
    required: [{ step: 'icp-app', person: 'optional', org: 'optional' }],
    rules: ['R-LEN'],
    sources: ['tencentApp'],
    confidence: 'medium',
  },
});
