import { daysBetween } from '../calendar';

/** The ISO date so many days later. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Mondays to Fridays after one date, up to and with another; public holidays are not known here. */
export function weekdaysBetween(from: string, to: string): number {
  const days = Math.max(0, daysBetween(from, to));
  const start = new Date(Date.parse(from)).getUTCDay();
  let weekdays = Math.floor(days / 7) * 5;
  for (let step = 1; step <= days % 7; step++) if ((start + step) % 7 !== 0 && (start + step) % 7 !== 6) weekdays++;
  return weekdays;
}
