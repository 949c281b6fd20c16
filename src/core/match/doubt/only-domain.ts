import type { Weighed } from '../control/weigh-control';

const bound = /^[该本]?(?:证书)?绑定的?域名$/u;

/** 绑定域名 beside another box for the domain asks for further ones; alone on its page it asks for the domain itself. */
export function asOnlyDomain(weighed: readonly Weighed[]): readonly Weighed[] {
  if (weighed.some(({ fieldId }) => fieldId === 'website.domain' || fieldId === 'app.domain')) return weighed;
  return weighed.map((one) =>
    one.fieldId === 'website.otherDomains' && bound.test(one.reading.label.plain)
      ? { ...one, key: 'website.domain', fieldId: 'website.domain' }
      : one,
  );
}
