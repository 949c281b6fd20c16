import type { CitationId } from '../catalogue/citations';
import type { Bilingual } from '../catalogue/define-fields';
import { addDays } from '../rules/cross/working-days';
import { type DeadlineKind, type DeadlineRule, deadlineRules } from './deadline-rules';
import type { Expiry } from './expiries';
import type { FilingCase } from './filing-case';
import { wayOf } from './process';
import { shanghaiInstant, shanghaiMinute } from './shanghai-time';
import { addWorkingDays } from './working-days';

/** A day or minute until which something has to happen, on China’s clock. */
export interface Deadline {
  /** Stable as long as the case lives: `sms-check`, `expiry:id:…`. */
  readonly id: string;
  readonly kind: DeadlineKind | 'expiry';
  readonly title: Bilingual;
  readonly about: Bilingual;
  /** `2026-03-01`, or `2026-03-01T09:05` for deadlines in hours. A day ends at midnight. */
  readonly due: string;
  /** False where a year’s public holidays are not published yet: the day may move by some days. */
  readonly certain: boolean;
  readonly source: CitationId;
}

/** The deadlines that are open, soonest first: those of the dates that are known, and of what runs out. */
export function deadlinesOf(filing: FilingCase, expiries: readonly Expiry[] = []): Deadline[] {
  if (filing.closed) return [];
  const way = new Set(wayOf(filing.scenario));
  const rules: readonly [string, DeadlineRule][] = Object.entries(deadlineRules);
  const running = rules
    .filter(([, { from, until }]) => way.has(from) && way.has(until) && filing.dates[until] === undefined)
    .flatMap(([id, rule]) => deadlineOf(id, rule, filing.dates[rule.from]));
  return [...running, ...expiries.map(runsOut)].toSorted((one, other) => one.due.localeCompare(other.due));
}

/** Whole days left until the end of a deadline’s day; for one in minutes, fractions round up. Negative when over. */
export function daysLeft({ due }: Deadline, now: Date): number {
  const end = due.length === 10 ? shanghaiInstant(addDays(due, 1)) : shanghaiInstant(due);
  const left = (end.getTime() - now.getTime()) / 86_400_000;
  return due.length === 10 ? Math.floor(left) : Math.ceil(left);
}

/** Hours left of a deadline in minutes, begun ones counted; null for one in days. */
export function hoursLeft({ due }: Deadline, now: Date): number | null {
  return due.length === 10 ? null : Math.ceil((shanghaiInstant(due).getTime() - now.getTime()) / 3_600_000);
}

/** Whether a deadline has passed. */
export function isOver({ due }: Deadline, now: Date): boolean {
  const end = due.length === 10 ? shanghaiInstant(addDays(due, 1)) : shanghaiInstant(due);
  return now >= end;
}

function deadlineOf(id: string, rule: DeadlineRule, from: string | undefined): Deadline[] {
  if (from === undefined) return [];
  const { kind, title, about, source } = rule;
  return [{ id, kind, title, about, source, ...after(from, rule.span) }];
}

function after(from: string, span: DeadlineRule['span']): { readonly due: string; readonly certain: boolean } {
  if ('hours' in span) {
    const end = new Date(shanghaiInstant(from).getTime() + span.hours * 3_600_000);
    return { due: shanghaiMinute(end), certain: true };
  }
  const day = from.slice(0, 10);
  if ('days' in span) return { due: addDays(day, span.days), certain: true };
  const { date, certain } = addWorkingDays(day, span.workingDays);
  return { due: date, certain };
}

const expiryTexts: Readonly<Record<Expiry['what'], { title: Bilingual; about: Bilingual }>> = {
  'id-document': {
    title: { zh: '负责人证件到期', en: 'A person’s document runs out' },
    about: {
      zh: '剩余不足 3 个月，多数服务商会退回；换证后做变更备案。',
      en: 'With under three months left most providers return the order. After the new one, file a change.',
    },
  },
  'unit-certificate': {
    title: { zh: '主体证件到期', en: 'The subject’s certificate runs out' },
    about: { zh: '到期前换证，再做变更备案。', en: 'Renew it before, then file a change.' },
  },
  'domain-certificate': {
    title: { zh: '域名到期', en: 'The domain runs out' },
    about: {
      zh: '剩余不足 3 个月，多地会退回；过期的域名会让备案失效。请先续费。',
      en: 'With under three months left many provinces return the order; without a domain the filing falls. Renew it.',
    },
  },
};

function runsOut({ what, of, on }: Expiry): Deadline {
  return { id: `expiry:${what}:${of}`, kind: 'expiry', ...expiryTexts[what], due: on, certain: true, source: 'huawei' };
}
