import { defineGuidance } from './define-guidance';

export const algorithmProductGuidance = defineGuidance({
  'algorithm.productName': {
    hints: [{ step: 'cac-product', zh: '与商店/网站名称一致。', en: 'As in the stores or on the website.' }],
    mistakes: [{ zh: '与商店或网站名称不一致。', en: 'Unlike the name in stores or on the site.' }],
    examples: { valid: ['示例AI助手'], invalid: ['A'] },
    required: [{ step: 'cac-product', person: 'not-asked', org: 'required' }],
    rules: ['R-LEN'],
    sources: ['filingCourse', 'public'],
    confidence: 'high',
  },
  'algorithm.productKind': {
    hints: [
      {
        step: 'cac-product',
        zh: '与自评估报告里的展示形态一致。',
        en: 'The form that the self-assessment report shows.',
      },
    ],
    mistakes: [{ zh: '填报形态与自评估报告不一致。', en: 'Another form than in the self-assessment report.' }],
    examples: { valid: ['网站、小程序'], invalid: ['网页'] },
    required: [{ step: 'cac-product', person: 'not-asked', org: 'required' }],
    rules: ['R-ENUM', 'X-CAC-FORM'],
    sources: ['public'],
    confidence: 'low',
  },
  'algorithm.productUrl': {
    hints: [
      {
        step: 'cac-product',
        zh: '写清从首页到功能的点击路径，审核员要能按路径打开；需登录的提供测试账号。',
        en: 'The way from the home page to the function, so that the reviewer can follow it. If it needs a login, give a test account.',
      },
    ],
    mistakes: [
      {
        zh: '链接打不开，或需要登录却没给测试账号。',
        en: 'A dead link, or one behind a login without a test account.',
      },
    ],
    examples: { valid: ['https://example.com → 首页 → AI写作'], invalid: ['内网'] },
    required: [{ step: 'cac-product', person: 'not-asked', org: 'required' }],
    rules: ['R-URL'],
    sources: ['filingCourse', 'articles', 'public'],
    confidence: 'high',
  },
  'algorithm.productIcpNumber': {
    hints: [
      {
        step: 'cac-product',
        zh: 'ICP备案主体要与算法备案主体一致。',
        en: 'The ICP subject must be the subject of the algorithm filing.',
      },
    ],
    mistakes: [{ zh: '用了别的公司的备案号。', en: 'Another company’s number.' }],
    examples: { valid: ['浙ICP备12345678号-1'], invalid: ['浙ICP备1234号-1'] },
    required: [{ step: 'cac-product', person: 'not-asked', org: 'required' }],
    rules: ['R-ICPNO', 'X-CAC-ICP'],
    sources: ['public'],
    confidence: 'low',
  },
  'algorithm.serviceObject': {
    hints: [
      { step: 'cac-product', zh: '面向公众/企业及大致用户量。', en: 'The public or businesses, and roughly how many.' },
    ],
    mistakes: [
      { zh: '只写“用户”，没说面向公众还是企业。', en: 'Only “users”, without saying whether public or business.' },
    ],
    examples: { valid: ['面向公众，约 1 万用户'], invalid: ['人'] },
    required: [{ step: 'cac-product', person: 'not-asked', org: 'required' }],
    rules: ['R-LEN'],
    sources: ['public'],
    confidence: 'medium',
  },
  'algorithm.techServiceMode': {
    hints: [
      {
        step: 'cac-product',
        zh: '技术支持者填接口/私有化等方式，服务提供者不填。',
        en: 'Technical supporters enter API, on-premises and the like; providers leave it empty.',
      },
    ],
    mistakes: [{ zh: '服务提供者也填了这一项。', en: 'A provider filling in what only technical supporters answer.' }],
    examples: { valid: ['API接口'], invalid: ['有'] },
    required: [{ step: 'cac-product', person: 'not-asked', org: 'depends' }],
    rules: ['R-LEN'],
    sources: ['filingCourse'],
    confidence: 'medium',
  },
});
