import { defineFields } from './define-fields';

export const accessFields = defineFields({
  'website.accessProviderScope': {
    title: { zh: '接入商所属地区', en: 'Access provider: mainland or overseas' },
    value: 'choice',
    labels: ['接入商所属地区', '境内/境外'],
    options: ['境内', '境外'],
  },
  'website.accessProviderRegion': {
    title: { zh: '网络接入商所属区域', en: 'Region of the access provider' },
    value: 'region',
    labels: ['网络接入商所属区域', '接入商所属地区'],
  },
  'website.accessProvider': {
    title: { zh: '网络接入服务商', en: 'Network access provider' },
    value: 'choice',
    labels: ['网络接入服务商', '网络接入服务商名称', '接入商名称'],
  },
  'website.accessMethod': {
    title: { zh: '网站接入方式', en: 'Method of access' },
    value: 'choice',
    labels: ['网站接入方式', '接入方式'],
    options: [
      '租赁主机',
      '租赁虚拟空间',
      '主机托管',
      '自建机房',
      '专线接入',
      '其他',
      '专线',
      '虚拟主机',
      '其他方式',
      '云接入',
    ],
  },
  'website.accessProviderPhone': {
    title: { zh: '接入服务商电话', en: 'Phone of the access provider' },
    value: 'text',
    labels: ['接入服务商电话'],
  },
  'website.accessProviderCode': {
    title: { zh: '接入服务商组织机构代码', en: 'Organisation code of the access provider' },
    value: 'text',
    labels: ['接入服务商组织机构代码', '接入商编码'],
  },
  'website.registrarScope': {
    title: { zh: '域名商所属地区', en: 'Registrar: mainland or overseas' },
    value: 'choice',
    labels: ['域名商所属地区', '境内/境外'],
    options: ['境内', '境外'],
  },
  'website.registrarRegion': {
    title: { zh: '域名注册服务商所属区域', en: 'Region of the domain registrar' },
    value: 'region',
    labels: ['域名注册服务商所属区域', '域名商所属地区'],
  },
  'website.registrar': {
    title: { zh: '域名注册服务商', en: 'Domain registrar' },
    value: 'choice',
    labels: ['域名注册服务商', '域名注册服务商名称'],
  },
});
