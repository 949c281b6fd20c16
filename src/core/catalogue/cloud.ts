import { defineFields } from './define-fields';

export const cloudFields = defineFields({
  'cloud.resource': {
    title: { zh: '云资源', en: 'Cloud resource' },
    value: 'choice',
    labels: ['云资源', '产品类型', '产品验证', '云服务类型'],
    options: [
      '云服务器CVM/ECS',
      '轻量应用服务器',
      'Serverless/云函数',
      '负载均衡',
      '云托管',
      '备案授权码',
      '备案服务号',
    ],
  },
  'cloud.authCode': {
    title: { zh: '备案授权码', en: 'Filing authorisation code' },
    value: 'text',
    labels: ['备案授权码', '备案服务号'],
  },
});
