import { type CatalogueKey, catalogue } from '../../catalogue/fields';
import type { Weighed } from './weigh-control';

const ofSite = /^website\./u;
const ofApp = /^app\./u;

/** Whether websites and APPs are both asked this: 备注, 前置审批, 域名. */
function isOfBoth(key: CatalogueKey): boolean {
  const other = ofSite.test(key) ? key.replace(ofSite, 'app.') : key.replace(ofApp, 'website.');
  return other !== key && Object.hasOwn(catalogue, other);
}

/**
 * Whether a website or an APP is filed is asked by the form itself (应用服务类型). Until that is chosen, a label below it
 * that names neither may be either's: shown, and not filled before.
 */
export function awaitKind(weighed: readonly Weighed[]): Weighed[] {
  const open = new Set(
    weighed
      .filter(({ fieldId, control }) => fieldId === 'filing.serviceKind' && control.state === 'empty')
      .map(({ path }) => path),
  );
  if (open.size === 0) return [...weighed];
  return weighed.map((one) => (open.has(one.path) && mayBeEither(one) ? { ...one, doubt: 'ambiguous' } : one));
}

function mayBeEither({ key, reading, reason, doubt }: Weighed): boolean {
  if (key === null || doubt !== null || reason === 'taught' || reason === 'anchor-and-label') return false;
  const { owner } = reading.label;
  return (owner === null || owner === 'service') && isOfBoth(key);
}
