import { sources } from '../directory/sources';

/** Where guidance and rules come from: the directory's sources, the standards, and what only guidance cites. */
export const citations = {
  ...sources,
  aliyun: '阿里云备案帮助 Alibaba Cloud filing help',
  filingCourse: '阿里云备案流程课程笔记 Alibaba Cloud filing course notes',
  west: '西部数码备案资料 West.cn filing material, 2013',
  articles: '网络文章 Web articles, not official',
  dangerousGoodsRules: '公通字〔2015〕5号 MPS rules on dangerous-goods information, 2015',
  algorithmDisplay: '《互联网信息服务算法推荐管理规定》第二十六条 Algorithm Recommendation Provisions, art. 26',
  gb11643: 'GB 11643-1999 公民身份号码 citizen identity number',
  gb32100: 'GB 32100-2015 统一社会信用代码 unified social credit code',
  gb11714: 'GB 11714-1997 组织机构代码 organisation code',
  gb17710: 'GB/T 17710 校验字符 check characters',
  rfc6890: 'RFC 6890 special-purpose IP addresses',
  domainNames: 'RFC 1035, RFC 5890 domain names',
  publicSuffixList: 'Public Suffix List 公共后缀列表',
  androidPackages: 'Android applicationId 规则 Android application ID rules',
  appleBundles: 'Apple CFBundleIdentifier 规则 Apple bundle ID rules',
  harmonyBundles: 'HarmonyOS bundleName 规则 HarmonyOS bundle name rules',
} as const satisfies Record<string, string>;

export type CitationId = keyof typeof citations;
