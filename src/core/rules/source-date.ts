/** The latest month or year that a source names, as `2026-05` or `2022`; null where it names none. */
export function sourceDate(source: string): string | null {
  const dates = source.match(/(?<![\d.])(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2]))?(?!\d)/g) ?? [];
  return dates.toSorted().at(-1) ?? null;
}

/** How many whole years old a source is; null where it names no date. */
export function sourceYears(source: string, today: string): number | null {
  const date = sourceDate(source);
  if (date === null) return null;
  const [year = 0, month = 12] = date.split('-').map(Number);
  const [thisYear = 0, thisMonth = 1] = today.split('-').map(Number);
  return Math.max(0, Math.floor((thisYear * 12 + thisMonth - (year * 12 + month)) / 12));
}
