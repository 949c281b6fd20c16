const query = new URLSearchParams(window.location.search);

/** What the address switches on in the practice portals of cloud providers. */
export const switches = {
  /** `ids=off` takes away the ids, names and own classes of the page's controls: only what a person sees is left. */
  hideMarks: query.get('ids') === 'off',
  /** Another class prefix for the library, such as `xyz-`; null for the portal's own. */
  prefix: query.get('prefix')?.replace(/-$/, '') ?? null,
  /** Milliseconds that everything takes which a server would send. */
  slow: Number(query.get('slow') ?? 120),
  /** First step of the wizard, from 1. */
  step: Number(query.get('step') ?? 1),
  /** `service=app` begins with an APP. */
  app: query.get('service') === 'app',
} as const;

/** Ends when a server's answer would have come: late options, steps and uploads wait for it. */
export function arrive(): Promise<void> {
  return new Promise((resolve) => {
    window.setTimeout(resolve, switches.slow);
  });
}
