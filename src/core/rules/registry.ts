import { addressRule } from './address';
import { adviceRules } from './advice';
import { ageRule } from './age';
import { appNameRule } from './app-name';
import { approvedTldRule } from './approved-tld';
import { bundleHarmonyRule } from './bundle-harmony';
import { bundleIosRule } from './bundle-ios';
import { businessLicenceNumberRule } from './business-licence-number';
import { cacNumberRule } from './cac-number';
import { certExpiryRule } from './cert-expiry';
import { dateRangeRule } from './date-range';
import type { Rule } from './define-rule';
import { documentFileRule } from './document-file';
import { domainExpiryRule } from './domain-expiry';
import { domainLevelRule } from './domain-level';
import { domainNameRule } from './domain-name';
import { domainRootRule } from './domain-root';
import { emailRule } from './email';
import { equalsRule } from './equals';
import { filingCodeRule } from './filing-code';
import { fingerprintRule } from './fingerprint';
import { hkmoPermitRule } from './hkmo-permit';
import { hmtResidenceRule } from './hmt-residence';
import { homeHostRule } from './home-host';
import { icpAppNumberRule } from './icp-app-number';
import { icpLicenceRule } from './icp-licence';
import { icpNumberRule } from './icp-number';
import { icpSubjectNumberRule } from './icp-subject-number';
import { idCardRule } from './id-card';
import { idCard15Rule } from './id-card-15';
import { idLastSixRule } from './id-last-six';
import { imageRule } from './image';
import { imageCountRule } from './image-count';
import { imageIconRule } from './image-icon';
import { imageMpsRule } from './image-mps';
import { imageSideRule } from './image-side';
import { isoDateRule } from './iso-date';
import { landlineRule } from './landline';
import { length2To50Rule, length20To200Rule, lengthRule } from './length';
import { longTermRule } from './long-term';
import { mobileRule } from './mobile';
import { mpsNumberRule } from './mps-number';
import { nonemptyRule } from './nonempty';
import { numberRule } from './number';
import { officerCardRule } from './officer-card';
import { optionRule } from './option';
import { orgCodeRule } from './org-code';
import { orgNameRule } from './org-name';
import { packageAndroidRule } from './package-android';
import { passportRule } from './passport';
import { passwordRule } from './password';
import { permanentResidenceRule } from './permanent-residence';
import { personNameRule } from './person-name';
import { phoneRule } from './phone';
import { postcodeRule } from './postcode';
import { provinceRule } from './province';
import { publicIpRule } from './public-ip';
import { publicKeyRule } from './public-key';
import { regionRule } from './region';
import type { FieldRuleId } from './rule-id';
import { siteNameRule } from './site-name';
import { siteNameBannedRule } from './site-name-banned';
import { siteNameOrgRule } from './site-name-org';
import { siteNamePersonRule } from './site-name-person';
import { smsCodeRule } from './sms-code';
import { twPermitRule } from './tw-permit';
import { uniqueRule } from './unique';
import { urlRule } from './url';
import { usccRule } from './uscc';

/** Every rule of one field's value. */
const rules: readonly Rule[] = [
  ...[nonemptyRule, optionRule, equalsRule, lengthRule, length2To50Rule, length20To200Rule, numberRule, uniqueRule],
  ...[idCardRule, idCard15Rule, ageRule, hkmoPermitRule, twPermitRule, hmtResidenceRule, passportRule],
  ...[permanentResidenceRule, officerCardRule, usccRule, orgCodeRule, businessLicenceNumberRule],
  ...[mobileRule, landlineRule, phoneRule, emailRule, personNameRule, orgNameRule],
  ...[addressRule, regionRule, provinceRule, postcodeRule],
  ...[isoDateRule, dateRangeRule, certExpiryRule, longTermRule, domainExpiryRule],
  ...[idLastSixRule, smsCodeRule, passwordRule, filingCodeRule],
  ...[domainNameRule, domainRootRule, domainLevelRule, approvedTldRule, homeHostRule, urlRule, publicIpRule],
  ...[icpNumberRule, icpSubjectNumberRule, icpAppNumberRule, icpLicenceRule, mpsNumberRule, cacNumberRule],
  ...[siteNameRule, siteNamePersonRule, siteNameOrgRule, siteNameBannedRule, appNameRule],
  ...[packageAndroidRule, bundleIosRule, bundleHarmonyRule, publicKeyRule, fingerprintRule],
  ...[imageRule, imageSideRule, imageMpsRule, imageIconRule, imageCountRule, documentFileRule],
  ...adviceRules,
];

const byId: ReadonlyMap<FieldRuleId, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** A rule by its id. */
export function ruleOf(id: FieldRuleId): Rule | undefined {
  return byId.get(id);
}
