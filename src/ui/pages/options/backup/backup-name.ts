/** `beian-pilot-2026-03-01.beian`: sorts by day and names nobody. */
export function backupName(now: Date): string {
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `beian-pilot-${day.join('-')}.beian`;
}
