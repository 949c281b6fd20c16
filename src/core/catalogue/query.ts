import { defineFields } from './define-fields';

export const queryFields = defineFields({
  'query.kind': {
    title: { zh: '网站', en: 'What to search for' },
    value: 'none',
    labels: ['网站', 'APP', '小程序', '快应用', '违法违规域名'],
    options: ['网站', 'APP', '小程序', '快应用', '违法违规网站/APP…'],
    manual: true,
  },
  'query.keyword': {
    title: { zh: '单位名称/备案号/域名', en: 'Unit name, filing number or domain' },
    value: 'text',
    labels: ['单位名称/备案号/域名', '网站名称/域名/备案号（webSearch）'],
  },
});
