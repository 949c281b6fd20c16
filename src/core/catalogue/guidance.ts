import { accessGuidance } from './access-guidance';
import { accountGuidance } from './account-guidance';
import { accountOrgGuidance } from './account-org-guidance';
import { algorithmDetailGuidance } from './algorithm-detail-guidance';
import { algorithmGuidance } from './algorithm-guidance';
import { algorithmProductGuidance } from './algorithm-product-guidance';
import { appFeatureGuidance } from './app-feature-guidance';
import { appGuidance } from './app-guidance';
import { appPackageGuidance } from './app-package-guidance';
import { cloudGuidance } from './cloud-guidance';
import type { Guidance, Requirement } from './define-guidance';
import { type CatalogueKey, catalogueKey, type FieldId, roleOf } from './fields';
import { filingGuidance } from './filing-guidance';
import { stepAsksFor } from './filing-step';
import { numberGuidance } from './number-guidance';
import { personContactGuidance } from './person-contact-guidance';
import { personDocumentGuidance } from './person-document-guidance';
import { personGuidance } from './person-guidance';
import { queryGuidance } from './query-guidance';
import { roleGuidance } from './role-guidance';
import { smsGuidance } from './sms-guidance';
import { subjectAddressGuidance } from './subject-address-guidance';
import { subjectCertificateGuidance } from './subject-certificate-guidance';
import { subjectGuidance } from './subject-guidance';
import { websiteDomainGuidance } from './website-domain-guidance';
import { websiteGuidance } from './website-guidance';
import { websiteServiceGuidance } from './website-service-guidance';

const rows: Record<CatalogueKey, Guidance> = {
  ...accountGuidance,
  ...accountOrgGuidance,
  ...subjectGuidance,
  ...subjectCertificateGuidance,
  ...subjectAddressGuidance,
  ...personGuidance,
  ...personDocumentGuidance,
  ...personContactGuidance,
  ...websiteGuidance,
  ...websiteDomainGuidance,
  ...websiteServiceGuidance,
  ...accessGuidance,
  ...appGuidance,
  ...appFeatureGuidance,
  ...appPackageGuidance,
  ...cloudGuidance,
  ...filingGuidance,
  ...algorithmGuidance,
  ...algorithmDetailGuidance,
  ...algorithmProductGuidance,
  ...smsGuidance,
  ...queryGuidance,
  ...numberGuidance,
};

// The algorithm filing asks its two persons for little.
const askedByCac: ReadonlySet<FieldId> = new Set<FieldId>([
  'algorithmOwner.idNumber',
  'algorithmOwner.mobile',
  'algorithmOwner.email',
  'algorithmContact.mobile',
  'algorithmContact.email',
  'algorithmContact.address',
]);
const cacRequirement: Requirement = { step: 'cac-subject', person: 'not-asked', org: 'required' };

const roleRows: Partial<Record<FieldId, Guidance>> = roleGuidance;

/** What the product tells of a field; of a person's field, what concerns that person's role. */
export function guidanceOf(fieldId: FieldId): Guidance {
  const own = roleRows[fieldId];
  if (own) return own;
  const guidance = rows[catalogueKey(fieldId)];
  const role = roleOf(fieldId);
  if (!role) return guidance;
  const hints = guidance.hints.filter(({ step }) => stepAsksFor(step, role));
  return {
    ...guidance,
    // A hint is often written once and holds for every role.
    hints: hints.length > 0 ? hints : guidance.hints,
    required: askedByCac.has(fieldId)
      ? [cacRequirement]
      : guidance.required.filter(({ step }) => stepAsksFor(step, role)),
  };
}
