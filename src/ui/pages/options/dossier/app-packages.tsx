import { Button } from 'antd';
import type { JSX } from 'react';
import type { ProfileApp } from '../../../../core/profile/profile';
import { defineTexts, useText } from '../../../i18n/text';
import { FieldGrid } from '../fields/field-grid';
import { useDraft } from './draft-context';
import { packageFields } from './layout';
import { addPackage, removePackage } from './profile-items';
import { RemoveButton } from './remove-button';
import { SectionCard } from './section-card';

const texts = defineTexts({
  title: { zh: '各平台的安装包', en: 'Packages' },
  note: {
    zh: '每个平台一份：安卓、iOS、鸿蒙的包名和签名各不相同。',
    en: 'One for each platform: package name and signature differ between Android, iOS and HarmonyOS.',
  },
  add: { zh: '添加平台', en: 'Add a platform' },
  remove: { zh: '删除平台', en: 'Remove this platform' },
  sure: { zh: '删除这个平台？', en: 'Remove this platform?' },
  sureBody: { zh: '它的包名、公钥和签名会一起删除。', en: 'Its package name, key and signature go with it.' },
});

/** The packages of an app, one for each platform. */
export function AppPackages({ app }: { readonly app: ProfileApp }): JSX.Element {
  const t = useText();
  const draft = useDraft();
  return (
    <SectionCard title={t(texts.title)}>
      <p className="bp-hint">{t(texts.note)}</p>
      {app.packages.map((each) => (
        <div key={each.id} className="bp-package">
          <FieldGrid target={{ kind: 'appPackage', appId: app.id, id: each.id }} fields={packageFields} />
          <RemoveButton
            label={t(texts.remove)}
            title={t(texts.sure)}
            body={t(texts.sureBody)}
            onRemove={() => draft.edit(removePackage(app.id, each.id))}
          />
        </div>
      ))}
      <Button onClick={() => draft.edit(addPackage(app.id, crypto.randomUUID()))}>{t(texts.add)}</Button>
    </SectionCard>
  );
}
