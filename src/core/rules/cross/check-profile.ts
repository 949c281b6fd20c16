import type { FieldValues } from '../../field-values';
import { isIsoDate, localToday } from '../calendar';
import type { Verdict } from '../verdict';
import { accessProvider } from './access-provider';
import { algorithm } from './algorithm';
import { appFiling } from './app-filing';
import { areaCode } from './area-code';
import { certificatePlace } from './certificate-place';
import type { CrossRule } from './cross-rule';
import { dependentFields } from './dependent-fields';
import { domainFacts } from './domain-facts';
import { existingFiling } from './existing-filing';
import { filingNumbers } from './filing-numbers';
import { interactivity } from './interactivity';
import type { KnownFacts } from './known-facts';
import { legalRepresentative } from './legal-representative';
import { licence } from './licence';
import { mobileProvince } from './mobile-province';
import { natureCertificate } from './nature-certificate';
import { openTooEarly } from './open-too-early';
import { openingDate } from './opening-date';
import { otherServices } from './other-services';
import { personContacts } from './person-contacts';
import { personalContent } from './personal-content';
import { preApproval } from './pre-approval';
import { registrar } from './registrar';
import { resource } from './resource';
import { serviceNames } from './service-names';
import { shippedBuild } from './shipped-build';
import { smsCheck } from './sms-check';
import { subjectKind } from './subject-kind';

/** In the order in which portals ask: subject, people, website, access, app, algorithm. */
const crossRules: readonly CrossRule[] = [
  subjectKind,
  natureCertificate,
  licence,
  certificatePlace,
  existingFiling,
  otherServices,
  legalRepresentative,
  personContacts,
  mobileProvince,
  areaCode,
  dependentFields,
  serviceNames,
  personalContent,
  preApproval,
  interactivity,
  domainFacts,
  openTooEarly,
  openingDate,
  filingNumbers,
  accessProvider,
  registrar,
  resource,
  appFiling,
  shippedBuild,
  smsCheck,
  algorithm,
];

/** The day to count from, and what was read elsewhere: on the licence, the domain certificate, an open page. */
export interface ProfileContext {
  readonly today?: string;
  readonly known?: KnownFacts;
}

const severity: readonly Verdict['level'][] = ['error', 'warn', 'info'];

/**
 * What the values of a filing say against each other: errors first, then in the order in which portals ask. Takes
 * anything for a value: what comes from a file or a page is not trusted.
 */
export function checkProfile(values: FieldValues, context: ProfileContext = {}): Verdict[] {
  const { today = '', known } = context ?? {};
  const facts = { values: values ?? {}, today: isIsoDate(today) ? today : localToday(), known: known ?? {} };
  const verdicts = crossRules.flatMap((rule) => rule(facts));
  return verdicts.sort((one, other) => severity.indexOf(one.level) - severity.indexOf(other.level));
}
