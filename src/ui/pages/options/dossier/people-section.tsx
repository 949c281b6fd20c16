import { Button } from 'antd';
import type { JSX } from 'react';
import { defineTexts, useText } from '../../../i18n/text';
import { useDraft, useDraftView } from './draft-context';
import { PersonCard } from './person-card';
import { addPerson } from './profile-items';
import { RolePicker } from './role-picker';
import { subjectRoles } from './roles';
import { SectionCard } from './section-card';

const texts = defineTexts({
  roles: { zh: '谁担任什么', en: 'Who takes which role' },
  rolesNote: {
    zh: '每个人只填一次，再选他担任的角色。网站和 APP 的负责人在各自的页里选。',
    en: 'Each person is typed once and then chosen for roles. Owners of websites and apps are chosen on their own pages.',
  },
  people: { zh: '人员', en: 'People' },
  add: { zh: '添加人员', en: 'Add a person' },
  empty: {
    zh: '还没有人员。请准备好身份证：姓名、证件号码、有效期、常住地址、手机号和邮箱，大约 3 分钟填完。',
    en: 'Nobody here yet. Have the ID card at hand: name, number, validity, home address, mobile and e-mail. About 3 minutes.',
  },
});

/** 负责人与人员: the people of the dossier and the subject's own roles. */
export function PeopleSection(): JSX.Element {
  const t = useText();
  const draft = useDraft();
  const { profile } = useDraftView();
  return (
    <>
      <SectionCard title={t(texts.roles)}>
        <p className="bp-hint">{t(texts.rolesNote)}</p>
        {subjectRoles(profile.subject.type).map((role) => (
          <RolePicker key={role} scope={{ kind: 'subject' }} role={role} />
        ))}
      </SectionCard>
      {profile.people.length === 0 ? <p className="bp-note">{t(texts.empty)}</p> : null}
      {profile.people.map((person, index) => (
        <PersonCard key={person.id} person={person} index={index} />
      ))}
      <Button onClick={() => draft.edit(addPerson(crypto.randomUUID()))}>{t(texts.add)}</Button>
    </>
  );
}
