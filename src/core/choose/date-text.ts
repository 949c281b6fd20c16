const dateIn = /(?<!\d)(\d{4})(?:[-/.年]\s*(\d{1,2})[-/.月]\s*(\d{1,2})日?|(\d{2})(\d{2}))(?!\d)/g;

function iso(year: string, month: string, day: string): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? null : text;
}

/** What stands first where the year comes last: 05/01/2024 is the first of May, or the fifth of January. */
export type DayOrder = 'month-first' | 'day-first';

export const dayOrders: readonly DayOrder[] = ['month-first', 'day-first'];
const yearLast = /(?<![\d/.-])(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/g;

/** Dates whose year comes last; none where they can be read in two ways and nothing says which. */
function datesYearLast(text: string, orders: readonly DayOrder[]): string[] {
  const found = [...text.matchAll(yearLast)];
  const readings = orders.flatMap((order) => {
    const dates = found.flatMap(([, one = '', , two = '', year = '']) => {
      const date = order === 'month-first' ? iso(year, one, two) : iso(year, two, one);
      return date === null ? [] : [date];
    });
    return dates.length === found.length ? [dates] : [];
  });
  return new Set(readings.map(String)).size === 1 ? (readings[0] ?? []) : [];
}

/** The order that a hint such as `mm/dd/yyyy` asks for; null when it asks for none. */
export function dayOrderIn(hint: string): DayOrder | null {
  const first = /(?<![a-z])(?:(m{1,2})([-/.])d{1,2}|d{1,2}([-/.])m{1,2})[-/.]y{2,4}(?![a-z])/i.exec(hint);
  return first ? (first[1] ? 'month-first' : 'day-first') : null;
}

/**
 * Every real date in a text, as ISO, in the order in which they stand: `2024年5月1日`, `2024/5/1`, `20240501`; with the
 * year at the end (`12/31/2024`) where it can be read in one way only.
 * @param order what stands first where the year comes last, if that is known
 */
export function datesIn(text: string, order?: DayOrder | null): string[] {
  const plain = text.normalize('NFKC');
  if (plain.search(yearLast) >= 0) return datesYearLast(plain, order ? [order] : dayOrders);
  return [...plain.matchAll(dateIn)].flatMap(([, year = '', month, day, month2 = '', day2 = '']) => {
    const found = iso(year, month ?? month2, day ?? day2);
    return found === null ? [] : [found];
  });
}

/** `长期`, `永久有效`: what a page writes for a period without an end. */
export function isLongTermText(text: string): boolean {
  return /^(?:长期|永久|long-?term)(?:有效)?$/i.test(text.trim());
}

const tokens: Readonly<Record<string, (y: string, m: string, d: string) => string>> = {
  y: (y) => y,
  m: (_, m) => m,
  d: (_, __, d) => d,
};

/**
 * An ISO date in the format that a page's placeholder shows (`YYYY/MM/DD`, `yyyy年MM月dd日`, `YYYYMMDD`, `mm/dd/yyyy`);
 * ISO where the placeholder shows none.
 */
export function formatDate(isoDate: string, placeholder: string): string {
  const format =
    /y{4}([-/.年\s]*)m{1,2}([-/.月\s]*)d{1,2}(日?)|(?<![a-z])(?:m{1,2}[-/.]d{1,2}|d{1,2}[-/.]m{1,2})[-/.]y{4}/i.exec(
      placeholder,
    )?.[0];
  const sample = /\d{4}([-/.年])\d{1,2}([-/.月])\d{1,2}(日?)/.exec(placeholder);
  const [y = '', m = '', d = ''] = isoDate.split('-');
  if (format)
    return format.replace(/y{4}|m{1,2}|d{1,2}/gi, (token) => tokens[token[0]?.toLowerCase() ?? '']?.(y, m, d) ?? '');
  return sample ? `${y}${sample[1]}${m}${sample[2]}${d}${sample[3]}` : isoDate;
}
