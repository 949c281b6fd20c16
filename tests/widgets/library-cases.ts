import type { Task } from './drive';

/** One value into one control of every library's form, and what the page's own model must hold after it. */
export interface Case {
  readonly says: string;
  readonly task: Task;
  /** What the model holds; for texts that a library words in its own way, a pattern. */
  readonly model: unknown;
  /** The code of the refusal or failure; the value goes in when it is absent. */
  readonly code?: string;
}

const photo = (file: string, size = 1_000) => ({ file, type: 'image/jpeg', size });
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
    says: 'cascader: a city that is not offered leaves the old value',
    task: { field: 'region', kind: 'cascader', fieldId: 'subject.officeRegion', value: ['浙江省', '温州市', '鹿城区'] },
    model: ['420000', '429000', '429004'],
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
  {
    says: 'radio: yes',
    task: { field: 'interactive', kind: 'radio', fieldId: 'website.interactive', value: true },
    model: '1',
  },
  {
    says: 'radio: no, over yes',
    task: { field: 'interactive', kind: 'radio', fieldId: 'website.interactive', value: false },
    model: '0',
  },
  {
    says: 'checkboxes: two of them',
    task: { field: 'preApprovals', kind: 'checkbox-group', fieldId: 'website.preApprovals', value: ['新闻', '教育'] },
    model: ['p0', 'p2'],
  },
  {
    says: 'checkboxes: none of them is the option that says so',
    task: { field: 'preApprovals', kind: 'checkbox-group', fieldId: 'website.preApprovals', value: [] },
    model: ['p4'],
  },
  {
    says: 'checkbox',
    task: { field: 'longTerm', kind: 'checkbox', fieldId: 'subjectOwner.idLongTerm', value: true },
    model: true,
  },
  {
    says: 'switch',
    task: { field: 'sdk', kind: 'switch', fieldId: 'app.providesSdk', value: true },
    model: true,
  },
  {
    says: 'tree: two leaves under folded branches',
    task: {
      field: 'types',
      kind: 'tree',
      fieldId: 'website.interactiveTypes',
      value: ['博客', '第三方支付/网上支付'],
    },
    model: ['blog', 'pay'],
  },
  {
    says: 'tree behind a select',
    task: { field: 'treePicked', kind: 'tree', fieldId: 'website.interactiveTypes', value: ['论坛'] },
    model: ['forum'],
  },
  {
    says: 'upload',
    task: { field: 'files', kind: 'upload', fieldId: 'subject.certImage', value: photo('执照.jpg') },
    model: [like(/^执照\.jpg:(?:done|success|finished)$/)],
  },
  {
    says: 'upload: larger than the page says it takes',
    task: { field: 'files', kind: 'upload', fieldId: 'subject.certImage', value: photo('大.jpg', 500_000) },
    model: [like(/^执照\.jpg:/)],
    code: 'file-too-large',
  },
  {
    says: 'upload: a kind of file that the page does not take',
    task: {
      field: 'files',
      kind: 'upload',
      fieldId: 'subject.certImage',
      value: { file: '执照.pdf', type: 'application/pdf', size: 10 },
    },
    model: [like(/^执照\.jpg:/)],
    code: 'file-type-refused',
  },
  {
    says: 'upload that the server refuses, and nothing broken stays in the list',
    task: { field: 'files', kind: 'upload', fieldId: 'subject.certImage', value: photo('refused.jpg') },
    model: [],
    code: 'upload-failed',
  },
  {
    says: 'rows behind an add button',
    task: {
      field: 'ips',
      kind: 'text',
      fieldId: 'website.ip',
      value: ['1.1.1.1', '2.2.2.2', '3.3.3.3'],
      root: 'input',
    },
    model: ['1.1.1.1', '2.2.2.2', '3.3.3.3'],
  },
  {
    says: 'search dialog',
    task: { field: 'provider', kind: 'search-dialog', fieldId: 'website.accessProvider', value: '阿里云计算有限公司' },
    model: '阿里云计算有限公司',
  },
  {
    says: 'search dialog: brackets of another width',
    task: {
      field: 'provider',
      kind: 'search-dialog',
      fieldId: 'website.accessProvider',
      value: '腾讯云计算（北京）有限责任公司',
    },
    model: '腾讯云计算(北京)有限责任公司',
  },
  {
    says: 'search dialog: two of one name',
    task: { field: 'provider', kind: 'search-dialog', fieldId: 'website.accessProvider', value: '双名科技有限公司' },
    model: '腾讯云计算(北京)有限责任公司',
    code: 'several-search-results',
  },
  {
    says: 'search dialog: two of one name, told apart by their region',
    task: {
      field: 'provider',
      kind: 'search-dialog',
      fieldId: 'website.accessProvider',
      value: '双名科技有限公司',
      region: ['浙江省', '杭州市', '西湖区'],
    },
    model: '双名科技有限公司',
  },
  {
    says: 'search dialog: nobody of that name',
    task: { field: 'provider', kind: 'search-dialog', fieldId: 'website.accessProvider', value: '无名网络有限公司' },
    model: '双名科技有限公司',
    code: 'no-search-result',
  },
];

/** A pattern that travels in a table of plain values. */
function like(pattern: RegExp): { readonly pattern: string } {
  return { pattern: pattern.source };
}
