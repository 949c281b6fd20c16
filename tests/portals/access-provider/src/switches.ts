const query = new URLSearchParams(window.top?.location.search ?? '');

/** What the address of the outermost page switches on; README.md lists the switches. */
export const switches = {
  /** Takes ids and names away from controls. */
  hideIds: query.get('ids') === 'off',
  /** Milliseconds that a list takes which a server would send. */
  slow: Number(query.get('slow') ?? 120),
  /** `step=2` shows the website instead of the subject. */
  step: Number(query.get('step') ?? 1),
} as const;
