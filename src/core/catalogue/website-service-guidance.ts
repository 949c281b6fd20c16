import { defineGuidance } from './define-guidance';

export const websiteServiceGuidance = defineGuidance({
  'website.interactive': {
    hints: [
      {
        step: 'mps-service',
        zh: '只有纯展示、不能注册登录/评论/上传/支付的站才选“否”；选“是”会要求面审或实地检查。必须如实，事后加评论要变更。',
        en: 'Choose 否 only for a site that just shows content: no registration, login, comments, uploads or payment. 是 leads to an interview or a visit. Answer truthfully; comments added later need a change.',
      },
      { step: 'icp-website', zh: '个人一般不能做交互式。', en: 'Individuals may normally not run interactive sites.' },
    ],
    mistakes: [
      {
        zh: '有登录、评论、上传或支付却选“否”，核查时被打回。',
        en: 'Choosing 否 with login, comments, uploads or payment: it is returned on inspection.',
      },
    ],
    examples: { valid: ['否'], invalid: [] },
    required: [
      { step: 'mps-service', person: 'required', org: 'required' },
      { step: 'icp-website', person: 'depends', org: 'depends' },
    ],
    rules: ['R-ENUM', 'X-INTERACTIVE-FEATURES'],
    sources: ['mpsWalkthrough', 'public', 'unchecked'],
    confidence: 'low',
  },
  'website.interactiveTypes': {
    hints: [
      {
        step: 'mps-service',
        zh: '选交互式后按实际勾选论坛、博客、购物、支付等。',
        en: 'After choosing interactive, tick what the site really has: forum, blog, shopping, payment and so on.',
      },
    ],
    mistakes: [{ zh: '选了交互式却没有勾选任何一类。', en: 'Interactive without a category.' }],
    examples: { valid: ['博客'], invalid: ['评论区'] },
    required: [{ step: 'mps-service', person: 'depends', org: 'depends' }],
    rules: ['R-ENUM', 'X-INTERACTIVE-CATS'],
    sources: ['mpsWalkthrough', 'articles'],
    confidence: 'high',
  },
  'website.securityAssessmentReport': {
    hints: [
      {
        step: 'mps-service',
        zh: '交互式网站常被要求提交；按属地网安给的模板写真实内容。',
        en: "Interactive sites are often asked for it. Use the local police's template and write what is true of your site.",
      },
    ],
    mistakes: [{ zh: '照抄模板，没有写自己网站的真实情况。', en: 'A copied template without the site’s own facts.' }],
    examples: { valid: ['plan.pdf'], invalid: ['plan.zip'] },
    required: [{ step: 'mps-service', person: 'depends', org: 'depends' }],
    rules: ['R-IMG'],
    sources: ['mpsGuide', 'public'],
    confidence: 'medium',
  },
  'website.dangerousGoods': {
    hints: [
      {
        step: 'mps-service',
        zh: '一般选否；涉及枪支弹药、爆炸物、剧毒/危化品、放射性物品、管制器具信息的才选是并上传许可。',
        en: 'Normally 否. Choose 是 and upload permits only if the site publishes information on arms, explosives, poisons, hazardous chemicals, radioactive goods or controlled knives.',
      },
    ],
    mistakes: [
      {
        zh: '化工、五金类网站没看清列表就选“否”。',
        en: 'Sites on chemicals or hardware choosing 否 without reading the list.',
      },
    ],
    examples: { valid: ['否'], invalid: ['菜刀'] },
    required: [{ step: 'mps-service', person: 'required', org: 'required' }],
    rules: ['R-ENUM'],
    sources: ['mpsWalkthrough', 'dangerousGoodsRules'],
    confidence: 'high',
  },
  'website.dangerousGoodsPermit': {
    hints: [{ step: 'mps-service', zh: '选“是”时上传许可证明。', en: 'Upload the permit when the answer was 是.' }],
    mistakes: [{ zh: '勾选了某类物品却没有上传对应许可。', en: 'Ticking a category without uploading its permit.' }],
    examples: { valid: ['scan.jpg'], invalid: [] },
    required: [{ step: 'mps-service', person: 'depends', org: 'depends' }],
    rules: ['R-IMG'],
    sources: ['mpsGuide'],
    confidence: 'medium',
  },
  'website.preApprovals': {
    hints: [
      {
        step: 'mps-service',
        zh: '不涉及就选“以上都不涉及/否”；涉及新闻、出版、药械、文化、视听、网约车、金融、校外培训、宗教等要先拿到批文再填。',
        en: 'If none applies choose 以上都不涉及 or 否. For news, publishing, drugs, culture, audio and video, ride-hailing, finance, tutoring or religion get the permit first.',
      },
    ],
    mistakes: [
      { zh: '勾了新闻、出版等却没有许可证。', en: 'Ticking news or publishing without the permit.' },
      {
        zh: '名称或内容涉及金融、医药等词，却选不涉及又无说明。',
        en: 'Finance or medical words in name or content, yet “none” without an explanation.',
      },
    ],
    examples: { valid: ['以上都不涉及'], invalid: ['电商'] },
    required: [{ step: 'mps-service', person: 'required', org: 'required' }],
    rules: ['R-ENUM', 'X-PREAPPROVAL-KEYWORDS'],
    sources: ['mpsWalkthrough', 'tencentApp', 'filingCourse', 'tencent', 'public'],
    confidence: 'high',
  },
  'website.preApprovalNumber': {
    hints: [
      {
        step: 'mps-service',
        zh: '涉及前置审批时填批文号。',
        en: 'The number of the permit, when one of the types was ticked.',
      },
    ],
    mistakes: [{ zh: '填了许可证名称而不是编号。', en: 'The name of the permit instead of its number.' }],
    examples: { valid: ['粤-12345号'], invalid: ['1'] },
    required: [{ step: 'mps-service', person: 'depends', org: 'depends' }],
    rules: ['R-LEN2-50'],
    sources: ['wechat', 'west'],
    confidence: 'high',
  },
  'website.preApprovalFile': {
    hints: [
      {
        step: 'mps-service',
        zh: '与勾选的类型一一对应，批文要在有效期内。',
        en: 'One document for each type that was ticked, still valid and readable.',
      },
    ],
    mistakes: [{ zh: '批文已过期，或与勾选的类型不对应。', en: 'An expired permit, or one for another type.' }],
    examples: { valid: ['scan.jpg'], invalid: ['photo.heic'] },
    required: [{ step: 'mps-service', person: 'depends', org: 'depends' }],
    rules: ['R-IMG'],
    sources: ['tencent', 'huawei'],
    confidence: 'high',
  },
  'website.legacyServiceTypes': {
    hints: [
      {
        step: 'mps-service',
        zh: '旧版字段；单位一般选 www 服务，个人选博客个人空间。',
        en: 'An old field: units normally choose www服务, individuals 博客个人空间.',
      },
    ],
    mistakes: [
      {
        zh: '按服务器类型勾选；要按网站提供的服务勾选。',
        en: 'Ticking by type of server; it is what the site offers that counts.',
      },
    ],
    examples: { valid: ['博客个人空间'], invalid: ['官网'] },
    required: [{ step: 'mps-service', person: 'depends', org: 'depends' }],
    rules: ['R-ENUM'],
    sources: ['public', 'tencent'],
    confidence: 'low',
  },
  'website.constructionPlan': {
    hints: [
      {
        step: 'icp-materials',
        zh: '域名超过一定数量（常见4个）时需要。',
        en: 'Needed when there are more domains than the province allows, often 4.',
      },
    ],
    mistakes: [
      {
        zh: '域名超过本省数量上限（常见 4 个）却没附方案书。',
        en: 'More domains than the province allows (often 4), without the plan.',
      },
    ],
    examples: { valid: ['plan.docx'], invalid: [] },
    required: [{ step: 'icp-materials', person: 'depends', org: 'depends' }],
    rules: ['R-IMG'],
    sources: ['tencent', 'huawei'],
    confidence: 'high',
  },
});
