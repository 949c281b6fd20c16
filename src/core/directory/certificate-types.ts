/** A certificate that MIIT takes from a unit nature; the same name carries another code under another nature. */
export interface CertificateType {
  readonly miitId: number;
  readonly nature: string;
  readonly name: string;
}

export const certificateTypes: readonly CertificateType[] = [
  { miitId: 1, nature: '企业', name: '营业执照（个人或企业）' },
  { miitId: 2, nature: '个人', name: '居民身份证' },
  { miitId: 3, nature: '事业单位', name: '组织机构代码证' },
  { miitId: 4, nature: '事业单位', name: '事业单位法人证书' },
  { miitId: 5, nature: '国防机构', name: '部队代号' },
  { miitId: 6, nature: '社会团体', name: '社会团体法人登记证书' },
  { miitId: 7, nature: '个人', name: '护照' },
  { miitId: 9, nature: '政府机关', name: '组织机构代码证' },
  { miitId: 10, nature: '社会团体', name: '组织机构代码证' },
  { miitId: 11, nature: '个人', name: '台湾居民来往大陆通行证' },
  { miitId: 12, nature: '企业', name: '组织机构代码证' },
  { miitId: 13, nature: '政府机关', name: '统一社会信用代码证书' },
  { miitId: 14, nature: '个人', name: '港澳居民来往内地通行证' },
  { miitId: 15, nature: '事业单位', name: '统一社会信用代码证书' },
  { miitId: 16, nature: '民办非企业单位', name: '组织机构代码证' },
  { miitId: 17, nature: '民办非企业单位', name: '民办非企业单位登记证书' },
  { miitId: 18, nature: '基金会', name: '组织机构代码证' },
  { miitId: 19, nature: '基金会', name: '基金会法人登记证书' },
  { miitId: 20, nature: '律师执业机构', name: '组织机构代码证' },
  { miitId: 21, nature: '律师执业机构', name: '律师事务所执业许可证' },
  { miitId: 22, nature: '外国在华文化中心', name: '外国在华文化中心登记证' },
  { miitId: 23, nature: '国防机构', name: '军队单位对外有偿服务许可证' },
  { miitId: 24, nature: '群众性团体组织', name: '统一社会信用代码证书' },
  { miitId: 25, nature: '宗教团体', name: '宗教活动场所登记证' },
  { miitId: 27, nature: '企业', name: '外国企业常驻代表机构登记证' },
  { miitId: 28, nature: '司法鉴定机构', name: '司法鉴定许可证' },
  { miitId: 30, nature: '个人', name: '外国人永久居留身份证' },
  { miitId: 34, nature: '外国在华文化中心', name: '外国政府旅游部门常驻代表机构批准登记证' },
  { miitId: 35, nature: '境外机构', name: '境外机构证件' },
  { miitId: 36, nature: '民办非企业单位', name: '社会服务机构登记证书' },
  { miitId: 37, nature: '民办非企业单位', name: '民办学校办学许可证' },
  { miitId: 38, nature: '医疗机构', name: '医疗机构执业许可证' },
  { miitId: 39, nature: '公证机构', name: '公证机构执业证' },
  { miitId: 40, nature: '外国在华文化中心', name: '北京市外国驻华使馆人员子女学校办学许可证' },
  { miitId: 41, nature: '个人', name: '港澳居民居住证' },
  { miitId: 42, nature: '个人', name: '台湾居民居住证' },
  { miitId: 43, nature: '集体经济', name: '农村集体经济组织登记证' },
  { miitId: 44, nature: '仲裁机构', name: '仲裁委员会登记证' },
];
