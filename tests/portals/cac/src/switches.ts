const query = new URLSearchParams(window.location.search);

/** What the address switches on; README.md lists the switches. */
export const switches = {
  hideIds: query.get('ids') === 'off',
  /** Milliseconds that an answer of the server takes. */
  slow: Number(query.get('slow') ?? 120),
  /** First step of the algorithm's form, from 1. */
  step: Number(query.get('step') ?? 1),
} as const;

/** Ends when a server's answer would have come. */
export function arrive(): Promise<void> {
  return new Promise((resolve) => {
    window.setTimeout(resolve, switches.slow);
  });
}
