/** Option lists that websites and apps share. */

/** The interactive services that the public security portal lists. */
export const interactiveTypeOptions = [
  '论坛',
  '社区',
  '贴吧',
  '聊天室（文字或音视频）',
  '微博客',
  '博客',
  '即时通信',
  '分享存储',
  '网络购物',
  '第三方支付/网上支付',
  '移动应用商店',
  '其他信息发布与交流互动',
] as const;

/** The sectors that need an approval before the filing. */
export const preApprovalOptions = [
  '新闻',
  '出版',
  '教育',
  '医疗保健',
  '药品和医疗器械',
  '电子公告服务',
  '文化',
  '广播电影电视节目',
  '网络预约车',
  '互联网金融',
  '校外培训',
  '宗教',
  '以上都不涉及',
] as const;

/** The languages that MIIT lets a service name. */
export const languageOptions = [
  '中文简体',
  '中文繁体',
  '维吾尔语',
  '哈萨克语',
  '柯尔克孜语',
  '蒙古语',
  '藏语',
  '壮语',
  '朝鲜语',
  '彝文',
  '苗语',
  '英语',
  '日语',
  '法语',
  '俄罗斯语',
  '西班牙语',
  '阿拉伯语',
] as const;
