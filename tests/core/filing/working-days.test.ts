import chineseDays from 'chinese-days';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holidayYears, isWorkday } from '../../../src/core/filing/public-holidays';
import { addWorkingDays } from '../../../src/core/filing/working-days';
import { isIsoDate } from '../../../src/core/rules/calendar';
import { addDays } from '../../../src/core/rules/cross/working-days';

function daysOf(year: string): string[] {
  const days: string[] = [];
  for (let day = `${year}-01-01`; day.startsWith(year); day = addDays(day, 1)) days.push(day);
  return days;
}

const day = fc.integer({ min: 0, max: 365 * 3 }).map((offset) => addDays('2024-01-01', offset));

describe('working days', () => {
  it.each(holidayYears)('of %s are those of an independent table', (year) => {
    const different = daysOf(year).filter((date) => isWorkday(date).worked !== chineseDays.isWorkday(date));
    expect(different).toEqual([]);
    expect(daysOf(year).every((date) => isWorkday(date).certain)).toBe(true);
  });

  it.each([
    ['the week of National Day', '2026-09-30', 1, '2026-10-08'],
    ['a worked Saturday after it', '2026-10-09', 1, '2026-10-10'],
    ['Spring Festival', '2026-02-13', 2, '2026-02-24'],
    ['an ordinary fortnight', '2026-07-01', 10, '2026-07-15'],
    ['a leap day', '2024-02-28', 2, '2024-03-01'],
    ['nothing', '2026-10-01', 0, '2026-10-01'],
  ])('over %s', (_, from, count, to) => {
    expect(addWorkingDays(from, count)).toEqual({ date: to, certain: true });
  });

  it('say so when they run into a year whose holidays are not published', () => {
    expect(addWorkingDays('2026-12-30', 1)).toEqual({ date: '2026-12-31', certain: true });
    expect(addWorkingDays('2026-12-30', 10)).toMatchObject({ certain: false });
    expect(addWorkingDays('2031-05-01', 1)).toMatchObject({ certain: false });
  });

  it('end on a working day, with exactly so many of them in between', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 40 }), (from, count) => {
        const { date } = addWorkingDays(from, count);
        let worked = 0;
        for (let at = addDays(from, 1); at <= date; at = addDays(at, 1)) if (isWorkday(at).worked) worked++;
        expect([isIsoDate(date), isWorkday(date).worked, worked]).toEqual([true, true, count]);
      }),
    );
  });

  it('add up', () => {
    fc.assert(
      fc.property(day, fc.nat(15), fc.nat(15), (from, one, other) => {
        expect(addWorkingDays(addWorkingDays(from, one).date, other).date).toBe(addWorkingDays(from, one + other).date);
      }),
    );
  });
});
