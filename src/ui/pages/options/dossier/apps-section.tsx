import { Button } from 'antd';
import type { JSX } from 'react';
import type { ProfileApp } from '../../../../core/profile/profile';
import { defineTexts, useText } from '../../../i18n/text';
import { FieldGrid } from '../fields/field-grid';
import { AppPackages } from './app-packages';
import { useDraft, useDraftView } from './draft-context';
import { ItemCollapse } from './item-collapse';
import { appGroups } from './layout';
import { addApp, removeApp } from './profile-items';
import { RemoveButton } from './remove-button';
import { SectionCard } from './section-card';
import { ServiceRoles } from './service-roles';

const texts = defineTexts({
  add: { zh: '添加 APP 或小程序', en: 'Add an app or mini-program' },
  empty: {
    zh: '还没有 APP。请准备好：APP 名称、图标、3 到 5 张运行截图、各平台的包名和签名。没有 APP 可以跳过。',
    en: 'No app yet. Have at hand: its name, icon, 3 to 5 screenshots, package name and signature of each platform. Skip this if you have none.',
  },
  unnamed: { zh: '未命名 APP', en: 'Unnamed app' },
  remove: { zh: '删除 APP', en: 'Remove this app' },
  sure: (name: string) => ({ zh: `删除 ${name}？`, en: `Remove ${name}?` }),
  sureBody: {
    zh: '这个 APP 的内容会从资料里删除，已在平台提交的备案不受影响。',
    en: "The app's data is removed from the profile. Filings already submitted are not affected.",
  },
});

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** APP: every app and mini-program of the subject. */
export function AppsSection(): JSX.Element {
  const t = useText();
  const draft = useDraft();
  const { apps } = useDraftView().profile;
  return (
    <>
      {apps.length === 0 ? <p className="bp-note">{t(texts.empty)}</p> : null}
      <ItemCollapse
        items={apps.map((app) => ({
          id: app.id,
          title: textOf(app.values.name) || t(texts.unnamed),
          note: app.packages
            .map((each) => textOf(each.values.platform))
            .filter(Boolean)
            .join(' · '),
          body: <AppBody app={app} />,
        }))}
      />
      <Button onClick={() => draft.edit(addApp(crypto.randomUUID()))}>{t(texts.add)}</Button>
    </>
  );
}

function AppBody({ app }: { readonly app: ProfileApp }): JSX.Element {
  const t = useText();
  const draft = useDraft();
  return (
    <>
      <ServiceRoles scope={{ kind: 'app', id: app.id }} />
      {appGroups.map((group) => (
        <SectionCard key={group.id} title={t(group.title)}>
          <FieldGrid target={{ kind: 'app', id: app.id }} fields={group.fields} />
        </SectionCard>
      ))}
      <AppPackages app={app} />
      <RemoveButton
        label={t(texts.remove)}
        title={t(texts.sure(textOf(app.values.name) || t(texts.unnamed)))}
        body={t(texts.sureBody)}
        onRemove={() => draft.edit(removeApp(app.id))}
      />
    </>
  );
}
