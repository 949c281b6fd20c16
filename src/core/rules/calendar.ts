const iso = /^(\d{4})-(\d{2})-(\d{2})$/;

const two = (part: number): string => String(part).padStart(2, '0');

/** The ISO date of a year, month and day, or null when the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || year < 1) return null;
  // Day 0 of the following month is the last day of this one; the UTC setters take years below 100 literally.
  const last = new Date(Date.UTC(2000, month, 0));
  last.setUTCFullYear(year, month, 0);
  return day > last.getUTCDate() ? null : `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** Whether a text is an ISO date of the calendar. */
export function isIsoDate(text: string): boolean {
  const parts = iso.exec(text);
  return parts !== null && isoDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) !== null;
}

/** The date so many months after an ISO date; the last day of a month that is too short. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const total = year * 12 + (month - 1) + months;
  const [y, m] = [Math.floor(total / 12), (total % 12) + 1];
  for (let d = day; d > 28; d--) {
    const found = isoDate(y, m, d);
    if (found) return found;
  }
  return isoDate(y, m, Math.min(day, 28)) ?? date;
}

/** Days from one ISO date to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The age in full years on a day, both as ISO dates. */
export function ageOn(birth: string, day: string): number {
  return Number(day.slice(0, 4)) - Number(birth.slice(0, 4)) - (day.slice(5) < birth.slice(5) ? 1 : 0);
}

/** The day where the person is: today, or that of another instant. */
export function localToday(now: Date = new Date()): string {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
