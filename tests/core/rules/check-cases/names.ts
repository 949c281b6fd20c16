import type { FieldValues } from '../../../../src/core/index';
import type { CheckCase } from './check-case';

const person: FieldValues = { 'subject.type': '个人' };
const unit: FieldValues = { 'subject.type': '单位' };

export const names: readonly CheckCase[] = [
  { fieldId: 'website.name', value: '张三的博客', first: 'ok' },
  { fieldId: 'website.name', value: '张三的博客', values: person, first: 'warn R-SITENAME-PERSON', says: '博客' },
  {
    fieldId: 'website.name',
    value: '张三学习小记',
    values: { ...person, 'subjectOwner.name': '张三' },
    first: 'warn R-SITENAME-PERSON',
    says: '姓名',
  },
  { fieldId: 'website.name', value: '海南旅行小记', values: person, first: 'warn R-SITENAME-PERSON', says: '海南' },
  { fieldId: 'website.name', value: '美食分享', values: person, first: 'warn R-SITENAME-PERSON' },
  { fieldId: 'website.name', value: '中国美食网', values: person, first: 'error R-SITENAME', says: '国家级' },
  { fieldId: 'website.name', value: '中国美食网', values: unit, first: 'warn R-SITENAME' },
  { fieldId: 'website.name', value: '反腐倡议站', first: 'error R-SITENAME', says: '反腐' },
  { fieldId: 'website.name', value: '晴川 小记', first: 'error R-SITENAME', says: '空格' },
  { fieldId: 'website.name', value: 'example.com', first: 'error R-SITENAME', says: '域名' },
  { fieldId: 'website.name', value: '123网', first: 'warn R-SITENAME' },
  { fieldId: 'website.name', value: '网', first: 'error R-SITENAME' },
  {
    fieldId: 'website.name',
    value: '晴川学习小记',
    values: { ...unit, 'subject.name': '示例科技有限公司' },
    first: 'info R-SITENAME-ORG',
    says: '商标',
  },
  {
    fieldId: 'website.name',
    value: '示例科技官方网站',
    values: { ...unit, 'subject.name': '示例科技有限公司' },
    first: 'ok',
  },
  { fieldId: 'app.name', value: '轻练日记😀', first: 'error R-APPNAME' },
  { fieldId: 'app.name', value: '轻练日记', first: 'ok' },
  { fieldId: 'subject.type', value: '个人 ', first: 'ok' },
  { fieldId: 'subject.type', value: '公司', first: 'error R-ENUM', says: '不在这一项的选项里' },
  { fieldId: 'subject.certType', value: '营业执照(个人或企业)', first: 'ok' },
  { fieldId: 'subject.certType', value: '营业执照（个人', first: 'error R-ENUM', corrected: '营业执照（个人或企业）' },
  { fieldId: 'website.preApprovals', value: [], first: 'ok' },
  { fieldId: 'website.language', value: ['中文简体', '英文'], first: 'error R-ENUM', says: '英文' },
  { fieldId: 'app.content', value: '生活服务-工具', first: 'ok' },
  { fieldId: 'filing.scenario', value: '换绑', first: 'warn R-ENUM' },
];
