import type { KnownFacts } from '../rules/cross/known-facts';
import type { AttributeValues, Profile } from './profile';
import type { Selection } from './values-of';

/** What the rest of a dossier says of one filing: the subject's other apps, the app's other packages, what is filed. */
export function knownOf(profile: Profile, { appId, packageId }: Selection): KnownFacts {
  const app = profile.apps.find(({ id }) => id === appId);
  const packages = app?.packages ?? [];
  const entered = packageId ?? (packages.length === 1 ? packages[0]?.id : undefined);
  return {
    otherApps: profile.apps
      .filter(({ id }) => appId !== null && id !== appId)
      .map(({ values, packages: theirs }) => ({ name: textOf(values, 'name'), packages: theirs.map(packageOf) })),
    otherPackages: packages.filter(({ id }) => id !== entered).map(packageOf),
    filedServices: [...profile.websites, ...profile.apps].filter(({ values }) => textOf(values, 'icpNumber') !== '')
      .length,
  };
}

function packageOf({ values }: Profile['apps'][number]['packages'][number]) {
  return { platform: textOf(values, 'platform'), packageName: textOf(values, 'packageName') };
}

function textOf(values: AttributeValues, attribute: string): string {
  const value = values[attribute];
  return typeof value === 'string' ? value.trim() : '';
}
