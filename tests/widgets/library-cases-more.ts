import { type Case, like } from './library-case';

const photo = (file: string, size = 1_000) => ({ file, type: 'image/jpeg', size });

/** Choices, trees, uploads, rows and dialogs: what does not open a list or a calendar. */
export const moreCases: readonly Case[] = [
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
