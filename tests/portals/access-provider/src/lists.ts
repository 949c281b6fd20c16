/** A select's options by the ministry's codes: code → words. */
export type CodeTable = Readonly<Record<number, string>>;

export const unitProperties: CodeTable = {
  1: '国防机构',
  2: '政府机关',
  3: '事业单位',
  4: '企业',
  5: '个人',
  6: '社会团体',
  9: '民办非企业单位',
  10: '基金会',
  11: '律师执业机构',
  12: '外国在华文化中心',
  13: '群众性团体组织',
  14: '司法鉴定机构',
  15: '宗教团体',
  16: '境外机构',
  17: '医疗机构',
  18: '公证机构',
  19: '集体经济',
  20: '仲裁机构',
};

export const personPapers: CodeTable = {
  2: '居民身份证',
  7: '护照',
  11: '台湾居民来往大陆通行证',
  14: '港澳居民来往内地通行证',
  30: '外国人永久居留身份证',
  41: '港澳居民居住证',
  42: '台湾居民居住证',
};

const unitPapers: Readonly<Record<string, CodeTable>> = {
  3: { 4: '事业单位法人证书', 13: '统一社会信用代码证书' },
  4: { 1: '营业执照（个人或企业）', 3: '组织机构代码证', 27: '外国企业常驻代表机构登记证' },
  5: personPapers,
  6: { 6: '社会团体法人登记证书', 15: '统一社会信用代码证书' },
};

/** Which papers a unit of this kind may show. */
export function papersOf(property: string): CodeTable {
  return unitPapers[property] ?? { 24: '统一社会信用代码证书', 20: '组织机构代码证' };
}

export const serviceKinds: CodeTable = { 1: '网站', 6: 'APP', 7: '小程序', 8: '快应用' };
export const messengers: CodeTable = { 1: 'QQ', 2: 'MSN', 3: '微信' };
export const contents: CodeTable = {
  1: '即时通信',
  2: '搜索引擎',
  3: '综合门户',
  4: '网上邮局',
  5: '网络新闻',
  6: '博客/个人空间',
  7: '网络广告/信息',
  8: '单位门户网站',
  9: '网络购物',
  27: '其他',
};
export const languages: CodeTable = {
  1: '中文简体',
  2: '中文繁体',
  3: '维吾尔语',
  4: '哈萨克语',
  12: '英语',
  13: '日语',
  14: '法语',
};
export const approvals: CodeTable = {
  1: '新闻',
  2: '出版',
  4: '教育',
  8: '医疗保健',
  16: '药品和医疗器械',
  32: '电子公告服务',
  256: '文化',
  512: '广播电影电视节目',
  2048: '网络预约车',
  4096: '互联网金融',
  16384: '宗教',
};
export const accessMethods: CodeTable = { 1: '专线', 2: '主机托管', 4: '虚拟主机', 8: '其他', 16: '云接入' };
export const serverPlaces: CodeTable = { 110000: '北京市', 310000: '上海市', 330000: '浙江省', 440000: '广东省' };
