import { file, type ModelField, modelField, same, tickedField, yesNo } from '../../harness/model-field';

/** What the page calls the catalogue's options where its own words differ. */
const pageWords: Readonly<Record<string, string>> = { '生成合成类（深度合成）': '生成合成（深度合成）', 图像: '图片' };
const worded: ModelField['wanted'] = (value) =>
  Array.isArray(value)
    ? value.map((one) => pageWords[String(one)] ?? String(one))
    : (pageWords[String(value)] ?? value);

/** 主体信息. */
export const subjectFields: readonly ModelField[] = [
  modelField('subject.name', 'qymc'),
  modelField('subject.certNumber', 'tyshxydm'),
  modelField('subject.nature', 'dwxz'),
  modelField('subject.certImage', 'yyzz', file),
  modelField('legalRep.name', 'frxm'),
  modelField('legalRep.idNumber', 'frsfzhm'),
  modelField('legalRep.mobile', 'frdh'),
  modelField('legalRep.email', 'fryx'),
  modelField('legalRep.idFrontImage', 'frsfzzm', file),
  modelField('legalRep.idBackImage', 'frsfzfm', file),
  modelField('algorithmOwner.name', 'zrrxm'),
  modelField('algorithmOwner.idType', 'zrrzjlx'),
  modelField('algorithmOwner.idNumber', 'zrrzjhm'),
  modelField('algorithmOwner.mobile', 'zrrdh'),
  modelField('algorithmOwner.email', 'zrryx'),
  modelField('algorithmContact.name', 'lxrxm'),
  modelField('algorithmContact.mobile', 'lxrdh'),
  modelField('algorithmContact.email', 'lxryx'),
  modelField('subject.officeAddress', 'bgdz'),
  modelField('algorithm.commitmentLetter', 'cns', file),
  modelField('algorithm.responsibilityReport', 'ztzr', file),
];

/** 算法基础属性信息. */
export const basicFields: readonly ModelField[] = [
  modelField('algorithm.type', 'sflx', worded),
  modelField('algorithm.name', 'sfmc'),
  modelField('algorithm.role', 'js'),
  modelField('algorithm.launchDate', 'sxsj'),
  tickedField('algorithm.applicationDomain', 'yyly'),
  modelField('algorithm.usageScenario', 'sycj'),
  modelField('algorithm.safetyReport', 'zpgbg', file),
  modelField('algorithm.publicityContent', 'ngsnr', file),
];

/** 算法详细属性信息. */
export const detailFields: readonly ModelField[] = [
  tickedField('algorithm.inputModality', 'srmt', worded),
  tickedField('algorithm.outputModality', 'scmt', worded),
  modelField('algorithm.usesBiometricData', 'swtz', yesNo),
  modelField('algorithm.usesIdentityData', 'sfxx', yesNo),
  modelField('algorithm.dataSources', 'sjly'),
  modelField('algorithm.modelDescription', 'sfmx'),
  modelField('algorithm.strategyDescription', 'sfcl'),
  modelField('algorithm.resultLabel', 'jgbs'),
  modelField('algorithm.riskMechanism', 'fxff'),
];

/** 产品及功能信息; the ordered click path and the description of a function are no fields of the catalogue. */
export const productFields: readonly ModelField[] = [
  modelField('algorithm.productName', 'cpmc'),
  tickedField('algorithm.productKind', 'fwxs'),
  modelField('algorithm.productUrl', 'fwdz'),
  modelField('algorithm.productIcpNumber', 'icp'),
  modelField('algorithm.serviceObject', 'fwdx'),
];

/** What a 服务技术支持者 is asked instead. */
export const technicalFields: readonly ModelField[] = [modelField('algorithm.techServiceMode', 'jsfwfs', same)];
