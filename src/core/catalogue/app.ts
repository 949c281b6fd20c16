import { defineFields } from './define-fields';
import { interactiveTypeOptions, languageOptions, preApprovalOptions } from './option-lists';

export const appFields = defineFields({
  'app.name': {
    title: { zh: 'APP名称', en: 'App name' },
    value: 'text',
    labels: ['APP名称', '应用名称', '小程序名称', '服务名称（APP）', '服务名称'],
  },
  'app.icpNumber': {
    title: { zh: '工信部备案号', en: 'ICP number of the app' },
    value: 'text',
    labels: ['工信部备案号'],
  },
  'app.description': {
    title: { zh: '功能介绍', en: 'What the app does' },
    value: 'text',
    labels: ['功能介绍', '服务内容'],
  },
  'app.screenshots': {
    title: { zh: 'APP运行截图', en: 'Screenshots of the running app' },
    value: 'files',
    labels: ['APP运行截图'],
  },
  'app.userCount': {
    title: { zh: '当前用户量', en: 'Current number of users' },
    value: 'number',
    labels: ['当前用户量', '用户数量'],
  },
  'app.operationStatus': { title: { zh: '运营情况', en: 'State of operation' }, value: 'text', labels: ['运营情况'] },
  'app.interactiveTypes': {
    title: { zh: '服务类型', en: 'Interactive services of the app' },
    value: 'choices',
    labels: ['服务类型', 'APP类型'],
    options: interactiveTypeOptions,
  },
  'app.preApprovalFiles': {
    title: { zh: '相关前置许可', en: 'Prior-approval documents' },
    value: 'files',
    labels: ['相关前置许可'],
  },
  'app.content': {
    title: { zh: '服务内容（APP）', en: 'Service content of the app' },
    value: 'choice',
    labels: ['服务内容（APP）', 'APP服务内容'],
  },
  'app.providesSdk': {
    title: { zh: '对外提供SDK', en: 'Offers an SDK to others' },
    value: 'yes-no',
    labels: ['对外提供SDK'],
  },
  'app.usesSdk': {
    title: { zh: '使用外部SDK', en: 'Uses third-party SDKs' },
    value: 'yes-no',
    labels: ['使用外部SDK'],
  },
  'app.language': {
    title: { zh: '服务语言（APP）', en: 'Languages of the app' },
    value: 'choices',
    labels: ['服务语言（APP）'],
    options: languageOptions,
  },
  'app.remark': { title: { zh: '备注', en: 'Remark on the app' }, value: 'text', labels: ['备注'] },
  'app.preApprovals': {
    title: { zh: '前置审批类型', en: 'Types of prior approval' },
    value: 'choices',
    labels: ['前置审批类型'],
    options: preApprovalOptions,
  },
  'app.domain': { title: { zh: '域名', en: 'Domains of the app' }, value: 'texts', labels: ['域名', 'APP域名'] },
  'app.icon': { title: { zh: 'APP图标', en: 'App icon' }, value: 'file', labels: ['APP图标'] },
  'app.platforms': {
    title: { zh: '应用运行平台', en: 'Platforms the app runs on' },
    value: 'choices',
    labels: ['应用运行平台', '运行平台', '支持平台'],
    options: ['安卓', 'iOS（苹果）', '鸿蒙', '其他'],
  },
});
