import type { CitationId } from '../catalogue/citations';
import type { Bilingual } from '../catalogue/define-fields';

/** What some provinces ask and others do not, with the year of the word: habits that change, so warnings only. */
export interface ProvinceDemand {
  readonly id: string;
  readonly provinces: readonly string[];
  /** `others`: it holds for the provinces that are not named. */
  readonly others?: true;
  readonly subject: 'person' | 'org' | 'both';
  readonly text: Bilingual;
  readonly year: string;
  readonly source: CitationId;
}

export const provinceDemands: readonly ProvinceDemand[] = [
  {
    id: 'residence-permit',
    provinces: ['上海', '浙江', '安徽', '湖北', '广东', '福建', '江苏', '吉林', '贵州'],
    subject: 'person',
    text: {
      zh: '身份证不是本省的，要居住证或暂住证。',
      en: 'With an ID card of another province: a residence permit.',
    },
    year: '2021–2022',
    source: 'tencent',
  },
  {
    id: 'letter-of-authority',
    provinces: ['安徽', '海南', '江苏', '甘肃', '吉林', '四川'],
    subject: 'org',
    text: {
      zh: '主体负责人可以不是法定代表人，要授权书。',
      en: 'The responsible person need not be the legal representative, with a letter of authority.',
    },
    year: '2021–2025',
    source: 'huawei',
  },
  {
    id: 'legal-representative',
    provinces: ['安徽', '海南', '江苏', '甘肃', '吉林', '四川'],
    others: true,
    subject: 'org',
    text: {
      zh: '主体负责人一般要是法定代表人（各来源对北京、山西说法不一）。',
      en: 'The responsible person usually has to be the legal representative (sources differ for Beijing and Shanxi).',
    },
    year: '2025',
    source: 'huawei',
  },
  {
    id: 'commitment-letter',
    provinces: ['广东', '江苏'],
    subject: 'both',
    text: { zh: '要签字（单位盖章）的承诺书或真实性核验单。', en: 'A signed (units: stamped) commitment letter.' },
    year: '2025–2026',
    source: 'huawei',
  },
  {
    id: 'same-city',
    provinces: ['河北', '河南', '贵州'],
    subject: 'both',
    text: { zh: '通信地址须与证件在同一城市。', en: 'The mailing address has to be in the certificate’s city.' },
    year: '2025–2026',
    source: 'huawei',
  },
  {
    id: 'mainland-id',
    provinces: ['山西', '河北'],
    subject: 'both',
    text: { zh: '负责人要用中国内地居民身份证。', en: 'The responsible person needs a mainland ID card.' },
    year: '2025–2026',
    source: 'huawei',
  },
  {
    id: 'local-mobile',
    provinces: ['湖南'],
    subject: 'both',
    text: { zh: '手机号最好是本省的。', en: 'The mobile number should be a local one.' },
    year: '2025–2026',
    source: 'huawei',
  },
  {
    id: 'empty-subject',
    provinces: ['天津', '辽宁', '四川', '云南', '江苏', '浙江', '上海', '广西', '山西', '北京', '贵州'],
    others: true,
    subject: 'both',
    text: {
      zh: '如果主体名下已没有在用的网站（空壳主体），要先注销再备案。',
      en: 'A subject without any live service has to be cancelled first.',
    },
    year: '2025–2026',
    source: 'huawei',
  },
  {
    id: 'copyright-line',
    provinces: ['江苏'],
    subject: 'org',
    text: {
      zh: '页脚要有“版权所有 © 单位名称”，与主体一致。',
      en: 'The footer carries “版权所有 ©” and the unit’s name.',
    },
    year: '2024',
    source: 'public',
  },
];

/** What a province asks of a person or a unit; nothing while the province is not known. */
export function demandsOf(province: string | null, subject: 'person' | 'org'): readonly ProvinceDemand[] {
  if (province === null) return [];
  return provinceDemands.filter(
    (demand) =>
      (demand.subject === 'both' || demand.subject === subject) &&
      demand.provinces.includes(province) !== (demand.others === true),
  );
}
