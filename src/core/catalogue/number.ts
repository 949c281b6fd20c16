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
    labels: [
      '页脚公安备案号',
      '公安备案号',
      '公安备案编号',
      '公安联网备案号',
      '公安联网备案编号',
      '公安机关备案号',
      '联网备案号',
      '网安备案号',
      '公网安备号',
      '公网安备',
      '公网安备案号',
      '公安备案',
    ],
  },
  'number.cac': {
    title: { zh: '算法备案编号', en: 'Algorithm filing number' },
    value: 'text',
    labels: ['算法备案编号', '算法备案号', '备案算法编号', '网信算备号', '本单位算法备案编号'],
  },
  'number.copyrightOwner': { title: { zh: '版权所有', en: 'Copyright owner' }, value: 'text', labels: ['版权所有'] },
  'number.icpLicence': {
    title: { zh: '增值电信业务经营许可证', en: 'Value-added telecom licence' },
    value: 'text',
    labels: [
      '增值电信业务经营许可证',
      '增值电信业务经营许可证号',
      '增值电信业务经营许可证编号',
      '增值电信业务许可证号',
      '增值电信许可证号',
      'ICP经营许可证号',
      'ICP许可证号',
      'ICP证号',
    ],
  },
});
