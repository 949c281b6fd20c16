import type { NumberKind } from '../../numbers/filing-number';
import { findNumbers } from '../../numbers/find-numbers';

/** What a footer is made of; every number valid and in the authorities' spelling, empty where there is none. */
export interface FooterContent {
  readonly icp: string;
  readonly licence: string;
  readonly mps: string;
  readonly cac: readonly string[];
  /** The unit or person that the site belongs to, for the copyright line. */
  readonly owner: string;
}

/** Numbers as they were typed or seen, from which a footer shall be made. */
export interface WrittenNumbers {
  readonly icp: string;
  readonly licence: string;
  readonly mps: string;
  readonly cac: readonly string[];
}

/** Takes the valid numbers out of what was written; whatever else stands there, jokes and markup, stays out of every snippet. */
export function footerContent(written: WrittenNumbers, owner: string): FooterContent {
  const first = (text: string, kind: NumberKind): string => validOf(text, kind)[0] ?? '';
  return {
    icp: first(written.icp, 'icp') || first(written.icp, 'licence'),
    licence: first(written.licence, 'licence'),
    mps: first(written.mps, 'mps'),
    cac: written.cac.flatMap((text) => validOf(text, 'cac')),
    owner: owner.replace(/\s+/g, ' ').trim(),
  };
}

function validOf(text: string, kind: NumberKind): string[] {
  return findNumbers(text)
    .filter((number) => number.valid && number.kind === kind)
    .map((number) => number.text);
}
