import type { Option } from './option';

export const subjectTypes: readonly Option[] = [
  { value: 'gr', label: '个人' },
  { value: 'dw', label: '单位' },
];

/** Long enough that the list must be scrolled: only about ten of them are in the page at a time. */
export const unitNatures: readonly Option[] = [
  { value: 'gfjg', label: '国防机构', dictorder: 2 },
  { value: 'jjh', label: '基金会', dictorder: 3 },
  { value: 'jwjg', label: '境外机构', dictorder: 4 },
  { value: 'lszyjg', label: '律师执业机构', dictorder: 5 },
  { value: 'mbfqydw', label: '民办非企业单位', dictorder: 6 },
  { value: 'sfjdjg', label: '司法鉴定机构', dictorder: 7 },
  { value: 'sydw', label: '事业单位', dictorder: 8 },
  { value: 'shtt', label: '社会团体', dictorder: 9 },
  { value: 'zfjg', label: '政府机关', dictorder: 10 },
  { value: 'qydw', label: '企业', dictorder: 11 },
  { value: 'wgzhwhzx', label: '外国在华文化中心', dictorder: 12 },
  { value: 'qzxttzz', label: '群众性团体组织', dictorder: 13 },
  { value: 'zjtt', label: '宗教团体', dictorder: 14 },
  { value: 'yljg', label: '医疗机构', dictorder: 15 },
  { value: 'gzjg', label: '公证机构', dictorder: 16 },
  { value: 'jtjj', label: '集体经济', dictorder: 17 },
  { value: 'zcjg', label: '仲裁机构', dictorder: 18 },
];

export const unitCertTypes: readonly Option[] = [
  { value: 'tyshxydmz', label: '统一社会信用代码证', dictorder: 1 },
  { value: 'yyzzzs', label: '营业执照证书', dictorder: 2 },
  { value: 'zzjgdmz', label: '组织机构代码证', dictorder: 3 },
  { value: 'qt', label: '其他', dictorder: 9 },
];

export const personIdTypes: readonly Option[] = [
  { value: '111', label: '居民身份证', dictorder: 1 },
  { value: '112', label: '临时居民身份证', dictorder: 2 },
  { value: '113', label: '户口簿', dictorder: 3 },
  { value: '114', label: '军官证', dictorder: 4 },
  { value: '115', label: '武警警官证', dictorder: 5 },
  { value: '116', label: '暂住证', dictorder: 6 },
  { value: '118', label: '士兵证', dictorder: 7 },
  { value: '133', label: '学生证', dictorder: 8 },
  { value: '335', label: '机动车驾驶证', dictorder: 9 },
  { value: '414', label: '护照', dictorder: 10 },
  { value: '411', label: '外交护照', dictorder: 11 },
  { value: '511', label: '台湾居民来往大陆通行证', dictorder: 12 },
  { value: '516', label: '港澳居民来往内地通行证', dictorder: 13 },
  { value: '553', label: '外国人永久居留身份证', dictorder: 14 },
  { value: '551', label: '港澳居民居住证', dictorder: 15 },
  { value: '552', label: '台湾居民居住证', dictorder: 16 },
  { value: '990', label: '其他证件', dictorder: 17 },
];
