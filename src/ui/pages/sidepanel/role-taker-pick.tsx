import { type JSX, useId } from 'react';
import type { PersonRole } from '../../../core/catalogue/person-role';
import type { ProfilePerson } from '../../../core/profile/profile';
import { useText } from '../../i18n/text';
import { roleNames } from '../options/dossier/roles';
import { editTexts as texts } from './field-texts';
import type { RoleTaker } from './save-field';
import { panelTexts } from './texts';

interface RoleTakerPickProps {
  readonly role: PersonRole;
  readonly people: readonly ProfilePerson[];
  readonly taker: RoleTaker;
  readonly onPick: (taker: RoleTaker) => void;
}

/** Asks who takes a role that nobody has yet, before his data are asked for. */
export function RoleTakerPick({ role, people, taker, onPick }: RoleTakerPickProps): JSX.Element {
  const t = useText();
  const id = useId();
  return (
    <div className="sp-field">
      <label htmlFor={id}>{t(texts.whoTakes(t(roleNames[role])))}</label>
      <select
        id={id}
        className="sp-input"
        value={taker === 'new' ? '' : taker.personId}
        onChange={({ target: { value } }) => onPick(value === '' ? 'new' : { personId: value })}
      >
        <option value="">{t(texts.newPerson)}</option>
        {people.map(({ id: personId, values: { name } }) => (
          <option key={personId} value={personId}>
            {typeof name === 'string' && name !== '' ? name : t(panelTexts.unnamed)}
          </option>
        ))}
      </select>
    </div>
  );
}
