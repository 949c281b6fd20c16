const query = new URLSearchParams(window.location.search);

/** What the address switches on; README.md lists the switches. */
export const switches = {
  hideIds: query.get('ids') === 'off',
  /** Milliseconds that a list takes which a server would send. */
  slow: Number(query.get('slow') ?? 120),
} as const;
