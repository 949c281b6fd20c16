import { type Form, textOf } from './form-spec';

/** Kinds of organiser as MIIT names them; too many for a list to show at once. */
export const natures = [
  '国防机构',
  '政府机关',
  '事业单位',
  '企业',
  '个人',
  '社会团体',
  '民办非企业单位',
  '基金会',
  '律师执业机构',
  '外国在华文化中心',
  '群众性团体组织',
  '司法鉴定机构',
  '宗教团体',
  '境外机构',
  '医疗机构',
  '公证机构',
  '集体经济',
  '仲裁机构',
];

const certificates: Readonly<Record<string, readonly string[]>> = {
  企业: ['营业执照(个人或企业)', '组织机构代码证'],
  个人: ['居民身份证', '护照', '台湾居民来往大陆通行证', '港澳居民来往内地通行证', '外国人永久居留身份证'],
  事业单位: ['事业单位法人证书', '组织机构代码证'],
  社会团体: ['社会团体法人登记证书', '组织机构代码证'],
};

/** The certificates of the kind of organiser that was chosen: none before. */
export function certificatesFor(nature: string): (form: Form) => readonly string[] {
  return (form) =>
    textOf(form, nature) === '' ? [] : (certificates[textOf(form, nature)] ?? ['统一社会信用代码证书']);
}

export const idTypes = [
  '居民身份证',
  '护照',
  '台湾居民来往大陆通行证',
  '港澳居民来往内地通行证',
  '外国人永久居留身份证',
  '港澳居民居住证',
  '台湾居民居住证',
];

export const languages = [
  '中文简体',
  '中文繁体',
  '维吾尔语',
  '哈萨克语',
  '柯尔克孜语',
  '蒙古语',
  '藏语',
  '壮语',
  '朝鲜语',
  '彝语',
  '英语',
  '日语',
  '法语',
  '俄语',
  '西班牙语',
  '阿拉伯语',
];

/** The way to say that none of the permits is needed. */
export const noneOfThese = '以上都不涉及';

export const preApprovals = [
  '新闻',
  '出版',
  '教育',
  '医疗保健',
  '药品和医疗器械',
  '文化',
  '广播电影电视节目',
  '网络预约车',
  '互联网金融',
  '校外培训（高中及以下阶段）',
  '宗教',
  noneOfThese,
];

export const yesNo = ['是', '否'];

/** Ticking 以上都不涉及 unticks the rest, and the other way round. */
export function oneOrTheRest(before: readonly string[], now: readonly string[]): string[] {
  const none = now.includes(noneOfThese);
  if (none && !before.includes(noneOfThese)) return [noneOfThese];
  return none && now.length > 1 ? now.filter((label) => label !== noneOfThese) : [...now];
}
