import type { About } from './about';
import { addMonths, daysBetween, isIsoDate } from './calendar';
import type { PeriodRule } from './define-rule';
import { error, type Finding, warn } from './finding';
import type { Period } from './period';

/** A document must not have expired, and reviewers want three months left. */
function testCertExpiry(end: string, today: string): readonly Finding[] {
  if (!isIsoDate(end)) return [];
  if (end < today)
    return [
      error(
        'expired',
        `证件已于 ${end} 到期。请换领新证后再备案；证件上写“长期”的，请选长期。`,
        `The document expired on ${end}. Renew it before filing; if it says 长期, choose long-term.`,
      ),
    ];
  if (end >= addMonths(today, 3)) return [];
  return [
    warn(
      'expires-soon',
      `证件只剩 ${daysBetween(today, end)} 天（${end} 到期），不足 3 个月容易被退回。请先换证。`,
      `The document is valid for ${daysBetween(today, end)} more days (until ${end}). With less than 3 months it is often returned; renew it first.`,
    ),
  ];
}

const test = ({ to }: Period, { today }: About): readonly Finding[] => testCertExpiry(to, today);

export const certExpiryRule: PeriodRule = { id: 'R-CERT-EXPIRY', source: 'huawei', takes: 'period', test };
