/** Website content types of MIIT (网站服务内容). */
export const websiteContents: readonly string[] = [
  '即时通信',
  '搜索引擎',
  '综合门户',
  '网上邮局',
  '网络新闻',
  '博客/个人空间',
  '网络广告/信息',
  '单位门户网站',
  '网络购物',
  '网上支付',
  '网上银行',
  '网上炒股/股票基金',
  '网络游戏',
  '网络音乐',
  '网络影视',
  '网络图片',
  '网络软件/下载',
  '网上求职',
  '网上交友/婚介',
  '网上房产',
  '网络教育',
  '网站建设',
  'WAP',
  'APP',
  '网络借贷信息中介',
  '互联网股权融资',
  '互联网保险',
  '互联网跨界金融及资产管理',
  '网上非银支付',
  '其他',
];

/** The content types that individuals may choose. */
export const personalWebsiteContents: readonly string[] = ['博客/个人空间', '其他'];

/** How a site is connected, in MIIT's words. */
export const miitAccessModes: readonly string[] = ['专线', '主机托管', '虚拟主机', '云接入', '其他方式'];
