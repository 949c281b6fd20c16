import {
  boxes,
  field,
  file,
  type ModelField,
  manual,
  onlyIf,
  period,
  phone,
  region,
  worded,
} from '../practice/model-field';
import { noneOfThese } from '../practice/option-lists';

function person(role: 'subjectOwner' | 'siteOwner', prefix: 'entity' | 'site'): ModelField[] {
  return [
    field(`${role}.name`, `${prefix}_fzrName`),
    field(`${role}.idType`, `${prefix}_fzrIdType`),
    field(`${role}.idNumber`, `${prefix}_fzrIdNum`),
    field(`${role}.mobile`, `${prefix}_fzrMobile`),
    manual(`${role}.mobileCode`, `${prefix}_phoneVfCode`),
    phone(`${role}.officePhone`, `${prefix}_fzrTel`),
    field(`${role}.emergencyPhone`, `${prefix}_fzrEmergencyMobile`),
    field(`${role}.email`, `${prefix}_fzrEmail`),
  ];
}

function card(role: 'subjectOwner' | 'siteOwner', prefix: 'entity' | 'site'): ModelField[] {
  return [
    file(`${role}.idFrontImage`, `${prefix}Front`),
    file(`${role}.idBackImage`, `${prefix}Back`),
    ...period(role, `${prefix}Period`),
  ];
}

/** The fields of each step of the practice portal for Alibaba Cloud. */
export const aliyunModelFields = {
  verification: [
    region('subject.region', 'region'),
    field('subject.nature', 'comType'),
    worded('subject.certType', 'comIdType', { '营业执照（个人或企业）': '营业执照(个人或企业)' }),
    field('subject.certNumber', 'comIdNum'),
    field('subject.name', 'comName'),
    worded('filing.serviceKind', 'serviceType', { 网站应用服务: '网站', APP应用服务: 'APP' }),
    onlyIf((model) => model.serviceType !== 'APP', field('website.domain', 'domain')),
    onlyIf((model) => model.serviceType === 'APP', field('app.name', 'appName')),
  ],
  product: [
    worded('cloud.resource', 'productType', { 备案授权码: '备案服务号', '云服务器CVM/ECS': '云服务器 ECS' }),
    onlyIf((model) => model.productType === '备案服务号', field('cloud.authCode', 'authCode')),
  ],
  information: [
    field('subject.name', 'comName'),
    field('subject.certAddress', 'comIdAddress'),
    field('subject.mailingAddress', 'mailing'),
    field('subject.remark', 'comRemark'),
    ...person('subjectOwner', 'entity'),
    field('website.name', 'siteName'),
    field('website.icpNumber', 'recordNumber'),
    boxes('website.preApprovals', 'preApprovals', noneOfThese),
    field('website.remark', 'siteRemark'),
    ...person('siteOwner', 'site'),
  ],
  material: [
    file('subject.certImage', 'licence'),
    ...card('subjectOwner', 'entity'),
    ...card('siteOwner', 'site'),
    file('website.domainCertImage', 'domainCert'),
  ],
} as const satisfies Record<string, readonly ModelField[]>;
