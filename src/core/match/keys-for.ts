import type { CatalogueKey } from '../catalogue/fields';
import { type PersonRole, personRoles } from '../catalogue/person-role';
import type { ControlKind } from '../plan/snapshot';
import type { Attribute } from './attributes';
import type { Owner } from './owners';

/** Owners with the persons' roles folded into one. */
export type OwnerClass = Exclude<Owner, PersonRole>;

const roles: ReadonlySet<string> = new Set(personRoles);

export function ownerClass(owner: Owner): OwnerClass {
  return roles.has(owner) ? 'person' : (owner as OwnerClass);
}

type Keys = readonly CatalogueKey[];
/** Which fields an attribute means for each owner; `any` when no owner is known, the likeliest first. */
type KeyTable = Partial<Record<OwnerClass | 'any', Keys>>;

const person = (key: CatalogueKey, ...others: CatalogueKey[]): KeyTable => ({ person: [key], any: [key, ...others] });
const always = (...keys: CatalogueKey[]): KeyTable => ({ any: keys });

const tables: Record<Attribute, KeyTable> = {
  name: {
    subject: ['subject.name'],
    person: ['person.name'],
    website: ['website.name'],
    app: ['app.name'],
    service: ['website.name', 'app.name'],
    access: ['website.accessProvider'],
    registrar: ['website.registrar'],
    algorithm: ['algorithm.name'],
    product: ['algorithm.productName'],
  },
  personName: { any: ['person.name', 'account.personName'], person: ['person.name'] },
  idType: {
    subject: ['subject.certType'],
    person: ['person.idType'],
    any: ['person.idType', 'subject.certType', 'account.personIdType'],
  },
  idNumber: {
    subject: ['subject.certNumber'],
    person: ['person.idNumber'],
    any: ['person.idNumber', 'subject.certNumber', 'account.personIdNumber'],
  },
  personIdNumber: { person: ['person.idNumber'], any: ['person.idNumber', 'account.personIdNumber'] },
  unitCode: always('subject.certNumber'),
  validity: {
    person: ['person.idValidity'],
    subject: ['subject.certValidity'],
    'domain-certificate': ['website.domainCertValidity'],
    any: ['person.idValidity', 'subject.certValidity'],
  },
  validFrom: {
    person: ['person.idValidFrom'],
    'domain-certificate': ['website.domainCertValidFrom'],
    any: ['person.idValidFrom'],
  },
  validTo: {
    person: ['person.idValidTo'],
    'domain-certificate': ['website.domainCertValidTo'],
    any: ['person.idValidTo'],
  },
  longTerm: person('person.idLongTerm'),
  frontImage: person('person.idFrontImage'),
  backImage: person('person.idBackImage'),
  handheldImage: person('person.idHandheldImage'),
  certImage: { subject: ['subject.certImage'] },
  licenceImage: always('subject.certImage'),
  regionPart: {},
  region: {
    subject: ['subject.region', 'subject.officeRegion'],
    person: ['person.region'],
    access: ['website.accessProviderRegion'],
    registrar: ['website.registrarRegion'],
    any: ['subject.region'],
  },
  address: {
    subject: ['subject.officeAddress', 'subject.officeRegion'],
    person: ['person.address', 'person.region'],
  },
  detailAddress: { subject: ['subject.officeAddress'], person: ['person.address'] },
  officeAddress: always('subject.officeAddress', 'subject.officeRegion'),
  officeDetail: always('subject.officeAddress'),
  registeredAddress: always('subject.registeredAddress', 'subject.registeredRegion'),
  registeredDetail: always('subject.registeredAddress'),
  certAddress: always('subject.certAddress', 'subject.registeredAddress', 'subject.registeredRegion'),
  mailingAddress: always('subject.mailingAddress', 'subject.officeAddress', 'subject.officeRegion'),
  residence: always('person.address', 'person.region'),
  residenceDetail: always('person.address'),
  mobile: {
    person: ['person.mobile'],
    subject: ['person.officePhone'],
    website: ['person.mobile'],
    access: ['website.accessProviderPhone'],
    any: ['person.mobile', 'account.mobile', 'sms.mobile'],
  },
  officePhone: person('person.officePhone'),
  emergencyPhone: person('person.emergencyPhone', 'person.mobile'),
  email: { any: ['person.email', 'account.email'] },
  nature: { subject: ['subject.nature', 'subject.type'] },
  type: { subject: ['subject.nature', 'subject.type'], website: ['website.typeCode'], algorithm: ['algorithm.type'] },
  remark: {
    subject: ['subject.remark'],
    website: ['website.remark'],
    app: ['app.remark'],
    service: ['website.remark', 'app.remark'],
    any: ['subject.remark', 'website.remark', 'app.remark'],
  },
  icpNumber: {
    algorithm: ['algorithm.productIcpNumber'],
    product: ['algorithm.productIcpNumber'],
    subject: ['subject.icpNumber'],
    website: ['website.icpNumber'],
    app: ['app.icpNumber'],
    service: ['website.icpNumber', 'app.icpNumber'],
    any: ['website.icpNumber', 'subject.icpNumber', 'app.icpNumber'],
  },
  domain: { app: ['app.domain'], any: ['website.domain', 'app.domain'] },
  url: always('website.url'),
  ip: { app: ['website.ip'], any: ['website.ip'] },
  openDate: { algorithm: ['algorithm.launchDate'], product: ['algorithm.launchDate'], any: ['website.openDate'] },
  language: { website: ['website.language'], app: ['app.language'], any: ['website.language', 'app.language'] },
  content: {
    website: ['website.content'],
    app: ['app.content'],
    service: ['website.content', 'app.content'],
    any: ['website.content', 'app.content'],
  },
  preApprovals: { app: ['app.preApprovals'], any: ['website.preApprovals', 'app.preApprovals'] },
  interactive: always('website.interactive'),
  accessMethod: always('website.accessMethod'),
  dangerousGoods: always('website.dangerousGoods'),
  // Say which address it is, and nothing by themselves.
  officePlace: {},
  registeredPlace: {},
  certPlace: {},
  frontAndBack: always('person.idFrontImage', 'person.idBackImage'),
  document: {
    subject: ['subject.certType', 'subject.certNumber', 'subject.certImage'],
    person: ['person.idType', 'person.idNumber'],
  },
  approvalNumber: always('website.preApprovalNumber'),
  approvalFile: { app: ['app.preApprovalFiles'], any: ['website.preApprovalFile', 'app.preApprovalFiles'] },
  serviceKind: always('filing.serviceKind'),
  resource: always('cloud.resource'),
  authCode: always('cloud.authCode'),
  usesSdk: always('app.usesSdk'),
  providesSdk: always('app.providesSdk'),
  serverLocation: always('website.serverLocation'),
  otherDomains: always('website.otherDomains'),
  algorithmRole: { algorithm: ['algorithm.role'] },
  applicationDomain: always('algorithm.applicationDomain'),
  usageScenario: always('algorithm.usageScenario'),
  safetyReport: always('algorithm.safetyReport'),
  publicity: always('algorithm.publicityContent'),
  inputModality: always('algorithm.inputModality'),
  outputModality: always('algorithm.outputModality'),
  biometric: always('algorithm.usesBiometricData'),
  identity: { algorithm: ['algorithm.usesIdentityData'] },
  dataSources: always('algorithm.dataSources'),
  model: { algorithm: ['algorithm.modelDescription'] },
  strategy: { algorithm: ['algorithm.strategyDescription'] },
  resultLabel: { algorithm: ['algorithm.resultLabel'] },
  risk: { algorithm: ['algorithm.riskMechanism'] },
  productKind: { algorithm: ['algorithm.productKind'], product: ['algorithm.productKind'] },
  serviceObject: { algorithm: ['algorithm.serviceObject'], product: ['algorithm.serviceObject'] },
  accessPath: { algorithm: ['algorithm.productUrl'], product: ['algorithm.productUrl'] },
  scope: { access: ['website.accessProviderScope'], registrar: ['website.registrarScope'] },
  domainCertImage: always('website.domainCertImage'),
  authorizationLetter: person('person.authorizationLetter'),
  sameAsSubjectOwner: person('person.sameAsSubjectOwner'),
  smsCode: always('account.smsCode', 'sms.code', 'person.mobileCode'),
  captcha: always('account.captcha', 'sms.captcha', 'person.mobileCode'),
  idLast6: always('sms.idLast6'),
  marketValue: always('website.marketValue'),
  users: always('website.monthlyActiveUsers'),
  package: always('appPackage.packageName'),
  publicKey: always('appPackage.publicKey'),
  fingerprint: always('appPackage.fingerprint'),
  platform: { app: ['appPackage.platform'], any: ['appPackage.platform'] },
  superior: always('subject.superiorUnit'),
};

/**
 * The fields that an attribute can mean for an owner, likeliest first.
 * An owner for which the table has no row of its own falls back to what the attribute means by itself.
 */
export function keysFor(attribute: Attribute, owner: OwnerClass | null): Keys {
  const table = tables[attribute];
  return (owner && table[owner]) ?? table.any ?? [];
}

const addressAttributes: ReadonlySet<Attribute> = new Set<Attribute>([
  'address',
  'officeAddress',
  'registeredAddress',
  'certAddress',
  'mailingAddress',
  'residence',
  'region',
]);

/** Whether a label with this attribute can stand over the parts of an address (省, 市, 区, 详细地址). */
export function isAddress(attribute: Attribute): boolean {
  return addressAttributes.has(attribute);
}

/** The kinds of control through which a region is chosen. */
export function choosesRegion(kind: ControlKind): boolean {
  return kind === 'cascader' || kind === 'select' || kind === 'tree';
}
