import type { LabelTable } from './labelled-lines';

export type WhoisField =
  | 'domain'
  | 'holder'
  | 'person'
  | 'registrar'
  | 'createdOn'
  | 'expiresOn'
  | 'realNamed'
  | 'realNameSince';

/** How CNNIC, ICANN's registries, and the query pages of 阿里云, 腾讯云, 站长之家 and others name them. */
const names: Readonly<Record<WhoisField, readonly string[]>> = {
  domain: ['domainname', 'domain', '域名', '域名名称', '查询域名'],
  holder: [
    'registrant',
    'registrantorganization',
    'registrantorganisation',
    'registrantorg',
    'holder',
    'domainholder',
    '域名持有者',
    '域名持有人',
    '域名所有者',
    '域名所有人',
    '域名持有者名称',
    '域名持有者单位名称',
    '域名所有者名称',
    '域名注册人',
    '域名注册者',
    '持有者',
    '持有人',
    '持有者名称',
    '所有者',
    '所有人',
    '所有者名称',
    '注册人',
    '注册者',
    '注册人机构',
    '注册人名称',
    '注册人组织',
    '注册人单位',
    '注册组织',
  ],
  person: ['registrantname', 'registrantcontactname', '注册人姓名', '持有者姓名'],
  registrar: [
    'registrar',
    'sponsoringregistrar',
    'registrarname',
    '注册商',
    '注册商名称',
    '所属注册商',
    '域名注册商',
    '域名注册服务商',
    '域名注册服务机构',
    '域名注册机构',
    '注册服务商',
    '注册服务机构',
  ],
  createdOn: [
    'creationdate',
    'createddate',
    'createdon',
    'created',
    'registrationtime',
    'registrationdate',
    'registeredon',
    'registered',
    '注册时间',
    '注册日期',
    '创建时间',
    '创建日期',
    '域名注册时间',
    '域名注册日期',
    '域名创建时间',
  ],
  expiresOn: [
    'registryexpirydate',
    'registrarregistrationexpirationdate',
    'expirationtime',
    'expirationdate',
    'expirydate',
    'expiredate',
    'expireson',
    'expires',
    '到期时间',
    '到期日期',
    '过期时间',
    '过期日期',
    '有效期至',
    '域名到期时间',
    '域名到期日期',
    '域名到期日',
    '域名过期时间',
  ],
  realNamed: [
    '实名认证',
    '实名状态',
    '实名认证状态',
    '域名实名',
    '域名实名状态',
    '域名实名认证',
    '域名实名认证状态',
    '实名制状态',
  ],
  realNameSince: ['实名认证时间', '实名时间', '实名认证通过时间', '实名认证日期', '域名实名认证时间'],
};

export const whoisLabels: LabelTable<WhoisField> = Object.fromEntries(
  Object.entries(names).flatMap(([field, labels]) => labels.map((label) => [label, field as WhoisField])),
);
