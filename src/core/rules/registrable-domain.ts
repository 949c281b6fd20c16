import { getDomain } from 'tldts';

// Suffixes of the Chinese registry that the public suffix list does not have.
const extraSuffixes = ['.政务.cn', '.公益.cn'];

/** The domain that a registrar sells: `example.com.cn` of `www.example.com.cn`. Null for a bare suffix. */
export function registrableDomain(host: string): string | null {
  const extra = extraSuffixes.find((suffix) => host.endsWith(suffix));
  if (extra) {
    const own = host.slice(0, -extra.length).split('.').at(-1);
    return own ? `${own}${extra}` : null;
  }
  return getDomain(host, { allowPrivateDomains: false, validateHostname: false });
}
