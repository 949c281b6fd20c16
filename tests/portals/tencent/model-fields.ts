import type { FieldId } from '../../../src/core/catalogue/fields';
import type { Form } from '../practice/form-spec';
import {
  boxes,
  field,
  file,
  type ModelField,
  manual,
  onlyIf,
  period,
  region,
  worded,
  yesNo,
} from '../practice/model-field';
import { noneOfThese } from '../practice/option-lists';

const isApp = (model: Form): boolean => model.serviceKind === 'APP';
const isSite = (model: Form): boolean => model.serviceKind === '网站/域名';
const app = (one: ModelField): ModelField => onlyIf(isApp, one);
const site = (one: ModelField): ModelField => onlyIf(isSite, one);

const organiser = [
  region('subject.region', 'region'),
  field('subject.nature', 'nature'),
  worded('subject.certType', 'certType', { '营业执照（个人或企业）': '营业执照(个人或企业)' }),
  field('subject.name', 'orgName'),
  field('subject.certNumber', 'certNumber'),
];
const kindOfService = worded('filing.serviceKind', 'serviceKind', { 网站应用服务: '网站/域名', APP应用服务: 'APP' });
const cloud = [
  worded('cloud.resource', 'cloud', { '云服务器CVM/ECS': '云服务器' }),
  onlyIf((model) => model.cloud === '备案授权码', field('cloud.authCode', 'authCode')),
];

function person(role: 'subjectOwner' | 'siteOwner', prefix: string): ModelField[] {
  return [
    field(`${role}.idType`, `${prefix}IdType`),
    file(`${role}.idFrontImage`, `${prefix}Front`),
    file(`${role}.idBackImage`, `${prefix}Back`),
    field(`${role}.name`, `${prefix}Name`),
    field(`${role}.idNumber`, `${prefix}IdNumber`),
    ...period(role, `${prefix}Period`),
    field(`${role}.mobile`, `${prefix}Mobile`),
    manual(`${role}.mobileCode`, `${prefix}Code`),
    field(`${role}.emergencyPhone`, `${prefix}Emergency`),
    field(`${role}.email`, `${prefix}Email`),
  ];
}

/** Asked of both under one label: until the kind of service is chosen, nobody can say of which. */
const bothKinds = (ofSite: FieldId, ofApp: FieldId, make: (fieldId: FieldId) => ModelField): ModelField[] => [
  onlyIf((model) => !isApp(model), { ...make(ofSite), orElse: [ofApp] }),
  app(make(ofApp)),
];

/** The fields of each step of the practice portal for Tencent Cloud, and of the windows for an APP's features. */
export const tencentModelFields = {
  verification: [
    ...organiser,
    kindOfService,
    site(field('website.domain', 'domain')),
    app(field('app.name', 'appName')),
    ...cloud,
  ],
  subject: [
    ...organiser,
    field('subject.icpNumber', 'icpNumber'),
    file('subject.certImage', 'licence'),
    field('subject.certAddress', 'certAddress'),
    field('legalRep.name', 'legalName'),
    field('legalRep.idNumber', 'legalIdNumber'),
    field('subject.mailingAddress', 'mailing'),
    field('subject.remark', 'remark'),
    ...person('subjectOwner', 'owner'),
  ],
  service: [
    kindOfService,
    site(field('website.name', 'webName')),
    app(field('app.name', 'appName')),
    app(field('app.content', 'appContent')),
    app(yesNo('app.providesSdk', 'providesSdk')),
    app(yesNo('app.usesSdk', 'usesSdk')),
    app(field('app.language', 'appLanguage')),
    ...cloud,
    ...bothKinds('website.remark', 'app.remark', (fieldId) => field(fieldId, 'serviceRemark')),
    ...bothKinds('website.preApprovals', 'app.preApprovals', (fieldId) => boxes(fieldId, 'preApprovals', noneOfThese)),
    ...person('siteOwner', 'site'),
    app(file('app.icon', 'icon')),
    file('filing.supplement', 'others'),
  ],
  material: [file('filing.commitment', 'commitment'), file('filing.supplement', 'orderOthers')],
  feature: [
    { ...field('appPackage.platform', 'platform'), orElse: ['app.platforms'] },
    field('app.domain', 'featureDomains'),
  ],
  package: [
    field('appPackage.packageName', 'packageName'),
    field('appPackage.publicKey', 'publicKey'),
    field('appPackage.fingerprint', 'fingerprint'),
  ],
} as const satisfies Record<string, readonly ModelField[]>;
