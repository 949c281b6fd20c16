import { type About, isPersonalSubject, siblingText, textOf } from './about';
import { documentKind } from './document-kind';
import { testHkmoPermit } from './hkmo-permit';
import { testIdCard } from './id-card';
import { isFifteenDigits } from './id-card-15';
import { testOfficerCard } from './officer-card';
import { isChinesePassport } from './passport';
import { testPermanentResidence } from './permanent-residence';
import type { FieldRuleId } from './rule-id';
import { cleanCode } from './spelling';
import { testTwPermit } from './tw-permit';

const residentRules: readonly FieldRuleId[] = ['R-ID18', 'R-AGE'];

/** The rules for a document's number, by the type chosen beside it, or by its shape while none is. */
export function chooseDocumentRules(number: string, about: About): readonly FieldRuleId[] {
  const ofUnit = about.key === 'subject.certNumber' || about.key === 'website.accessProviderCode';
  const typeName = typeBeside(about);
  const kind = documentKind(typeName);
  if (kind === 'R-ID18') return residentByShape(number);
  if (kind === 'R-HMT-RESIDENCE') return ['R-HMT-RESIDENCE', 'R-AGE'];
  if (kind === 'licence' || kind === 'credit-code-certificate') return licenceByShape(number);
  if (kind === 'unknown') return ofUnit ? unitByShape(number, about) : personByShape(number);
  return kind === 'other' ? [] : [kind];
}

function typeBeside(about: About): string {
  if (about.key === 'subject.certNumber') return siblingText(about, 'certType');
  if (about.key === 'account.personIdNumber') return textOf(about, 'account.personIdType');
  if (about.key === 'account.legalRepIdNumber') return textOf(about, 'legalRep.idType');
  return siblingText(about, 'idType');
}

const residentByShape = (number: string): readonly FieldRuleId[] =>
  isFifteenDigits(number) ? ['R-ID15'] : residentRules;

const licenceByShape = (number: string): readonly FieldRuleId[] =>
  looksLikeOldLicence(cleanCode(number)) ? ['R-BIZLIC15'] : ['R-USCC'];

/** An old licence number has 15 digits; one that lost a digit or two is nearer to it than to 18 characters. */
const looksLikeOldLicence = (code: string): boolean => /^\d{13,15}$/.test(code);

/** Without a type a number passes when it is a good one of any document; else it is taken for a resident ID. */
function personByShape(number: string): readonly FieldRuleId[] {
  const code = cleanCode(number).toUpperCase();
  const fitting: readonly [FieldRuleId, boolean][] = [
    ['R-HKMO-PERMIT', passes(testHkmoPermit(code))],
    ['R-TW-PERMIT', passes(testTwPermit(code))],
    ['R-PASSPORT', isChinesePassport(code)],
    ['R-FPR', passes(testPermanentResidence(code))],
    ['R-OFFICER', passes(testOfficerCard(code))],
  ];
  const found = fitting.find(([, fits]) => fits)?.[0];
  return found ? [found] : residentByShape(number);
}

function unitByShape(number: string, about: About): readonly FieldRuleId[] {
  const code = cleanCode(number).toUpperCase();
  if (about.key === 'subject.certNumber' && isPersonalSubject(about)) return personByShape(number);
  if (looksLikeOldLicence(code)) return ['R-BIZLIC15'];
  if (/^[0-9A-Z]{8}-?[0-9A-Z]$/.test(code)) return ['R-ORGCODE'];
  // An individual's subject has an ID number here; with no subject known, a faultless one is taken for that.
  const isId =
    about.key === 'subject.certNumber' && isPersonalSubject(about) === null && passes(testIdCard(code, about.today));
  return isId ? residentRules : ['R-USCC'];
}

function passes(findings: readonly { level: string }[]): boolean {
  return !findings.some(({ level }) => level === 'error');
}
