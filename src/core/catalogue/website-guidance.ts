import { defineGuidance } from './define-guidance';

export const websiteGuidance = defineGuidance({
  'website.name': {
    hints: [
      {
        step: 'mps-website',
        zh: '公安备案直接照抄 ICP 备案的网站名称，一字不差。ICP 备案的名称至少 3 个汉字，不能全是数字或英文，不能是域名，也不能有禁用词。',
        en: 'For the police, copy the name of the ICP filing to the letter. That one needs at least 3 Chinese characters and may not be all digits or letters, a domain, or contain banned words.',
      },
      {
        step: 'icp-website',
        zh: '个人：避开博客、论坛、平台、社区、交流等词，以及姓名、地名、成语、商业词。单位：用全称、简称或商标。',
        en: 'Individuals avoid 博客, 论坛, 平台, 社区, 交流, names of people and places, idioms and business words. Units use their full or short name or their trademark.',
      },
    ],
    mistakes: [
      {
        zh: '全是数字或英文、不足 3 个汉字、或与域名相同。',
        en: 'Only digits or letters, fewer than 3 Chinese characters, or the domain itself.',
      },
      {
        zh: '个人网站用了博客、论坛、平台、社区、公司等词。',
        en: 'A personal site with 博客, 论坛, 平台, 社区, 公司 and the like.',
      },
      { zh: '公安备案的名称与 ICP 备案、网页标题不一致。', en: 'A name unlike the ICP filing’s or the page title.' },
      {
        zh: '以“中国”“国家”等开头而不是国家级单位。',
        en: 'Beginning with 中国 or 国家 without being a national body.',
      },
    ],
    examples: { valid: ['晴川学习小记', '示例科技官方网站'], invalid: ['中国美食网', 'example.com', '123', 'A1网站'] },
    required: [
      { step: 'mps-website', person: 'required', org: 'required' },
      { step: 'icp-website', person: 'required', org: 'required' },
    ],
    rules: ['R-SITENAME', 'R-SITENAME-PERSON', 'R-SITENAME-ORG', 'X-NAME-ICP-EQ-MPS'],
    sources: ['mpsWalkthrough', 'tencent', 'articles', 'public', 'huawei'],
    confidence: 'high',
  },
  'website.hasIcp': {
    hints: [
      {
        step: 'mps-website',
        zh: '选“是”；没有ICP备案号先去接入商办ICP备案（仅IP/境外服务器例外）。',
        en: 'Choose 是. Without an ICP number, finish the ICP filing first; only IP-only and overseas sites are exempt.',
      },
    ],
    mistakes: [
      { zh: '没有 ICP 备案号就开始公安备案。', en: 'Starting the public security filing without an ICP number.' },
    ],
    examples: { valid: ['是'], invalid: [] },
    required: [{ step: 'mps-website', person: 'required', org: 'required' }],
    rules: ['R-ENUM'],
    sources: ['mpsWalkthrough', 'public'],
    confidence: 'high',
  },
  'website.icpNumber': {
    hints: [
      {
        step: 'mps-website',
        zh: '填带“-1”这样序号的网站备案号；注意短信里给的常常只是主体号。',
        en: "The website's own number with its -1. The SMS often gives only the subject's number.",
      },
    ],
    mistakes: [
      { zh: '把短信里的主体备案号（不带“-1”）填进来。', en: 'Entering the subject’s number from the SMS, without -1.' },
      { zh: '漏了省份简称或“号”字。', en: 'Leaving out the province or 号.' },
    ],
    examples: {
      valid: ['闽ICP备2026000001号-1', '京ICP备12345678号-1'],
      invalid: ['京ICP备12345678', 'ICP备12345678号-1', '京ICP备1234567号-1', '京ICP备12345678号'],
    },
    required: [{ step: 'mps-website', person: 'required', org: 'required' }],
    rules: ['R-ICPNO', 'X-PROVINCE-ICP'],
    sources: ['mpsWalkthrough', 'public'],
    confidence: 'high',
  },
  'website.openDate': {
    hints: [
      {
        step: 'mps-website',
        zh: '填ICP审核通过日期（工信部公共查询可查）或实际开通日；30天期限从这一天算。',
        en: "The day of the ICP approval, which MIIT's public query shows, or the day the site really opened. The 30 days count from it.",
      },
    ],
    mistakes: [
      { zh: '填了早于 ICP 通过日的日期。', en: 'A date before the ICP approval.' },
      { zh: '开通超过 30 天才办公安备案。', en: 'Filing with the police more than 30 days after opening.' },
    ],
    examples: { valid: ['2024-08-21'], invalid: ['2023-02-29', '2024-8-21'] },
    required: [{ step: 'mps-website', person: 'required', org: 'required' }],
    rules: ['R-DATE', 'X-OPEN-AFTER-ICP', 'X-30DAYS'],
    sources: ['mpsGuide', 'mpsWalkthrough', 'tencent'],
    confidence: 'high',
  },
  'website.url': {
    hints: [
      {
        step: 'icp-website',
        zh: '一般填www.域名或根域名；华为云只能填一级域名。',
        en: 'Usually www. and the domain, or the root domain. Huawei Cloud takes only the root.',
      },
    ],
    mistakes: [{ zh: '带了 http:// 或具体页面路径。', en: 'With http:// or the path of a page.' }],
    examples: { valid: ['www.example.com'], invalid: ['http://www.example.com/index.html'] },
    required: [{ step: 'icp-website', person: 'required', org: 'required' }],
    rules: ['R-HOST'],
    sources: ['huawei', 'public'],
    confidence: 'high',
  },
  'website.content': {
    hints: [
      {
        step: 'icp-website',
        zh: '个人只能选博客/个人空间或其他；单位选单位门户网站等；涉及新闻、教育、金融的选项要批文。',
        en: 'Individuals may only choose 博客/个人空间 or 其他. Units usually choose 单位门户网站. News, education and finance need a permit.',
      },
    ],
    mistakes: [{ zh: '个人选了网络购物、新闻、教育等。', en: 'An individual choosing shopping, news or education.' }],
    examples: { valid: ['单位门户网站', '其他'], invalid: ['官网'] },
    required: [{ step: 'icp-website', person: 'required', org: 'required' }],
    rules: ['R-ENUM', 'X-PERSON-CONTENT'],
    sources: ['public', 'huawei', 'tencent'],
    confidence: 'high',
  },
  'website.remark': {
    hints: [
      {
        step: 'icp-website',
        zh: '写清网站放什么内容、给谁看；个人写明“个人自用学习记录”；名称里的禁用词在备注里同样不能出现。',
        en: 'Say what the site holds and for whom; individuals add that it is for their own use. Words banned from names are banned here too.',
      },
    ],
    mistakes: [
      { zh: '太短，或没写明自用性质。', en: 'Too short, or not saying that it is for one’s own use.' },
      { zh: '备注里出现论坛、交流等名称禁用词。', en: 'Words banned from names, such as 论坛 or 交流.' },
    ],
    examples: { valid: ['用于个人搭建网站，记录随笔和学习笔记，不涉及经营内容'], invalid: ['测试', '论坛交流'] },
    required: [{ step: 'icp-website', person: 'required', org: 'optional' }],
    rules: ['R-LEN20-200', 'R-SITENAME-BANNED'],
    sources: ['public', 'wechat', 'tencent'],
    confidence: 'high',
  },
  'website.marketValue': {
    hints: [
      {
        step: 'mps-website',
        zh: '没有估值的个人站/小企业按实际填（通常0）。',
        en: 'The real figure. Personal sites and small firms without a valuation normally enter 0.',
      },
    ],
    mistakes: [{ zh: '写“无”或带单位。没有估值填 0。', en: 'Writing 无 or a unit. Without a valuation enter 0.' }],
    examples: { valid: ['0'], invalid: ['无'] },
    required: [{ step: 'mps-website', person: 'required', org: 'required' }],
    rules: ['R-NUMBER'],
    sources: ['mpsWalkthrough'],
    confidence: 'medium',
  },
  'website.monthlyActiveUsers': {
    hints: [
      {
        step: 'mps-website',
        zh: '按统计后台如实填；新站可填0或预估值。',
        en: 'The figure of your statistics. A new site may enter 0 or an estimate.',
      },
    ],
    mistakes: [{ zh: '写“很多”“1万”等文字。', en: 'Words such as 很多 or 1万.' }],
    examples: { valid: ['100'], invalid: ['很多', '1万'] },
    required: [{ step: 'mps-website', person: 'required', org: 'required' }],
    rules: ['R-NUMBER'],
    sources: ['mpsWalkthrough'],
    confidence: 'medium',
  },
  'website.typeCode': {
    hints: [
      {
        step: 'mps-website',
        zh: '2026年用户反馈出现按字母分类的“网站类型”，导航/个人展示站可选Z其他，按真实内容选。',
        en: 'In 2026 a user reported a list of lettered website types. Choose by what the site really is; Z stands for other.',
      },
    ],
    mistakes: [
      { zh: '照别人的经验选，与自己网站内容不符。', en: 'Copying someone else’s choice that does not fit the site.' },
    ],
    examples: { valid: ['Z 其他'], invalid: ['企业官网'] },
    required: [{ step: 'mps-website', person: 'depends', org: 'depends' }],
    rules: ['R-ENUM'],
    sources: ['public'],
    confidence: 'low',
  },
  'website.language': {
    hints: [
      {
        step: 'mps-service',
        zh: '一般选中文简体；全部或部分使用的语种都要勾。',
        en: 'Usually 中文简体. Tick every language that the site uses, even in part.',
      },
    ],
    mistakes: [{ zh: '网站有英文页面却只勾中文简体。', en: 'English pages on the site, but only 中文简体 ticked.' }],
    examples: { valid: ['中文简体'], invalid: ['中文'] },
    required: [{ step: 'mps-service', person: 'required', org: 'required' }],
    rules: ['R-ENUM'],
    sources: ['mpsWalkthrough', 'tencentApp', 'public'],
    confidence: 'high',
  },
});
