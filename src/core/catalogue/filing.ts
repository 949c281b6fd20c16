import { defineFields } from './define-fields';

export const filingFields = defineFields({
  'filing.consent': {
    title: { zh: '须自己阅读并勾选的告知书、协议或承诺', en: 'Notice, agreement or promise to read and tick' },
    value: 'yes-no',
    labels: [
      '互联网信息服务单位网络安全责任告知书',
      '我已阅读',
      '我已阅读并同意《腾讯云隐私声明》、《相关条款》和《互联网信息服务备案承诺书》',
    ],
    manual: true,
  },
  'filing.serviceKind': {
    title: { zh: '应用服务类型', en: 'Kind of internet service' },
    value: 'choice',
    labels: ['应用服务类型', '互联网信息服务类型', '服务类型'],
    options: ['网站应用服务', 'APP应用服务', '小程序', '快应用'],
  },
  'filing.supplement': {
    title: { zh: '其他补充材料', en: 'Other supplementary material' },
    value: 'files',
    labels: ['其他补充材料', '补充材料'],
  },
  'filing.commitment': {
    title: { zh: '互联网信息服务备案承诺书', en: 'Filing commitment letter' },
    value: 'file',
    labels: ['互联网信息服务备案承诺书', '承诺书', 'ICP备案信息真实性承诺书'],
  },
  'filing.scenario': {
    title: { zh: '备案类型', en: 'Type of filing' },
    value: 'choice',
    labels: ['备案类型', '备案场景'],
    options: [
      '首次备案',
      '新增网站',
      '新增APP',
      '新增接入',
      '变更备案',
      '注销主体',
      '注销服务',
      '取消接入',
      '迁移备案',
    ],
  },
});
