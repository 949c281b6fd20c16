/** A domain as it was typed, without scheme, path and `www.`. */
function bareDomain(typed: string): string {
  return typed
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/[/:?#].*$/, '')
    .replace(/^www\./, '');
}

/**
 * How closely a site of a dossier fits an address: the length of its domain when the address lies on it or below it,
 * else 0. Of several sites the longest domain is meant.
 */
export function siteFits(address: string, domain: string): number {
  const bare = bareDomain(domain);
  if (!/\./.test(bare) || !URL.canParse(address)) return 0;
  const host = new URL(address).hostname.replace(/^www\./, '');
  return host === bare || host.endsWith(`.${bare}`) ? bare.length : 0;
}
