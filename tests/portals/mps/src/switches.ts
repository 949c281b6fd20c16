const query = new URLSearchParams(window.location.search);

/** `form_item_webnm:网站负责人电话;form_item_ip0:…` → id → the label it shall show instead. */
function relabelled(): ReadonlyMap<string, string> {
  const pairs = query.getAll('relabel').flatMap((text) => text.split(';'));
  return new Map(
    pairs.flatMap((pair): [string, string][] => {
      const colon = pair.indexOf(':');
      return colon > 0 ? [[pair.slice(0, colon), pair.slice(colon + 1)]] : [];
    }),
  );
}

/** What the address switches on, for tests and for people who want a harder page; README.md lists the switches. */
export const switches = {
  hideIds: query.get('ids') === 'off',
  /** Milliseconds that everything takes which a server would send. */
  slow: Number(query.get('slow') ?? 120),
  /** The form of October 2023, with search dialogs. */
  older: query.get('variant') === 'dialog',
  clearsEmail: query.get('hostile') === 'clears',
  /** Seconds before the notice can be agreed to. */
  countdown: Number(query.get('countdown') ?? 30),
  /** `check=off` lets 下一步 pass with gaps. */
  checks: query.get('check') !== 'off',
  /** First step of the website wizard, from 1. */
  step: Number(query.get('step') ?? 1),
  relabel: relabelled(),
} as const;
