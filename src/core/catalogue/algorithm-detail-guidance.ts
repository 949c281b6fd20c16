import { defineGuidance } from './define-guidance';

export const algorithmDetailGuidance = defineGuidance({
  'algorithm.inputModality': {
    hints: [{ step: 'cac-detail', zh: '与产品实际一致。', en: 'What the product really takes in.' }],
    mistakes: [{ zh: '漏选产品实际接收的图片或语音。', en: 'Forgetting pictures or speech that the product takes.' }],
    examples: { valid: ['文本、图像'], invalid: ['文字'] },
    required: [{ step: 'cac-detail', person: 'not-asked', org: 'required' }],
    rules: ['R-ENUM'],
    sources: ['public'],
    confidence: 'low',
  },
  'algorithm.outputModality': {
    hints: [
      {
        step: 'cac-detail',
        zh: '模态与文件格式一一对应，如文本-txt/json、视频-mp4。',
        en: 'Each modality has its file formats, such as text with txt and json, video with mp4.',
      },
    ],
    mistakes: [{ zh: '写了视频却只列 txt 格式。', en: 'Video named, but only txt among the formats.' }],
    examples: { valid: ['文本、视频'], invalid: ['文字'] },
    required: [{ step: 'cac-detail', person: 'not-asked', org: 'required' }],
    rules: ['R-ENUM', 'X-CAC-MODALITY'],
    sources: ['public'],
    confidence: 'low',
  },
  'algorithm.usesBiometricData': {
    hints: [
      {
        step: 'cac-detail',
        zh: '人脸、声纹用于识别才选是，并说明来源和授权。',
        en: 'Choose 是 only if faces or voices are used to recognise people, and say where they come from and who agreed.',
      },
    ],
    mistakes: [{ zh: '用到人脸或声纹识别却选“否”。', en: 'Choosing 否 while recognising faces or voices.' }],
    examples: { valid: ['否'], invalid: [] },
    required: [{ step: 'cac-detail', person: 'not-asked', org: 'required' }],
    rules: ['R-ENUM'],
    sources: ['unchecked', 'public'],
    confidence: 'medium',
  },
  'algorithm.usesIdentityData': {
    hints: [
      { step: 'cac-detail', zh: '账号鉴权以外的身份信息。', en: 'Identity data other than what signing in needs.' },
    ],
    mistakes: [{ zh: '用到实名信息却选“否”。', en: 'Choosing 否 while using real-name data.' }],
    examples: { valid: ['否'], invalid: [] },
    required: [{ step: 'cac-detail', person: 'not-asked', org: 'required' }],
    rules: ['R-ENUM'],
    sources: ['unchecked'],
    confidence: 'medium',
  },
  'algorithm.dataSources': {
    hints: [
      {
        step: 'cac-detail',
        zh: '写来源、规模、合法性；只调API的写明不训练底层模型。',
        en: 'Sources, amount and legal basis. If you only call an API, say that you do not train the base model.',
      },
    ],
    mistakes: [{ zh: '没写来源和合法性。', en: 'Without source and legal basis.' }],
    examples: { valid: ['仅调用第三方模型接口，不训练底层模型，提示词语料由本公司编写'], invalid: ['无'] },
    required: [{ step: 'cac-detail', person: 'not-asked', org: 'required' }],
    rules: ['R-LEN'],
    sources: ['public'],
    confidence: 'low',
  },
  'algorithm.modelDescription': {
    hints: [
      {
        step: 'cac-detail',
        zh: '调用第三方大模型要写清模型名、提供方、其算法备案号/模型备案号，并附合同或开通截图、公示截图。',
        en: "For a third party's model: its name, provider and filing numbers, with the contract or a screenshot of the console and of the public notice.",
      },
    ],
    mistakes: [{ zh: '只写“某大模型”，没有备案号。', en: '“Some model” without its filing number.' }],
    examples: { valid: ['网信算备110108823483901230031号'], invalid: ['某大模型'] },
    required: [{ step: 'cac-detail', person: 'not-asked', org: 'required' }],
    rules: ['R-CACNO'],
    sources: ['public'],
    confidence: 'low',
  },
  'algorithm.strategyDescription': {
    hints: [
      {
        step: 'cac-detail',
        zh: '写输入审核、结果审核、人工复核的方式和范围。',
        en: 'How input, results and doubtful cases are reviewed, and how far each review goes.',
      },
    ],
    mistakes: [{ zh: '只写关键词过滤。', en: 'Keyword filtering alone.' }],
    examples: { valid: ['输入经词库和模型两级审核，输出复审后展示，争议内容转人工复核'], invalid: ['关键词过滤'] },
    required: [{ step: 'cac-detail', person: 'not-asked', org: 'required' }],
    rules: ['R-LEN'],
    sources: ['public'],
    confidence: 'low',
  },
  'algorithm.resultLabel': {
    hints: [
      {
        step: 'cac-detail',
        zh: '生成内容要有显式“AI生成”标识和隐式元数据/日志，附截图。',
        en: 'Generated content carries a visible “AI生成” label and hidden metadata or logs; attach screenshots.',
      },
    ],
    mistakes: [{ zh: '没有附标识的截图。', en: 'No screenshot of the label.' }],
    examples: { valid: ['生成内容下方显示“AI生成”，文件元数据写入隐式标识并留存日志'], invalid: ['有标识'] },
    required: [{ step: 'cac-detail', person: 'not-asked', org: 'required' }],
    rules: ['R-LEN'],
    sources: ['public'],
    confidence: 'low',
  },
  'algorithm.riskMechanism': {
    hints: [
      {
        step: 'cac-detail',
        zh: '对应滥用、漏洞、恶意利用、违法信息、数据泄露逐条写措施。',
        en: 'A measure for each risk: abuse, flaws, malicious use, illegal content, data leaks.',
      },
    ],
    mistakes: [{ zh: '没有逐条对应风险写措施。', en: 'No measure for each risk.' }],
    examples: {
      valid: ['针对滥用、漏洞、恶意利用、违法信息和数据泄露分别设置限额、监测和应急措施'],
      invalid: ['有机制'],
    },
    required: [{ step: 'cac-detail', person: 'not-asked', org: 'required' }],
    rules: ['R-LEN'],
    sources: ['public'],
    confidence: 'low',
  },
});
