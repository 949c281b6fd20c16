import { mpsCodeOf } from '../numbers/number-parts';

/** Where an ICP number must lead (33号令 art. 13). */
export const miitLink = 'https://beian.miit.gov.cn/';
/** Where the notice of algorithm filings is published. */
export const cacLink = 'https://beian.cac.gov.cn/';

const mpsSearch = 'https://beian.mps.gov.cn/#/query/webSearch';

/** The police platform's page of an MPS number. */
export function mpsLink(number: string): string {
  return `${mpsSearch}?code=${mpsCodeOf(number)}`;
}
