import type { CatalogueKey } from '../../../../core/catalogue/fields';
import type { StoredValue } from '../../../../core/profile/profile';
import type { Text } from '../../../i18n/text';

type Values = Partial<Record<string, StoredValue>>;

/** One field of the editor, and when it is asked for at all. */
export interface LayoutField {
  readonly key: CatalogueKey;
  /** Asked of organisations only. */
  readonly unitOnly?: true;
  /** Depends on another answer of the same thing. */
  readonly shownWhen?: (values: Values) => boolean;
}

/** Fields that portals ask for together. */
export interface LayoutGroup {
  readonly id: string;
  readonly title: Text;
  readonly fields: readonly LayoutField[];
}

const ask = (key: CatalogueKey): LayoutField => ({ key });
const askUnit = (key: CatalogueKey): LayoutField => ({ key, unitOnly: true });
const hasAny = (value: StoredValue | undefined): boolean => Array.isArray(value) && value.length > 0;

export const subjectGroups: readonly LayoutGroup[] = [
  {
    id: 'identity',
    title: { zh: '主体身份', en: 'Who files' },
    fields: [
      ask('subject.type'),
      askUnit('subject.nature'),
      askUnit('subject.name'),
      askUnit('subject.certType'),
      askUnit('subject.certNumber'),
      askUnit('subject.certValidity'),
    ],
  },
  {
    id: 'addresses',
    title: { zh: '地址', en: 'Addresses' },
    fields: [
      ask('subject.region'),
      askUnit('subject.officeRegion'),
      askUnit('subject.officeAddress'),
      askUnit('subject.registeredRegion'),
      askUnit('subject.registeredAddress'),
      ask('subject.certAddress'),
      ask('subject.mailingAddress'),
    ],
  },
  {
    id: 'earlier',
    title: { zh: '已有备案与其他', en: 'Earlier filings and the rest' },
    fields: [ask('subject.icpNumber'), askUnit('subject.superiorUnit'), ask('subject.remark')],
  },
];

export const personFields: readonly LayoutField[] = [
  ask('person.name'),
  ask('person.idType'),
  ask('person.idNumber'),
  ask('person.idValidity'),
  ask('person.mobile'),
  ask('person.emergencyPhone'),
  ask('person.email'),
  ask('person.officePhone'),
  ask('person.region'),
  ask('person.address'),
];

export const websiteGroups: readonly LayoutGroup[] = [
  {
    id: 'basics',
    title: { zh: '网站基本信息', en: 'The website' },
    fields: [
      ask('website.name'),
      ask('website.domain'),
      ask('website.url'),
      ask('website.otherDomains'),
      ask('website.hasIcp'),
      { key: 'website.icpNumber', shownWhen: (values) => values.hasIcp !== false },
      ask('website.openDate'),
      ask('website.ip'),
      ask('website.domainCertValidity'),
      ask('website.marketValue'),
      ask('website.monthlyActiveUsers'),
      ask('website.typeCode'),
    ],
  },
  {
    id: 'access',
    title: { zh: '接入与域名服务商', en: 'Access provider and registrar' },
    fields: [
      ask('website.accessProviderScope'),
      ask('website.accessProviderRegion'),
      ask('website.accessProvider'),
      ask('website.accessMethod'),
      ask('website.accessProviderPhone'),
      ask('website.accessProviderCode'),
      ask('website.registrarScope'),
      ask('website.registrarRegion'),
      ask('website.registrar'),
      ask('website.serverLocation'),
    ],
  },
  {
    id: 'service',
    title: { zh: '服务类型与许可', en: 'Service and approvals' },
    fields: [
      ask('website.interactive'),
      { key: 'website.interactiveTypes', shownWhen: (values) => values.interactive === true },
      ask('website.dangerousGoods'),
      ask('website.preApprovals'),
      { key: 'website.preApprovalNumber', shownWhen: (values) => hasAny(values.preApprovals) },
      ask('website.language'),
      ask('website.content'),
      ask('website.legacyServiceTypes'),
      ask('website.remark'),
    ],
  },
];

export const appGroups: readonly LayoutGroup[] = [
  {
    id: 'basics',
    title: { zh: 'APP基本信息', en: 'The app' },
    fields: [
      ask('app.name'),
      ask('app.icpNumber'),
      ask('app.domain'),
      ask('app.content'),
      ask('app.description'),
      ask('app.userCount'),
      ask('app.operationStatus'),
    ],
  },
  {
    id: 'service',
    title: { zh: '服务类型与许可', en: 'Service and approvals' },
    fields: [
      ask('app.interactiveTypes'),
      ask('app.preApprovals'),
      ask('app.language'),
      ask('app.providesSdk'),
      ask('app.usesSdk'),
      ask('app.remark'),
    ],
  },
];

export const packageFields: readonly LayoutField[] = [
  ask('appPackage.platform'),
  ask('appPackage.packageName'),
  ask('appPackage.publicKey'),
  ask('appPackage.fingerprint'),
];

/** The documents of each thing: they stand together in their own section of the dossier. */
export const documentFields = {
  subject: [askUnit('subject.certImage'), ask('subject.residencePermitImage')],
  person: [ask('person.idFrontImage'), ask('person.idBackImage'), ask('person.idHandheldImage')],
  // Besides: only who answers for the subject can stand in for the legal representative.
  subjectOwner: [askUnit('person.authorizationLetter')],
  website: [
    ask('website.domainCertImage'),
    ask('website.domainRealnameScreenshot'),
    { key: 'website.securityAssessmentReport', shownWhen: (values: Values) => values.interactive === true },
    { key: 'website.dangerousGoodsPermit', shownWhen: (values: Values) => hasAny(values.dangerousGoods) },
    { key: 'website.preApprovalFile', shownWhen: (values: Values) => hasAny(values.preApprovals) },
    ask('website.constructionPlan'),
  ],
  app: [
    ask('app.icon'),
    ask('app.screenshots'),
    { key: 'app.preApprovalFiles', shownWhen: (values: Values) => hasAny(values.preApprovals) },
  ],
} as const satisfies Record<string, readonly LayoutField[]>;

/**
 * Catalogue rows that the editor does not ask for, and why: the core derives them, only the person can do them, or they
 * are a password, which is neither kept nor filled.
 */
export const unaskedFields: Partial<Record<CatalogueKey, 'derived' | 'manual' | 'password'>> = {
  'subject.icpPassword': 'password',
  'person.sameAsSubjectOwner': 'derived',
  'person.idValidFrom': 'derived',
  'person.idValidTo': 'derived',
  'person.idLongTerm': 'derived',
  'person.mobileCode': 'manual',
  'person.faceVerification': 'manual',
  'website.domainCertValidFrom': 'derived',
  'website.domainCertValidTo': 'derived',
  'app.platforms': 'derived',
};

/** The fields that are asked for now, with a subject of this type and these answers. */
export function askedFields(
  fields: readonly LayoutField[],
  subjectType: StoredValue | undefined,
  values: Values,
): CatalogueKey[] {
  return fields
    .filter((field) => !(field.unitOnly && subjectType !== '单位') && (field.shownWhen?.(values) ?? true))
    .map((field) => field.key);
}
