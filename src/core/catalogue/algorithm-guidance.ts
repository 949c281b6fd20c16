import { defineGuidance } from './define-guidance';

export const algorithmGuidance = defineGuidance({
  'algorithm.commitmentLetter': {
    hints: [
      {
        step: 'cac-subject',
        zh: '下载平台模板，盖章签字后上传。',
        en: "Download the portal's template; stamp, sign and upload it.",
      },
    ],
    mistakes: [{ zh: '没用平台模板，或未盖章签字。', en: 'Not on the portal’s template, or not stamped and signed.' }],
    examples: { valid: ['scan.jpg'], invalid: ['photo.heic'] },
    required: [{ step: 'cac-subject', person: 'not-asked', org: 'required' }],
    rules: ['R-IMG'],
    sources: ['filingCourse', 'articles'],
    confidence: 'high',
  },
  'algorithm.responsibilityReport': {
    hints: [
      {
        step: 'cac-subject',
        zh: '包括专职机构、人员、自评估/监测/应急/违规处置等制度，写真实情况，不要套话。',
        en: 'The responsible body, its people, and the rules for self-assessment, monitoring, emergencies and violations. Write what is true, no phrases.',
      },
    ],
    mistakes: [{ zh: '整篇套话，没有真实机构和人员。', en: 'Phrases only, without real bodies and people.' }],
    examples: { valid: ['report.docx'], invalid: ['report.txt'] },
    required: [{ step: 'cac-subject', person: 'not-asked', org: 'required' }],
    rules: ['R-FILE'],
    sources: ['filingCourse', 'public'],
    confidence: 'high',
  },
  'algorithm.type': {
    hints: [
      {
        step: 'cac-basic',
        zh: '按功能选：对话/文生图=生成合成；信息流=个性化推送；热搜榜=排序精选；搜索=检索过滤；派单=调度决策。一个产品含两类要分别备。',
        en: 'By function: chat and image generation are 生成合成, feeds 个性化推送, rankings 排序精选, search 检索过滤, dispatch 调度决策. A product with two classes needs two filings.',
      },
    ],
    mistakes: [
      { zh: '类型选错，是常见的驳回原因。', en: 'The wrong class is a frequent reason for return.' },
      { zh: '一个产品含两类算法却只备一次。', en: 'One filing for a product with two classes.' },
    ],
    examples: { valid: ['生成合成类（深度合成）'], invalid: ['推荐算法'] },
    required: [{ step: 'cac-basic', person: 'not-asked', org: 'required' }],
    rules: ['R-ENUM'],
    sources: ['articles', 'filingCourse', 'public'],
    confidence: 'high',
  },
  'algorithm.role': {
    hints: [
      {
        step: 'cac-basic',
        zh: '自己有面向公众的产品选服务提供者；只给别人提供技术/接口选技术支持者。',
        en: 'Service provider if you run a product for the public; technical supporter if you only give others the technology.',
      },
    ],
    mistakes: [
      { zh: '自己有面向公众的产品却选技术支持者。', en: 'Technical supporter while running a public product.' },
    ],
    examples: { valid: ['服务提供者'], invalid: ['开发者'] },
    required: [{ step: 'cac-basic', person: 'not-asked', org: 'required' }],
    rules: ['R-ENUM'],
    sources: ['filingCourse', 'articles'],
    confidence: 'high',
  },
  'algorithm.name': {
    hints: [
      {
        step: 'cac-basic',
        zh: '所有材料用同一个名称，例：“××智能生成合成算法”。',
        en: 'The same name in every document, such as 某某智能生成合成算法.',
      },
    ],
    mistakes: [{ zh: '各份材料里名称不一致。', en: 'Different names in different documents.' }],
    examples: { valid: ['示例智能生成合成算法'], invalid: ['AI'] },
    required: [{ step: 'cac-basic', person: 'not-asked', org: 'required' }],
    rules: ['R-LEN', 'X-CAC-NAME-CONSISTENT'],
    sources: ['public', 'articles'],
    confidence: 'high',
  },
  'algorithm.applicationDomain': {
    hints: [
      {
        step: 'cac-basic',
        zh: '按平台选项选，与使用场景对应。',
        en: "Choose from the portal's options; it must fit the usage scenario.",
      },
    ],
    mistakes: [{ zh: '与使用场景写的不是同一领域。', en: 'Another field than the scenario describes.' }],
    examples: { valid: ['短视频'], invalid: [] },
    required: [{ step: 'cac-basic', person: 'not-asked', org: 'required' }],
    rules: ['R-ENUM'],
    sources: ['filingCourse', 'public'],
    confidence: 'high',
  },
  'algorithm.usageScenario': {
    hints: [
      {
        step: 'cac-basic',
        zh: '谁在哪个功能里、输入什么、得到什么。',
        en: 'Who uses it, in which function, with what input, and what comes out.',
      },
    ],
    mistakes: [{ zh: '只写一句“用于智能问答”。', en: 'Only a phrase such as “used for Q&A”.' }],
    examples: { valid: ['用户在示例AI助手的写作页输入主题，算法生成一篇短文供其修改使用'], invalid: ['问答'] },
    required: [{ step: 'cac-basic', person: 'not-asked', org: 'required' }],
    rules: ['R-LEN'],
    sources: ['public'],
    confidence: 'low',
  },
  'algorithm.launchDate': {
    hints: [
      {
        step: 'cac-basic',
        zh: '已上线填真实日期；提供服务之日起10个工作日内备案。',
        en: 'The real date if it is online. File within 10 working days of providing the service.',
      },
    ],
    mistakes: [{ zh: '上线超过 10 个工作日才备案。', en: 'Filing more than 10 working days after the launch.' }],
    examples: { valid: ['2025-06-01'], invalid: ['2025-6-1'] },
    required: [{ step: 'cac-basic', person: 'not-asked', org: 'required' }],
    rules: ['R-DATE', 'X-CAC-10WD'],
    sources: ['public', 'algorithmRules'],
    confidence: 'high',
  },
  'algorithm.safetyReport': {
    hints: [
      {
        step: 'cac-basic',
        zh: '必须下载页面模板；写风险研判、防控、标识截图；内容空洞是头号驳回原因。',
        en: "Use the page's template: risks, safeguards, screenshots of the label. Hollow text is the first reason for return.",
      },
    ],
    mistakes: [
      { zh: '内容空洞、千篇一律，是头号驳回原因。', en: 'Hollow, template-like text is the first reason for return.' },
    ],
    examples: { valid: ['report.docx'], invalid: ['report.txt'] },
    required: [{ step: 'cac-basic', person: 'not-asked', org: 'required' }],
    rules: ['R-FILE'],
    sources: ['filingCourse', 'public'],
    confidence: 'high',
  },
  'algorithm.publicityContent': {
    hints: [
      {
        step: 'cac-basic',
        zh: '六项：名称、基本原理、运行机制、应用场景、目的意图、公示情况（选填）。',
        en: 'Six items: name, principle, mechanism, scenario, purpose, and how it is made public (optional).',
      },
    ],
    mistakes: [{ zh: '六项内容不全。', en: 'Not all six items.' }],
    examples: { valid: ['notice.docx'], invalid: ['notice.txt'] },
    required: [{ step: 'cac-basic', person: 'not-asked', org: 'required' }],
    rules: ['R-FILE'],
    sources: ['public'],
    confidence: 'low',
  },
});
