import { Tag } from 'antd';
import type { JSX } from 'react';
import type { ProfilePerson } from '../../../../core/profile/profile';
import { defineTexts, useText } from '../../../i18n/text';
import { FieldGrid } from '../fields/field-grid';
import { useDraft, useDraftView } from './draft-context';
import { personFields } from './layout';
import { removePerson, rolesOfPerson } from './profile-items';
import { RemoveButton } from './remove-button';
import { usePersonName } from './role-picker';
import { roleNames } from './roles';
import { SectionCard } from './section-card';

const texts = defineTexts({
  noRole: { zh: '还没有担任角色', en: 'No role yet' },
  remove: { zh: '删除此人', en: 'Remove this person' },
  sure: (name: string) => ({ zh: `删除 ${name}？`, en: `Remove ${name}?` }),
  sureBody: {
    zh: '这个人的资料会删除，他担任的角色会空出来。证件照片留在“文件”里，可另行删除。',
    en: 'This person\'s data is removed and the roles become vacant. Photos stay under "Files", to be removed there.',
  },
});

/** One person: the roles he takes, and his fields. */
export function PersonCard({ person, index }: { readonly person: ProfilePerson; readonly index: number }): JSX.Element {
  const t = useText();
  const draft = useDraft();
  const { profile } = useDraftView();
  const name = usePersonName()(person, index);
  const held = rolesOfPerson(profile, person.id);
  return (
    <SectionCard
      title={name}
      extra={
        <div className="bp-inline">
          {held.length === 0 ? <Tag>{t(texts.noRole)}</Tag> : null}
          {held.map(({ role, of }) => (
            <Tag key={`${role} ${of}`} color="processing">
              {of ? `${t(roleNames[role])} · ${of}` : t(roleNames[role])}
            </Tag>
          ))}
          <RemoveButton
            label={t(texts.remove)}
            title={t(texts.sure(name))}
            body={t(texts.sureBody)}
            onRemove={() => draft.edit(removePerson(person.id))}
          />
        </div>
      }
    >
      <FieldGrid
        target={{ kind: 'person', id: person.id }}
        fields={personFields}
        roles={held.map(({ role }) => role)}
      />
    </SectionCard>
  );
}
