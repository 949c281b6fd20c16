/** Where a stack frame points: function and position, without the extension's id. */
function frame(line: string): string | null {
  const place = /(?:at\s+)?([\w$.<>]*)\s*[(@]?\s*\S*?\/([\w.-]+\.js:\d+:\d+)\)?\s*$/.exec(line.trim());
  return place ? `  ${place[1] || '(anonymous)'} ${place[2]}` : null;
}

/**
 * A report of an error to send to the makers. The error's message is left out on purpose: it can quote what the user
 * typed. Class, place in our code, version and browser are what a repair needs.
 */
export function errorReport(error: unknown, surroundings: { page: string; version: string; browser: string }): string {
  const name = error instanceof Error ? error.name : typeof error;
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const frames = stack
    .split('\n')
    .map(frame)
    .filter((line) => line !== null)
    .slice(0, 12);
  return [
    `Beian Pilot ${surroundings.version}`,
    `page: ${surroundings.page}`,
    `browser: ${surroundings.browser}`,
    `error: ${name}`,
    ...frames,
  ].join('\n');
}
