import type { Case } from './library-case';
import { moreCases } from './library-cases-more';

export type { Case };

const period = { from: '2024-05-01', to: '2034-05-01' };

export const libraryCases: readonly Case[] = [
  {
    says: 'text',
    task: { field: 'name', kind: 'text', fieldId: 'website.name', value: '领航示例网站' },
    model: '领航示例网站',
  },
  {
    says: 'text area',
    task: { field: 'remark', kind: 'textarea', fieldId: 'website.remark', value: '十个字的备注在此一二' },
    model: '十个字的备注在此一二',
  },
  {
    says: 'text that is too long is refused whole, and the old one stays',
    task: {
      field: 'remark',
      kind: 'textarea',
      fieldId: 'website.remark',
      value: '这一段备注超过了二十个字所以不能被写进去也不能被截断',
    },
    model: '十个字的备注在此一二',
    code: 'longer-than-allowed',
  },
  {
    says: 'number',
    task: { field: 'count', kind: 'number', fieldId: 'website.monthlyActiveUsers', value: '1200' },
    model: 1200,
  },
  {
    says: 'select: the exact option beside its traps',
    task: { field: 'idType', kind: 'select', fieldId: 'subjectOwner.idType', value: '居民身份证' },
    model: 'v1',
  },
  {
    says: 'select: given by its inner input',
    task: {
      field: 'idType',
      kind: 'select',
      fieldId: 'subjectOwner.idType',
      value: '台湾居民来往大陆通行证',
      root: 'input',
    },
    model: 'v3',
  },
  {
    says: 'select: an option that is not offered leaves the old one',
    task: { field: 'idType', kind: 'select', fieldId: 'subjectOwner.idType', value: '军官证', root: 'box' },
    model: 'v3',
    code: 'option-not-offered',
  },
  {
    says: 'select of 300 options: one far below, drawn only when scrolled to',
    task: {
      field: 'company',
      kind: 'select',
      fieldId: 'website.accessProvider',
      value: '腾讯云计算（北京）有限责任公司',
    },
    model: 'v260',
  },
  {
    says: 'select of 300 options: none of them',
    task: { field: 'company', kind: 'select', fieldId: 'website.accessProvider', value: '不存在有限公司' },
    model: 'v260',
    code: 'option-not-offered',
  },
  {
    says: 'select whose options come from a server when something is typed',
    task: { field: 'picked', kind: 'select', fieldId: 'website.registrar', value: '云服务商123有限公司' },
    model: '云服务商123有限公司',
  },
  {
    says: 'select of several',
    task: { field: 'natures', kind: 'select', fieldId: 'website.preApprovals', value: ['企业', '事业单位'] },
    model: ['v0', 'v3'],
  },
  {
    says: 'cascader: a municipality with 市辖区 between',
    task: { field: 'region', kind: 'cascader', fieldId: 'subject.officeRegion', value: ['北京市', '海淀区'] },
    model: ['110000', '110100', '110108'],
  },
  {
    says: 'cascader: a city right under its province, over another value',
    task: {
      field: 'region',
      kind: 'cascader',
      fieldId: 'subject.officeRegion',
      value: ['湖北省', '仙桃市'],
      root: 'input',
    },
    model: ['420000', '429000', '429004'],
  },
  {
    says: 'cascader: another city of the province that it shows already',
    task: { field: 'region', kind: 'cascader', fieldId: 'subject.officeRegion', value: ['湖北省', '武汉市', '江岸区'] },
    model: ['420000', '420100', '420102'],
  },
  {
    says: 'cascader: a city that is not offered leaves the old value',
    task: { field: 'region', kind: 'cascader', fieldId: 'subject.officeRegion', value: ['浙江省', '温州市', '鹿城区'] },
    model: ['420000', '420100', '420102'],
    code: 'region-not-offered',
  },
  {
    says: 'cascader whose levels come late',
    task: {
      field: 'lateRegion',
      kind: 'cascader',
      fieldId: 'subject.officeRegion',
      value: ['浙江省', '杭州市', '余杭区'],
    },
    model: ['330000', '330100', '330110'],
  },
  {
    says: 'date',
    task: { field: 'openDate', kind: 'date', fieldId: 'website.openDate', value: '2024-05-01' },
    model: '2024-05-01',
  },
  {
    says: 'date over another one, given by its inner input',
    task: { field: 'openDate', kind: 'date', fieldId: 'website.openDate', value: '2019-12-31', root: 'input' },
    model: '2019-12-31',
  },
  {
    says: 'date range',
    task: { field: 'validity', kind: 'date-range', fieldId: 'website.domainCertValidity', value: period },
    model: ['2024-05-01', '2034-05-01'],
  },
  {
    says: 'date range: 长期 is no date of a calendar',
    task: {
      field: 'validity',
      kind: 'date-range',
      fieldId: 'subjectOwner.idValidity',
      value: { from: '2024-05-01', to: 'long-term' },
    },
    model: ['2024-05-01', '2034-05-01'],
    code: 'value-does-not-fit',
  },
  {
    says: 'date box that takes no typing, in a format of its own',
    task: { field: 'readonlyDate', kind: 'date', fieldId: 'website.openDate', value: '2023-02-28' },
    model: '2023-02-28',
  },
  ...moreCases,
];
