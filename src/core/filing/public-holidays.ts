/** One year as the State Council’s office announced it: weekdays that are off, weekend days that are worked. */
interface HolidayYear {
  readonly off: readonly string[];
  readonly worked: readonly string[];
}

/**
 * 国务院办公厅关于部分节假日安排的通知, announced in the autumn before each year: later years are not known. Only days that
 * differ from the week are listed, as month and day. Compared with an independent table in the tests.
 */
const years: Readonly<Record<string, HolidayYear>> = {
  2024: {
    off: [
      ...['01-01', '02-12', '02-13', '02-14', '02-15', '02-16', '04-04', '04-05', '05-01', '05-02', '05-03'],
      ...['06-10', '09-16', '09-17', '10-01', '10-02', '10-03', '10-04', '10-07'],
    ],
    worked: ['02-04', '02-18', '04-07', '04-28', '05-11', '09-14', '09-29', '10-12'],
  },
  2025: {
    off: [
      ...['01-01', '01-28', '01-29', '01-30', '01-31', '02-03', '02-04', '04-04', '05-01', '05-02', '05-05'],
      ...['06-02', '10-01', '10-02', '10-03', '10-06', '10-07', '10-08'],
    ],
    worked: ['01-26', '02-08', '04-27', '09-28', '10-11'],
  },
  2026: {
    off: [
      ...['01-01', '01-02', '02-16', '02-17', '02-18', '02-19', '02-20', '02-23', '04-06', '05-01', '05-04', '05-05'],
      ...['06-19', '09-25', '10-01', '10-02', '10-05', '10-06', '10-07'],
    ],
    worked: ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'],
  },
};

/** The years whose public holidays are known here. */
export const holidayYears: readonly string[] = Object.keys(years);

/** Whether people work on an ISO date; not `certain` in a year whose holidays are not known here: then the week decides. */
export function isWorkday(date: string): { readonly worked: boolean; readonly certain: boolean } {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  const byWeek = weekday !== 0 && weekday !== 6;
  const year = years[date.slice(0, 4)];
  if (!year) return { worked: byWeek, certain: false };
  const day = date.slice(5);
  return { worked: byWeek ? !year.off.includes(day) : year.worked.includes(day), certain: true };
}
