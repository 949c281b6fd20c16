import { addDays } from '../rules/cross/working-days';
import { type Deadline, deadlinesOf } from './deadlines';
import type { Expiry } from './expiries';
import type { FilingCase } from './filing-case';
import { shanghaiInstant } from './shanghai-time';

/** A moment at which the user is told of a deadline. */
export interface Reminder {
  readonly at: Date;
  readonly deadline: Deadline;
}

/** Days before a deadline of days, by its kind; 0 is the day itself. */
const daysBefore: Readonly<Record<Deadline['kind'], readonly number[]>> = {
  yours: [7, 3, 1, 0],
  theirs: [0],
  earliest: [0],
  expiry: [90, 30, 7],
};
/** Hours before a deadline of minutes. */
const hoursBefore = [12, 3, 1];
/** When the working day begins. */
const morning = 'T09:00';

/** When to tell the user of a case’s deadlines, earliest first; none for a case that he does not want to hear of. */
export function remindersOf(filing: FilingCase, expiries: readonly Expiry[] = []): Reminder[] {
  if (!filing.remind) return [];
  return deadlinesOf(filing, expiries)
    .flatMap((deadline) => momentsOf(deadline).map((at) => ({ at, deadline })))
    .toSorted((one, other) => one.at.getTime() - other.at.getTime());
}

function momentsOf({ due, kind }: Deadline): Date[] {
  if (due.length > 10) {
    const end = shanghaiInstant(due).getTime();
    return hoursBefore.map((hours) => new Date(end - hours * 3_600_000));
  }
  return daysBefore[kind].map((days) => shanghaiInstant(addDays(due, -days) + morning));
}
