import { Button } from 'antd';
import type { JSX } from 'react';
import type { ProfileWebsite } from '../../../../core/profile/profile';
import { defineTexts, useText } from '../../../i18n/text';
import { FieldGrid } from '../fields/field-grid';
import { useDraft, useDraftView } from './draft-context';
import { ItemCollapse } from './item-collapse';
import { websiteGroups } from './layout';
import { addWebsite, removeWebsite } from './profile-items';
import { RemoveButton } from './remove-button';
import { SectionCard } from './section-card';
import { ServiceRoles } from './service-roles';

const texts = defineTexts({
  add: { zh: '添加网站', en: 'Add a website' },
  empty: {
    zh: '还没有网站。请准备好：网站名称、主域名、域名证书、服务器公网 IP、接入商和域名注册商，大约 5 分钟填完。',
    en: 'No website yet. Have at hand: its name, main domain, domain certificate, public IP, access provider and registrar. About 5 minutes.',
  },
  unnamed: { zh: '未命名网站', en: 'Unnamed website' },
  remove: { zh: '删除网站', en: 'Remove this website' },
  sure: (name: string) => ({ zh: `删除 ${name}？`, en: `Remove ${name}?` }),
  sureBody: {
    zh: '这个网站的内容会从资料里删除，已在平台提交的备案不受影响。',
    en: "The website's data is removed from the profile. Filings already submitted are not affected.",
  },
});

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** 网站: every website of the subject. */
export function WebsitesSection(): JSX.Element {
  const t = useText();
  const draft = useDraft();
  const { websites } = useDraftView().profile;
  return (
    <>
      {websites.length === 0 ? <p className="bp-note">{t(texts.empty)}</p> : null}
      <ItemCollapse
        items={websites.map((website) => ({
          id: website.id,
          title: textOf(website.values.name) || t(texts.unnamed),
          note: textOf(website.values.domain),
          body: <WebsiteBody website={website} />,
        }))}
      />
      <Button onClick={() => draft.edit(addWebsite(crypto.randomUUID()))}>{t(texts.add)}</Button>
    </>
  );
}

function WebsiteBody({ website }: { readonly website: ProfileWebsite }): JSX.Element {
  const t = useText();
  const draft = useDraft();
  return (
    <>
      <ServiceRoles scope={{ kind: 'website', id: website.id }} />
      {websiteGroups.map((group) => (
        <SectionCard key={group.id} title={t(group.title)}>
          <FieldGrid target={{ kind: 'website', id: website.id }} fields={group.fields} />
        </SectionCard>
      ))}
      <RemoveButton
        label={t(texts.remove)}
        title={t(texts.sure(textOf(website.values.name) || t(texts.unnamed)))}
        body={t(texts.sureBody)}
        onRemove={() => draft.edit(removeWebsite(website.id))}
      />
    </>
  );
}
