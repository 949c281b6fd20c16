import type { Finding } from '../../../../core/plan/check-page';
import { knownOf, type Surroundings } from '../../../../core/profile/known-of';
import type { Profile } from '../../../../core/profile/profile';
import { plainValues } from '../../../../core/profile/stored-values';
import { type Selection, valuesOf } from '../../../../core/profile/values-of';
import { localToday } from '../../../../core/rules/calendar';
import { checkProfile } from '../../../../core/rules/cross/check-profile';

/** A finding, and the filing in which it was found. */
export interface DossierFinding extends Finding {
  readonly selection: Selection;
  /** The website's or app's name, where the dossier has several. */
  readonly of: string;
}

const order = { error: 0, warn: 1, info: 2 } as const;

/** What all filings of a dossier have to say, each finding once: with every website and app, or the subject alone. */
export function findingsOf(profile: Profile, surroundings: Surroundings): readonly DossierFinding[] {
  const filings = filingsOf(profile);
  const found = filings.flatMap(({ selection, name }) =>
    checkProfile(plainValues(valuesOf(profile, selection)), {
      today: localToday(surroundings.now),
      known: knownOf(profile, selection, surroundings),
    }).map(
      ({ level, fieldId, message, source }): DossierFinding => ({
        level,
        fieldId,
        message,
        source,
        ref: null,
        label: '',
        selection,
        of: filings.length > 1 && /^(website|app|appPackage|site|security|emergency)/.test(fieldId) ? name : '',
      }),
    ),
  );
  return found.filter(isFirst).sort((one, other) => order[one.level] - order[other.level]);
}

function isFirst({ fieldId, message, of }: DossierFinding, at: number, all: readonly DossierFinding[]): boolean {
  return all.findIndex((one) => one.fieldId === fieldId && one.message.zh === message.zh && one.of === of) === at;
}

function filingsOf({ websites, apps }: Profile): { selection: Selection; name: string }[] {
  const name = (values: { readonly name?: unknown; readonly domain?: unknown }): string =>
    [values.name, values.domain].find((text): text is string => typeof text === 'string' && text !== '') ?? '';
  const filings = [
    ...websites.map(({ id, values }) => ({ selection: { websiteId: id, appId: null }, name: name(values) })),
    ...apps.flatMap(({ id, values, packages }) => {
      const of = (packageId: string | null) => ({
        selection: { websiteId: null, appId: id, packageId },
        name: name(values),
      });
      return packages.length > 0 ? packages.map((each) => of(each.id)) : [of(null)];
    }),
  ];
  return filings.length > 0 ? filings : [{ selection: { websiteId: null, appId: null }, name: '' }];
}
