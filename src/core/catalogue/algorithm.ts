import { defineFields } from './define-fields';

export const algorithmFields = defineFields({
  'algorithm.commitmentLetter': {
    title: { zh: '算法备案承诺书', en: 'Algorithm filing commitment letter' },
    value: 'file',
    labels: ['算法备案承诺书'],
  },
  'algorithm.responsibilityReport': {
    title: { zh: '落实算法安全主体责任基本情况', en: 'Report on algorithm safety responsibilities' },
    value: 'file',
    labels: ['落实算法安全主体责任基本情况'],
  },
  'algorithm.type': {
    title: { zh: '算法类型', en: 'Type of algorithm' },
    value: 'choice',
    labels: ['算法类型'],
    options: ['生成合成类（深度合成）', '个性化推送类', '排序精选类', '检索过滤类', '调度决策类'],
  },
  'algorithm.role': {
    title: { zh: '填报角色', en: 'Role of the filer' },
    value: 'choice',
    labels: ['填报角色', '服务提供者/服务技术支持者'],
    options: ['服务提供者', '服务技术支持者'],
  },
  'algorithm.name': { title: { zh: '算法名称', en: 'Name of the algorithm' }, value: 'text', labels: ['算法名称'] },
  'algorithm.applicationDomain': {
    title: { zh: '应用领域', en: 'Field of application' },
    value: 'choices',
    labels: ['应用领域', '算法应用领域'],
  },
  'algorithm.usageScenario': {
    title: { zh: '使用场景', en: 'Usage scenario' },
    value: 'text',
    labels: ['使用场景', '算法应用场景'],
  },
  'algorithm.launchDate': {
    title: { zh: '上线情况', en: 'Launch date' },
    value: 'date',
    labels: ['上线情况', '算法上线时间', '算法版本'],
    options: ['已上线', '未上线'],
  },
  'algorithm.safetyReport': {
    title: { zh: '算法安全自评估报告', en: 'Algorithm safety self-assessment report' },
    value: 'file',
    labels: ['算法安全自评估报告'],
  },
  'algorithm.publicityContent': {
    title: { zh: '拟公示内容', en: 'Content to be made public' },
    value: 'file',
    labels: ['拟公示内容'],
  },
  'algorithm.inputModality': {
    title: { zh: '输入数据模态', en: 'Modality of input data' },
    value: 'choices',
    labels: ['输入数据模态', '算法数据-输入'],
    options: ['文本', '图像', '音频', '视频', '其他'],
  },
  'algorithm.outputModality': {
    title: { zh: '输出数据模态', en: 'Modality of output data' },
    value: 'choices',
    labels: ['输出数据模态', '文件格式'],
    options: ['文本', '图像', '音频', '视频'],
  },
  'algorithm.usesBiometricData': {
    title: { zh: '是否包含生物特征信息', en: 'Uses biometric data' },
    value: 'yes-no',
    labels: ['是否包含生物特征信息'],
  },
  'algorithm.usesIdentityData': {
    title: { zh: '是否包含身份信息', en: 'Uses identity data' },
    value: 'yes-no',
    labels: ['是否包含身份信息'],
  },
  'algorithm.dataSources': {
    title: { zh: '训练数据', en: 'Training data' },
    value: 'text',
    labels: ['训练数据', '数据来源', '数据规模'],
  },
  'algorithm.modelDescription': {
    title: { zh: '算法模型', en: 'Algorithm model' },
    value: 'text',
    labels: ['算法模型', '模型名称', '第三方模型'],
  },
  'algorithm.strategyDescription': {
    title: { zh: '算法策略', en: 'Algorithm strategy' },
    value: 'text',
    labels: ['算法策略', '干预策略'],
  },
  'algorithm.resultLabel': {
    title: { zh: '结果标识', en: 'Labelling of results' },
    value: 'text',
    labels: ['结果标识', '显式标识', '隐式标识'],
  },
  'algorithm.riskMechanism': {
    title: { zh: '算法风险与防范机制', en: 'Algorithm risks and safeguards' },
    value: 'text',
    labels: ['算法风险与防范机制'],
  },
  'algorithm.productName': { title: { zh: '产品名称', en: 'Product name' }, value: 'text', labels: ['产品名称'] },
  'algorithm.productKind': {
    title: { zh: '产品形态', en: 'Form of the product' },
    value: 'choices',
    labels: ['产品形态', '服务形式'],
    options: ['网站', 'APP', '小程序', '其他'],
  },
  'algorithm.productUrl': {
    title: { zh: '访问地址', en: 'Access address' },
    value: 'text',
    labels: ['访问地址', '访问路径', '功能路径'],
  },
  'algorithm.productIcpNumber': {
    title: { zh: '前置许可', en: 'ICP number of the product' },
    value: 'text',
    labels: ['前置许可', 'ICP备案号'],
  },
  'algorithm.serviceObject': {
    title: { zh: '服务对象', en: 'Users served' },
    value: 'text',
    labels: ['服务对象', '用户规模'],
  },
  'algorithm.techServiceMode': {
    title: { zh: '技术服务方式', en: 'Mode of technical service' },
    value: 'text',
    labels: ['技术服务方式'],
  },
});
