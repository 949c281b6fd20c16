import type { JSX } from 'react';
import { defineTexts, useText } from '../../../i18n/text';
import type { RoleScope } from './profile-edits';
import { RolePicker } from './role-picker';
import { serviceRoles } from './roles';
import { SectionCard } from './section-card';

const texts = defineTexts({ title: { zh: '负责人', en: 'Who answers for it' } });

/** Who answers for one website or app. */
export function ServiceRoles({ scope }: { readonly scope: RoleScope }): JSX.Element {
  const t = useText();
  return (
    <SectionCard title={t(texts.title)}>
      {serviceRoles.map((role) => (
        <RolePicker key={role} scope={scope} role={role} />
      ))}
    </SectionCard>
  );
}
