import type { FieldRuleId } from '../rules/rule-id';
import type { Topic } from './hint';

/** What the rules on domains, numbers, names, packages and photos ask. */
export const serviceRuleTopics: Readonly<Partial<Record<FieldRuleId, Topic>>> = {
  'R-DOMAIN': {
    title: { zh: '域名写法', en: 'Writing a domain' },
    about: {
      zh: '不带 http://、路径和端口；中文域名可以直接填。',
      en: 'No http://, path or port; Chinese domains may be given as they are.',
    },
    words: 'domain',
  },
  'R-DOMAIN-ROOT': {
    title: { zh: '主域名', en: 'Root domain' },
    about: {
      zh: '只填根域名，不带 www；子域名不用单独备案。',
      en: 'The registrable domain without www; subdomains need no filing.',
    },
    words: '根域名 一级域名 顶级域名 子域名',
  },
  'R-TLD': {
    title: { zh: '可备案的域名后缀', en: 'Suffixes that can be filed' },
    about: {
      zh: '后缀要在工信部批复的名单里；.io、.ai、.dev、.app、.win 等目前不能备案。',
      en: 'The suffix has to be on MIIT’s list; .io, .ai, .dev, .app, .win are not.',
    },
    words: '域名后缀 tld',
  },
  'R-DOMAIN-EXPIRY': {
    title: { zh: '域名有效期', en: 'Validity of the domain' },
    about: { zh: '没有过期，多地要求剩余 3 个月以上。', en: 'Not expired; many provinces want three months left.' },
    words: '域名过期 域名续费',
  },
  'R-IP-PUBLIC': {
    title: { zh: '公网IP', en: 'Public IP' },
    about: {
      zh: '填服务器的公网 IP，不填 10.、172.16-31.、192.168.、127.0.0.1 等内网地址。',
      en: 'The server’s public address, not 10., 172.16–31., 192.168. or 127.0.0.1.',
    },
    words: '内网ip 服务器ip 192.168 public_ip',
  },
  'R-ICPNO': {
    title: { zh: 'ICP备案号写法', en: 'Writing an ICP number' },
    about: {
      zh: '省份简称 + ICP备 + 8 或 10 位 + 号，网站加“-1”这样的后缀。',
      en: 'Province, ICP备, 8 or 10 digits, 号; websites add a suffix such as -1.',
    },
    words: '备案号格式',
  },
  'R-MPSNO': {
    title: { zh: '公安备案号写法', en: 'Writing an MPS number' },
    about: {
      zh: '省份简称 + 公网安备 + 14 位 + 号，前两位与省份相符。',
      en: 'Province, 公网安备, 14 digits, 号; the first two digits are the province’s.',
    },
    words: '公网安备',
  },
  'R-CACNO': {
    title: { zh: '算法备案编号写法', en: 'Writing an algorithm number' },
    about: { zh: '网信算备 + 21 位 + 号。', en: '网信算备, 21 digits, 号.' },
    words: '网信算备',
  },
  'R-SITENAME': {
    title: { zh: '网站名称', en: 'Website name' },
    about: {
      zh: '至少 3 个汉字，不用纯数字、纯英文、域名和“中国”“国家”等字样。',
      en: 'Three Chinese characters at least; not digits or letters alone, no domain, no 中国 or 国家.',
    },
    words: '网站名字 起名 取名 名称驳回 site_name',
  },
  'R-SITENAME-PERSON': {
    title: { zh: '个人网站名称', en: 'Name of a personal site' },
    about: {
      zh: '避开博客、论坛、平台、社区、公司等词，也不用姓名、地名、成语。各省不同，只作提醒。',
      en: 'Avoid 博客, 论坛, 平台, 社区, 公司, names, places and idioms. Provinces differ.',
    },
    words: '个人网站起名 禁用词 敏感词',
  },
  'R-APPNAME': {
    title: { zh: 'APP名称', en: 'App name' },
    about: {
      zh: '备案、应用商店、软著和各平台一字不差，包括空格。',
      en: 'The same in filing, store, copyright and on every platform, spaces included.',
    },
    words: '应用名称 软著 app_name',
  },
  'R-PACKAGE-ANDROID': {
    title: { zh: '安卓包名', en: 'Android package name' },
    about: {
      zh: '例如 com.example.fit；各段以字母开头，不用短横线。',
      en: 'Such as com.example.fit; every part begins with a letter, no hyphens.',
    },
    words: '包名 applicationid package',
  },
  'R-BUNDLE-IOS': {
    title: { zh: '苹果Bundle ID', en: 'Apple bundle ID' },
    about: {
      zh: '例如 com.example.my-App；可用短横线，不用下划线。',
      en: 'Such as com.example.my-App; hyphens yes, underscores no.',
    },
    words: 'bundleid ios包名',
  },
  'R-BUNDLE-HARMONY': {
    title: { zh: '鸿蒙包名', en: 'HarmonyOS bundle name' },
    about: { zh: '至少三段，7 到 128 个字符。', en: 'Three parts at least, 7 to 128 characters.' },
    words: 'bundlename 鸿蒙',
  },
  'R-PUBKEY': {
    title: { zh: '公钥', en: 'Public key' },
    about: {
      zh: '填签名证书的公钥（16 进制或一行 base64），绝不能填私钥。',
      en: 'The signing certificate’s public key in hex or base64; never a private key.',
    },
    words: '公钥怎么获取 keytool modulus public_key',
  },
  'R-FINGERPRINT': {
    title: { zh: '签名MD5值', en: 'Signature fingerprint' },
    about: {
      zh: '安卓填证书 MD5（32 位），苹果填 SHA-1（40 位），都是正式签名证书。',
      en: 'MD5 for Android (32), SHA-1 for Apple (40), both of the release certificate.',
    },
    words: 'md5 sha1 sha-1 签名指纹 keystore fingerprint',
  },
  'R-IMG': {
    title: { zh: '证件照片', en: 'Photos of documents' },
    about: {
      zh: '原件拍照或彩扫，四角完整、清晰、无反光，jpg 或 png。',
      en: 'The original, all corners, sharp, no glare, jpg or png.',
    },
    words: '拍照要求 反光 模糊 图片 photo',
  },
  'R-IMG-WATERMARK': {
    title: { zh: '照片水印', en: 'Watermark' },
    about: { zh: '水印只写“仅供备案使用”，不要压住文字和人脸。', en: 'Only 仅供备案使用, not across text or face.' },
    words: '水印 watermark',
  },
  'R-IMG-MPS': {
    title: { zh: '公安备案图片大小', en: 'Image size at MPS' },
    about: {
      zh: 'jpg 或 png，历史限制 400 到 512 KB，建议压到 300 KB 以内。',
      en: 'jpg or png; limits were 400 to 512 KB, so aim at 300 KB.',
    },
    words: '图片太大 压缩 400kb 300kb 上传失败',
  },
};
