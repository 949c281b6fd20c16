/** China has one clock, eight hours before UTC, without summer time since 1991. */
const ahead = 8 * 3_600_000;

/** The ISO date in China at an instant. */
export function shanghaiDate(instant: Date): string {
  return new Date(instant.getTime() + ahead).toISOString().slice(0, 10);
}

/** Date and minute in China at an instant: `2026-03-01T09:05`. */
export function shanghaiMinute(instant: Date): string {
  return new Date(instant.getTime() + ahead).toISOString().slice(0, 16);
}

/** The instant of a date, or of a date and minute, on China’s clock; a date alone is its midnight. */
export function shanghaiInstant(local: string): Date {
  const minute = local.length === 10 ? `${local}T00:00` : local;
  return new Date(Date.parse(`${minute}:00Z`) - ahead);
}
