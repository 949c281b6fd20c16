import type { FilingNumber } from './filing-number';
import { readDigits, readHead, readSuffix } from './number-reader';

const classes = /(?:A2\s?\.\s?)?(?:B1\s?\.\s?)?$/i;
const icpWord = /ICP\s*证\s*$/i;
const nationwide = /合\s*字?\s*$/;
const character = /字\s*$/;

/** Reads 浙B2-20080101, 合字B2-20090007 or A2.B1.B2-20090059-1626X around B2; null when it begins no licence. */
export function readLicence(before: string, after: string): FilingNumber | null {
  if (/[A-Za-z0-9]$/.test(before)) return null;
  const dash = /^\s*-/.exec(after);
  if (!dash) return null;
  const read = readDigits(after.slice(dash[0].length), [8]);
  if (!read) return null;
  const issuer = readIssuer(before);
  if (read.digits.length !== 8 && issuer.text === '') return null;
  const suffix = readSuffix(read.rest);
  const text = `${issuer.text}B2-${read.digits}${suffix.text}`;
  if (read.digits.length !== 8) return { kind: 'licence', text, valid: false, problem: 'digit-count' };
  if (issuer.joke) return { kind: 'licence', text, valid: false, problem: 'joke-number' };
  if (suffix.problem) return { kind: 'licence', text, valid: false, problem: suffix.problem };
  return issuer.mixed
    ? { kind: 'licence', text, valid: true, problem: 'mixed-form' }
    : { kind: 'licence', text, valid: true };
}

interface Issuer {
  readonly text: string;
  /** Written in the form of the old 京ICP证: the number is a licence all the same. */
  readonly mixed: boolean;
  readonly joke: boolean;
}

function readIssuer(before: string): Issuer {
  const [written = ''] = classes.exec(before) ?? [];
  const bare = before.slice(0, before.length - written.length);
  const services = written.replace(/\s/g, '').toUpperCase();
  const plain = bare.replace(icpWord, '');
  const mixed = plain !== bare;
  if (nationwide.test(plain)) return { text: `合字${services}`, mixed, joke: false };
  const head = readHead(plain.replace(character, ''));
  const joke = head.problem === 'joke-number';
  const issuer = head.problem === undefined || joke ? head.character : '';
  return { text: `${issuer}${services}`, mixed, joke };
}
