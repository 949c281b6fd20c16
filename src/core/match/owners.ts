import type { PersonRole } from '../catalogue/person-role';

/** Whose or what a field is, as a label or a heading says it. `person` is 负责人 or 联系人 without saying whose. */
export type Owner =
  | 'subject'
  | 'website'
  | 'app'
  | 'service'
  | 'access'
  | 'registrar'
  | 'domain-certificate'
  | 'algorithm'
  | 'product'
  | 'person'
  | 'account'
  | 'stranger'
  | PersonRole;

/** Words of labels and headings that name an owner; parted by spaces; the longest word at a place counts. */
export const ownerWords: Readonly<Record<Owner, string>> = {
  subject: `
    主办单位 主办者 主办方 主办单位或主办人 主办单位主办人 开办主体 开办单位 主体单位 备案主体 备案单位
    申请单位 主体 单位 企业 公司 组织 机构 商家 厂商 商户 法人单位 网站开办主体 网站主办者 主办人或主办单位`,
  legalRep: '法定代表人 法人代表人 法人代表 法定代表 企业法人 公司法人 法人 法代',
  subjectOwner: `
    主体负责人 主办单位负责人 主办者负责人 单位负责人 企业负责人 开办者 开办人 主办人 主体联系人 开办主体负责人
    备案主体负责人`,
  siteOwner: `
    网站负责人 站点负责人 服务负责人 APP负责人 应用负责人 小程序负责人 互联网信息服务负责人 信息服务负责人
    互联网服务负责人 网站/APP负责人 网站APP负责人`,
  securityOwner: `
    网站安全负责人 安全负责人 信息安全负责人 网络安全负责人 安全责任人 网络安全责任人 信息安全责任人
    APP安全负责人 网站安全责任人 安全管理负责人 网络安全管理负责人 网安负责人`,
  emergencyContact: '应急联络人 应急联系人 网站应急联络人 网站应急联系人 紧急联系人 紧急联络人 APP应急联络人',
  algorithmOwner: '算法安全责任人 算法责任人 算法安全负责人 算法负责人',
  algorithmContact: '算法联系人 算法备案联系人 填报联系人 填报人',
  person: '负责人 责任人 联系人 联络人 经办人 认证人 申请人 本人 管理员 持有人',
  website: '网站 站点 备案网站',
  app: 'APP 应用程序 移动应用 应用 小程序 快应用 软件',
  service: '互联网信息服务 信息服务 服务 应用服务',
  access: `
    网络接入服务商 网站接入服务商 接入服务商 网络接入商 网站接入商 接入商 接入单位 网络接入 网站接入 服务商
    接入`,
  registrar: '域名注册服务商 域名注册商 域名服务商 域名注册机构 注册服务商 注册商 域名商 域名注册',
  'domain-certificate': '域名证书 域名注册证书',
  algorithm: '算法',
  product: '产品 产品及功能',
  account: '账号 账户 用户 帐号',
  // Told by what stands before 负责人, not by words of its own.
  stranger: '',
};
