import type { Bilingual } from '../catalogue/define-fields';
import { findProvince } from './find-province';
import type { SourceId } from './sources';

/** What one province asks beyond the common rules. Dated, and never certain: the local administration has the last word. */
export interface ProvinceDemand extends Bilingual {
  readonly source: SourceId;
}

const everywhere: readonly (ProvinceDemand & { readonly provinces: readonly string[] })[] = [
  {
    provinces: ['安徽', '海南', '江苏', '甘肃'],
    zh: '主体负责人可以不是法定代表人，要附授权书。',
    en: 'The responsible person need not be the legal representative; a letter of authorisation is wanted.',
    source: 'huawei',
  },
  {
    provinces: ['吉林', '四川'],
    zh: '主体负责人可以不是法定代表人，要附授权书。',
    en: 'The responsible person need not be the legal representative; a letter of authorisation is wanted.',
    source: 'tencent',
  },
  {
    provinces: ['上海', '浙江', '安徽', '湖北', '广东', '福建', '江苏', '吉林', '贵州'],
    zh: '外省身份证的个人要附居住证等居住证明。',
    en: 'Individuals with an ID of another province need proof of residence.',
    source: 'tencent',
  },
  { provinces: ['广东', '江苏'], zh: '要提交承诺书。', en: 'A commitment letter is wanted.', source: 'huawei' },
  {
    provinces: ['河北', '河南', '贵州'],
    zh: '通信地址要与证件在同一个市。',
    en: 'The mailing address has to be in the certificate’s city.',
    source: 'huawei',
  },
  {
    provinces: ['北京', '天津', '江苏', '河北', '山西'],
    zh: '域名剩余有效期要满 3 个月。',
    en: 'The domain needs three months before it runs out.',
    source: 'huawei',
  },
  {
    provinces: ['江苏'],
    zh: '未满 16 周岁不能备案，16 至 18 周岁要附收入证明。',
    en: 'Nobody under 16; from 16 to 18 with proof of income.',
    source: 'huawei',
  },
  { provinces: ['广东'], zh: '满 16 周岁可以备案。', en: 'From the age of 16.', source: 'huawei' },
  {
    provinces: ['宁夏'],
    zh: '单位备案的域名只能在单位名下，不能在法定代表人名下。',
    en: 'A unit’s domain has to be held by the unit, not by its legal representative.',
    source: 'tencent',
  },
  {
    provinces: ['山西', '河北'],
    zh: '负责人要用内地居民身份证。',
    en: 'The responsible person needs a mainland ID card.',
    source: 'huawei',
  },
  {
    provinces: ['湖南'],
    zh: '手机号码要用本省的。',
    en: 'A mobile number of the province is wanted.',
    source: 'huawei',
  },
  {
    provinces: ['河南', '重庆', '天津', '甘肃'],
    zh: '两位负责人的应急联系电话不能相同。',
    en: 'The two responsible people need different emergency phones.',
    source: 'inspur',
  },
  {
    provinces: ['上海'],
    zh: '域名达到 30 个时要附网站建设方案。',
    en: 'With thirty domains or more, a construction plan is wanted.',
    source: 'huawei',
  },
  {
    provinces: ['天津', '辽宁', '四川', '云南', '江苏', '浙江', '上海', '广西', '山西', '北京', '贵州'],
    zh: '空壳主体可以直接新增服务，不用先注销。',
    en: 'A subject without any service may add one without being cancelled first.',
    source: 'huawei',
  },
  {
    provinces: ['江苏'],
    zh: '网站底部要有“版权所有 © 单位名称”，与主体一致。',
    en: 'The footer has to say 版权所有 © with the unit’s name.',
    source: 'public',
  },
];

/** What a province demands, by any of its names; empty where the material knows of nothing. */
export function demandsOfProvince(name: string): readonly ProvinceDemand[] {
  const province = findProvince(name);
  return province ? everywhere.filter(({ provinces }) => provinces.includes(province.name)) : [];
}
