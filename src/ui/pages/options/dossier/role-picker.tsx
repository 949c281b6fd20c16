import { Button, Select } from 'antd';
import { type JSX, useId } from 'react';
import type { ProfilePerson } from '../../../../core/profile/profile';
import { defineTexts, useText } from '../../../i18n/text';
import { dossierAddress } from '../route';
import { useDraft, useDraftView } from './draft-context';
import { type RoleScope, rolesAt, setRole } from './profile-edits';
import { addPerson } from './profile-items';
import { type AskedRole, roleWords } from './roles';

const texts = defineTexts({
  choose: { zh: '选择人员', en: 'Choose a person' },
  newPerson: { zh: '+ 新建人员', en: '+ New person' },
  open: { zh: '填写此人资料', en: 'Fill in this person' },
  same: { zh: '同主体负责人', en: 'Same as subject owner' },
  unnamed: (number: number) => ({ zh: `未命名人员 ${number}`, en: `Unnamed person ${number}` }),
});

const NEW = 'new';

/** A person's name, or a number to tell the unnamed ones apart. */
export function usePersonName(): (person: ProfilePerson, index: number) => string {
  const t = useText();
  return (person, index) =>
    typeof person.values.name === 'string' && person.values.name ? person.values.name : t(texts.unnamed(index + 1));
}

/** Picks who takes a role. A person is typed once, whatever roles he takes. */
export function RolePicker({ scope, role }: { readonly scope: RoleScope; readonly role: AskedRole }): JSX.Element {
  const t = useText();
  const id = useId();
  const draft = useDraft();
  const { profile } = useDraftView();
  const nameOf = usePersonName();
  const holder = rolesAt(profile, scope)[role];
  const owner = profile.roles.subjectOwner;
  const pick = (chosen: string | null | undefined): void => {
    if (chosen === NEW) {
      const personId = crypto.randomUUID();
      draft.edit((before) => setRole(scope, role, personId)(addPerson(personId)(before)));
    } else draft.edit(setRole(scope, role, chosen ?? null));
  };
  return (
    <div className="bp-role" data-role={role}>
      <div className="bp-role__words">
        <label htmlFor={id}>{t(roleWords[role].name)}</label>
        <p id={`${id}-who`} className="bp-hint">
          {t(roleWords[role].who)}
        </p>
      </div>
      <div className="bp-inline">
        <Select
          id={id}
          className="bp-role__select"
          value={holder ?? null}
          allowClear
          placeholder={t(texts.choose)}
          aria-describedby={`${id}-who`}
          options={[
            ...profile.people.map((person, index) => ({ value: person.id, label: nameOf(person, index) })),
            { value: NEW, label: t(texts.newPerson) },
          ]}
          onChange={pick}
        />
        {holder && scope.kind !== 'subject' ? <a href={dossierAddress(profile.id, 'people')}>{t(texts.open)}</a> : null}
        {role !== 'subjectOwner' && owner && holder !== owner ? (
          <Button onClick={() => pick(owner)}>{t(texts.same)}</Button>
        ) : null}
      </div>
    </div>
  );
}
