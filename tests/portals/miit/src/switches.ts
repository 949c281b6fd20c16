const query = new URLSearchParams(window.location.search);

/** What the address switches on; README.md lists the switches. */
export const switches = {
  hideIds: query.get('ids') === 'off',
  /** Milliseconds that an answer of the server takes. */
  slow: Number(query.get('slow') ?? 120),
  /** `tab=resend` opens 短信重发 instead of 短信核验. */
  tab: query.get('tab') === 'resend' ? 'resend' : 'check',
} as const;
