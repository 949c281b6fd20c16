import { Input } from 'antd';
import { type JSX, type ReactNode, useId } from 'react';
import type { CatalogueKey } from '../../../../core/catalogue/fields';
import {
  type FactGroup,
  type FactHolder,
  type FactValues,
  factsOf,
  noteFacts,
} from '../../../../core/profile/note-facts';
import { localToday } from '../../../../core/rules/calendar';
import { type Text, useText } from '../../../i18n/text';
import { useDraft, useDraftView } from '../dossier/draft-context';
import { DateControl } from '../fields/date-control';
import { FieldControl } from '../fields/field-control';
import { TextsControl } from '../fields/texts-control';
import { YesNoControl } from '../fields/yes-no-control';

/** What a group holds as of now, and the way to note it anew as of today. */
export interface NotedFacts<G extends FactGroup> {
  readonly values: Partial<FactValues<G>>;
  readonly note: (change: Partial<FactValues<G>>) => void;
}

/** The facts of one group in the dossier that is edited. */
export function useFacts<G extends FactGroup>(holder: FactHolder, group: G): NotedFacts<G> {
  const draft = useDraft();
  const { profile } = useDraftView();
  const values = (factsOf(profile, holder)[group] ?? {}) as Partial<FactValues<G>>;
  return { values, note: (change) => draft.edit(noteFacts(holder, group, change, localToday())) };
}

interface FactProps<V> {
  readonly name: string;
  readonly label: Text;
  readonly value: V | undefined;
  readonly onChange: (value: V | undefined) => void;
}

type Kind = 'text' | 'count' | 'date';

/** A text, a whole number or a day; kept as it is typed. */
export function FactText(props: FactProps<string> & { readonly kind?: Kind }): JSX.Element {
  const { name, label, value, onChange, kind = 'text' } = props;
  const id = useId();
  return (
    <FactRow id={id} name={name} label={label}>
      {kind === 'date' ? (
        <DateControl id={id} value={value} onChange={onChange} describedBy="" invalid={false} />
      ) : (
        <Input
          id={id}
          value={value ?? ''}
          autoComplete="off"
          maxLength={kind === 'count' ? 4 : 2000}
          inputMode={kind === 'count' ? 'numeric' : undefined}
          onChange={(event) => onChange(event.target.value || undefined)}
        />
      )}
    </FactRow>
  );
}

interface FactLikeFieldProps extends FactProps<string> {
  /** The field of the forms that asks for the same: its options, and whether it is masked. */
  readonly fieldKey: CatalogueKey;
}

/** What a field of the forms asks for too, in the same control. */
export function FactLikeField({ name, label, value, onChange, fieldKey }: FactLikeFieldProps): JSX.Element {
  const id = useId();
  return (
    <FactRow id={id} name={name} label={label}>
      <FieldControl
        id={id}
        fieldKey={fieldKey}
        value={value}
        onChange={(typed) => onChange(typeof typed === 'string' ? typed : undefined)}
        labelledBy={`${id}-label`}
        describedBy=""
        invalid={false}
      />
    </FactRow>
  );
}

/** Yes, no, or not said. */
export function FactYesNo({ name, label, value, onChange }: FactProps<boolean>): JSX.Element {
  const id = useId();
  return (
    <FactRow id={id} name={name} label={label}>
      <YesNoControl id={id} value={value} onChange={onChange} labelledBy={`${id}-label`} describedBy="" />
    </FactRow>
  );
}

/** Several texts. */
export function FactTexts({ name, label, value, onChange }: FactProps<string[]>): JSX.Element {
  const id = useId();
  return (
    <FactRow id={id} name={name} label={label}>
      <TextsControl id={id} value={value} onChange={onChange} describedBy="" invalid={false} />
    </FactRow>
  );
}

interface FactRowProps {
  readonly id: string;
  readonly name: string;
  readonly label: Text;
  readonly children: ReactNode;
}

function FactRow({ id, name, label, children }: FactRowProps): JSX.Element {
  const t = useText();
  return (
    <div className="bp-field" data-fact={name}>
      <div className="bp-field__head">
        <label id={`${id}-label`} htmlFor={id}>
          {t(label)}
        </label>
      </div>
      {children}
    </div>
  );
}
