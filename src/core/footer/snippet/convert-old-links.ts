import { findNumbers } from '../../numbers/find-numbers';
import { miitLink, mpsLink } from '../footer-links';

/** One address that was replaced; `to` null where the number that it needs is not in the text, and it was left alone. */
export interface LinkChange {
  readonly from: string;
  readonly to: string | null;
}

export interface ConvertedLinks {
  readonly text: string;
  readonly changes: readonly LinkChange[];
}

const oldPolice = /(?:https?:)?\/\/(?:www\.)?beian\.gov\.cn(?:\/[^\s"'<>`)]*)?/gi;
const oldMinistry = /(?:https?:)?\/\/(?:(?:www\.)?miitbeian\.gov\.cn|www\.beian\.miit\.gov\.cn)(?:\/[^\s"'<>`)]*)?/gi;
const bareMinistry = /http:\/\/beian\.miit\.gov\.cn(?:\/[^\s"'<>`)]*)?/gi;

/**
 * Replaces addresses of the platforms as they were before 2023 by today's, in HTML, code or a configuration alike.
 * `www.beian.gov.cn/portal/registerSystemInfo?recordcode=…` keeps its code; without one the only MPS number of the text
 * gives it. Nothing else of the text is touched.
 */
export function convertOldLinks(text: string): ConvertedLinks {
  const changes: LinkChange[] = [];
  const change = (from: string, to: string | null): string => {
    changes.push({ from, to });
    return to ?? from;
  };
  const numbers = findNumbers(text).filter(({ kind, valid }) => kind === 'mps' && valid);
  const only = numbers.length === 1 ? numbers[0]?.text : undefined;
  const police = (from: string): string => {
    const code = /recordcode=(\d{14})(?!\d)/i.exec(from)?.[1] ?? only;
    return change(from, code === undefined ? null : mpsLink(code));
  };
  const ministry = (from: string): string => change(from, miitLink);
  return {
    text: text.replace(oldPolice, police).replace(oldMinistry, ministry).replace(bareMinistry, ministry),
    changes,
  };
}
