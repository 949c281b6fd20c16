import { defineGuidance } from './define-guidance';

export const appFeatureGuidance = defineGuidance({
  'app.platforms': {
    hints: [
      {
        step: 'icp-app-package',
        zh: '上架的每个平台都要勾选，并各填一条特征信息。',
        en: 'Tick every platform the app is on; each gets a record of its own.',
      },
    ],
    mistakes: [
      { zh: '漏选一个平台，之后只能走变更。', en: 'Forgetting a platform: only a change filing helps later.' },
    ],
    examples: { valid: ['安卓、iOS（苹果）'], invalid: ['电脑'] },
    required: [{ step: 'icp-app-package', person: 'required', org: 'required' }],
    rules: ['R-ENUM'],
    sources: ['tencentApp', 'huawei'],
    confidence: 'high',
  },
  'app.domain': {
    hints: [
      {
        step: 'icp-app-package',
        zh: '填APP后端实际用到的域名，“用到哪级备哪级”，最多四级；域名实名与主体一致。',
        en: "The domains that the app's back end really uses, to the level that is used, four at most. Their holder must be the subject.",
      },
    ],
    mistakes: [
      { zh: '填了没有用到的域名，或超过四级。', en: 'A domain that is not used, or one of more than four levels.' },
    ],
    examples: {
      valid: ['qcloud.com', 'beian.qcloud.com', 'shenzhen.beian.qcloud.com'],
      invalid: ['a.b.c.d.example.com', 'https://api.example.com'],
    },
    required: [{ step: 'icp-app-package', person: 'required', org: 'required' }],
    rules: ['R-DOMAIN', 'R-DOMAIN-LEVEL4', 'X-DOMAIN-OWNER'],
    sources: ['tencentApp', 'huawei'],
    confidence: 'high',
  },
  'app.providesSdk': {
    hints: [
      {
        step: 'icp-app',
        zh: 'APP自己发布SDK给别人用才选是。',
        en: 'Choose 是 only if the app itself publishes an SDK for others.',
      },
    ],
    mistakes: [{ zh: '把使用第三方 SDK 误答成对外提供。', en: 'Taking the use of others’ SDKs for offering one.' }],
    examples: { valid: ['否'], invalid: [] },
    required: [{ step: 'icp-app', person: 'required', org: 'required' }],
    rules: ['R-ENUM'],
    sources: ['tencentApp'],
    confidence: 'medium',
  },
  'app.usesSdk': {
    hints: [
      {
        step: 'icp-app',
        zh: '用了地图、支付、推送、统计等第三方SDK选是并列出。',
        en: 'Choose 是 and list them if the app has SDKs for maps, payment, push or statistics.',
      },
    ],
    mistakes: [{ zh: '接了支付、地图、推送却选“否”。', en: 'Choosing 否 with payment, maps or push inside.' }],
    examples: { valid: ['是'], invalid: [] },
    required: [{ step: 'icp-app', person: 'required', org: 'required' }],
    rules: ['R-ENUM'],
    sources: ['tencentApp'],
    confidence: 'medium',
  },
  'app.preApprovals': {
    hints: [{ step: 'icp-app', zh: '不涉及选“以上都不涉及”。', en: 'Choose 以上都不涉及 if none applies.' }],
    mistakes: [
      { zh: '名称涉及金融、医药等词却选不涉及。', en: '“None” for an app whose name has finance or medical words.' },
    ],
    examples: { valid: ['以上都不涉及'], invalid: ['电商'] },
    required: [{ step: 'icp-app', person: 'required', org: 'required' }],
    rules: ['R-ENUM'],
    sources: ['tencentApp'],
    confidence: 'medium',
  },
  'app.preApprovalFiles': {
    hints: [{ step: 'mps-app', zh: '涉及前置许可时上传。', en: 'Upload it when a prior approval applies.' }],
    mistakes: [{ zh: '只勾了类型，没有上传批文。', en: 'Ticking the type without uploading the permit.' }],
    examples: { valid: ['scan.jpg'], invalid: [] },
    required: [{ step: 'mps-app', person: 'depends', org: 'depends' }],
    rules: ['R-IMG'],
    sources: ['public'],
    confidence: 'medium',
  },
  'app.icon': {
    hints: [
      {
        step: 'icp-materials',
        zh: '清晰正方形图标，华为云要求100KB以内；不能用系统图标或带红点角标。',
        en: 'A clear, square icon, at Huawei Cloud no more than 100 KB. No system icons, no badges.',
      },
    ],
    mistakes: [{ zh: '图标超过 100 KB，或带红点角标。', en: 'Above 100 KB, or with a badge.' }],
    examples: { valid: ['icon.png 60KB'], invalid: ['icon.png 500KB'] },
    required: [{ step: 'icp-materials', person: 'required', org: 'required' }],
    rules: ['R-IMG-ICON'],
    sources: ['tencentApp', 'huawei'],
    confidence: 'high',
  },
  'app.screenshots': {
    hints: [
      {
        step: 'mps-app',
        zh: '准备3到5张真机截图，能看出首页和主要功能。',
        en: '3 to 5 screenshots from a real phone that show the home screen and the main functions.',
      },
    ],
    mistakes: [{ zh: '少于 3 张，或用设计稿代替真机截图。', en: 'Fewer than 3, or mock-ups instead of real screens.' }],
    examples: { valid: ['1.jpg、2.jpg、3.jpg'], invalid: ['1.jpg'] },
    required: [{ step: 'mps-app', person: 'required', org: 'required' }],
    rules: ['R-IMG', 'R-COUNT3-5'],
    sources: ['mpsGuide'],
    confidence: 'medium',
  },
});
