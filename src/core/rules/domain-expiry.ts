import type { About } from './about';
import { addMonths, daysBetween, isIsoDate } from './calendar';
import type { PeriodRule } from './define-rule';
import { error, type Finding, warn } from './finding';
import type { Period } from './period';

/** A domain must not have expired; several provinces want three months left. */
function testDomainExpiry(end: string, today: string): readonly Finding[] {
  if (!isIsoDate(end)) return [];
  if (end < today)
    return [
      error(
        'expired',
        `域名已于 ${end} 到期。请先续费，再下载新的域名证书。`,
        `The domain expired on ${end}. Renew it, then download the new domain certificate.`,
      ),
    ];
  if (end >= addMonths(today, 3)) return [];
  return [
    warn(
      'expires-soon',
      `域名只剩 ${daysBetween(today, end)} 天（${end} 到期）。北京、天津、江苏、河北、山西等地要求剩余 3 个月以上，请先续费。`,
      `The domain is valid for ${daysBetween(today, end)} more days (until ${end}). Beijing, Tianjin, Jiangsu, Hebei, Shanxi and others want 3 months; renew it first.`,
    ),
  ];
}

const test = ({ to }: Period, { today }: About): readonly Finding[] => testDomainExpiry(to, today);

export const domainExpiryRule: PeriodRule = { id: 'R-DOMAIN-EXPIRY', source: 'huawei', takes: 'period', test };
