import { type JSX, useCallback, useMemo } from 'react';
import type { AdvisedValues } from '../../../../core/advice/advice';
import type { CatalogueKey } from '../../../../core/catalogue/fields';
import type { PersonRole } from '../../../../core/catalogue/person-role';
import type { StoredValue } from '../../../../core/profile/profile';
import { FieldChoosing } from '../choosing/field-choosing';
import { useDraft, useDraftView } from '../dossier/draft-context';
import { askedFields, type LayoutField } from '../dossier/layout';
import { itemOf, setValue, type Target, valuesAt } from '../dossier/profile-edits';
import { useWantedField } from '../dossier/wanted-field';
import { factsOf } from './field-facts';
import { fieldIdFor } from './field-id';
import { FieldRow } from './field-row';
import { suggestionsFor } from './suggestions';
import { useRelated } from './use-related';
import { verdictsOf } from './verdicts';

interface FieldGridProps {
  readonly target: Target;
  readonly fields: readonly LayoutField[];
  /** The roles that a person takes; the first is the one in which his values are judged. */
  readonly roles?: readonly PersonRole[];
}

/** The fields of one thing, wired to the dossier's draft. */
export function FieldGrid({ target, fields, roles = [] }: FieldGridProps): JSX.Element {
  const draft = useDraft();
  const role = roles[0] ?? 'subjectOwner';
  const { profile } = useDraftView();
  const wanted = useWantedField();
  const values = valuesAt(profile, target);
  const targetKey = JSON.stringify(target);
  // An equal target is the same target.
  const stable = useMemo(() => JSON.parse(targetKey) as Target, [targetKey]);
  const related = useRelated(stable, role);
  const change = useCallback(
    (key: CatalogueKey, value: StoredValue | undefined) => draft.edit(setValue(stable, key, value)),
    [draft, stable],
  );
  const take = (advised: AdvisedValues): void => {
    for (const [key, value] of Object.entries(advised) as [CatalogueKey, AdvisedValues[CatalogueKey]][])
      change(key, typeof value === 'object' ? [...value] : value);
  };
  return (
    <div className="bp-grid">
      {askedFields(fields, profile.subject.type, values).map((key) => {
        const fieldId = fieldIdFor(key, role);
        const value = values[key.slice(key.indexOf('.') + 1)];
        return (
          <FieldRow
            key={key}
            fieldKey={key}
            value={value}
            facts={factsOf(key, roles, profile.subject.type)}
            verdicts={[
              ...verdictsOf(fieldId, value, related.values),
              ...related.verdicts.filter((verdict) => verdict.fieldId === fieldId),
            ]}
            suggestions={suggestionsFor(key)}
            wanted={wanted?.key === key && (wanted.item === null || wanted.item === itemOf(target))}
            onChange={change}
          >
            <FieldChoosing fieldKey={key} value={value} values={values} onTake={take} />
          </FieldRow>
        );
      })}
    </div>
  );
}
