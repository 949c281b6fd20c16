import { defineFields } from './define-fields';

export const numberFields = defineFields({
  'number.icp': {
    title: { zh: '页脚ICP备案号', en: 'ICP number in the footer' },
    value: 'text',
    labels: ['页脚ICP备案号'],
  },
  'number.mps': {
    title: { zh: '页脚公安备案号', en: 'Public security filing number in the footer' },
    value: 'text',
    labels: ['页脚公安备案号'],
  },
  'number.cac': {
    title: { zh: '算法备案编号', en: 'Algorithm filing number' },
    value: 'text',
    labels: ['算法备案编号'],
  },
  'number.copyrightOwner': { title: { zh: '版权所有', en: 'Copyright owner' }, value: 'text', labels: ['版权所有'] },
  'number.icpLicence': {
    title: { zh: '增值电信业务经营许可证', en: 'Value-added telecom licence' },
    value: 'text',
    labels: ['增值电信业务经营许可证'],
  },
});
