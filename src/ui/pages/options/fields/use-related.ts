import { useMemo } from 'react';
import type { PersonRole } from '../../../../core/catalogue/person-role';
import type { FieldValues } from '../../../../core/field-values';
import { knownOf } from '../../../../core/profile/known-of';
import type { Profile } from '../../../../core/profile/profile';
import { plainValues } from '../../../../core/profile/stored-values';
import { type Selection, valuesOf } from '../../../../core/profile/values-of';
import { checkProfile } from '../../../../core/rules/cross/check-profile';
import type { Verdict } from '../../../../core/rules/verdict';
import { useDraftView } from '../dossier/draft-context';
import type { Target } from '../dossier/profile-edits';
import { useSurroundings } from '../dossier/surroundings-context';

/** The website or app with which a thing is filed; of a person, one in which he takes the role. */
function selectionFor(profile: Profile, target: Target, role: PersonRole): Selection {
  const none = { websiteId: null, appId: null };
  switch (target.kind) {
    case 'subject':
      return none;
    case 'website':
      return { ...none, websiteId: target.id };
    case 'app':
      return { ...none, appId: target.id };
    case 'appPackage':
      return { ...none, appId: target.appId, packageId: target.id };
    case 'person': {
      const site = profile.websites.find(({ roles }) => roles[role] === target.id);
      const app = profile.apps.find(({ roles }) => roles[role] === target.id);
      return { websiteId: site?.id ?? null, appId: site ? null : (app?.id ?? null) };
    }
  }
}

/** What the rules may look at beside a value of a target: the dossier as it would be filed with that thing. */
export function relatedValues(
  profile: Profile,
  target: Target,
  role: PersonRole,
  selection: Selection = selectionFor(profile, target, role),
): FieldValues {
  const homeless = target.kind === 'person' && !selection.websiteId && !selection.appId;
  // A person without a role is judged as if he took it, so that his ID number is read with his ID type.
  const filed = homeless ? { ...profile, roles: { ...profile.roles, [role]: target.id } } : profile;
  return plainValues(valuesOf(filed, selection));
}

export interface Related {
  readonly values: FieldValues;
  /** What the values of the whole filing say against each other. */
  readonly verdicts: readonly Verdict[];
}

/** The related values of the dossier being edited, and the verdicts on them as a whole. */
export function useRelated(target: Target, role: PersonRole): Related {
  const { profile } = useDraftView();
  const surroundings = useSurroundings();
  return useMemo(() => {
    const selection = selectionFor(profile, target, role);
    const values = relatedValues(profile, target, role, selection);
    return { values, verdicts: checkProfile(values, { known: knownOf(profile, selection, surroundings) }) };
  }, [profile, target, role, surroundings]);
}
