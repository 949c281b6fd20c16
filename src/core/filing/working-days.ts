import { addDays } from '../rules/cross/working-days';
import { isWorkday } from './public-holidays';

/** A day counted in working days. */
export interface CountedDay {
  readonly date: string;
  /** False where the count passed through a year whose public holidays are not known here: the day may move. */
  readonly certain: boolean;
}

/** The working day so many working days after an ISO date; the day itself is not counted (Civil Code, art. 201). */
export function addWorkingDays(from: string, count: number): CountedDay {
  let date = from;
  let certain = true;
  for (let left = count; left > 0; ) {
    date = addDays(date, 1);
    const day = isWorkday(date);
    certain &&= day.certain;
    if (day.worked) left--;
  }
  return { date, certain };
}
