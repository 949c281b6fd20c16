import { type JSX, useCallback, useMemo } from 'react';
import type { DocumentInfo, Vault } from '../../../../vault/vault';
import { useText } from '../../../i18n/text';
import { useVaultData } from '../../../vault/use-vault-data';
import { useDraftView } from '../dossier/draft-context';
import { documentFields } from '../dossier/layout';
import { rolesOfPerson } from '../dossier/profile-items';
import { usePersonName } from '../dossier/role-picker';
import { DocumentGroup } from './document-group';
import { documentTexts as texts } from './texts';
import { UnusedDocuments } from './unused-documents';
import { WatermarkSwitch } from './watermark-switch';

const ofSubjectOwner = [...documentFields.person, ...documentFields.subjectOwner];

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** 文件: every document of the dossier, under the thing that it belongs to. */
export function DocumentsSection(): JSX.Element {
  const t = useText();
  const { profile } = useDraftView();
  const nameOf = usePersonName();
  const load = useCallback((vault: Vault) => vault.listDocuments(profile.id), [profile.id]);
  const { data, error } = useVaultData(load);
  const documents = useMemo(() => new Map((data ?? []).map((info: DocumentInfo) => [info.id, info])), [data]);
  const shared = { documents };
  const empty = !profile.subject.type && profile.people.length + profile.websites.length + profile.apps.length === 0;
  // Before they are read nobody knows which documents are still there.
  if (data === null && error === null) return <p className="bp-note">{t(empty ? texts.ofNobody : texts.intro)}</p>;
  return (
    <>
      <p className="bp-note">{t(empty ? texts.ofNobody : texts.intro)}</p>
      {empty ? null : <WatermarkSwitch />}
      {profile.subject.type ? (
        <DocumentGroup
          {...shared}
          title={t(texts.ofSubject)}
          target={{ kind: 'subject' }}
          fields={documentFields.subject}
        />
      ) : null}
      {profile.people.map((person, index) => {
        const roles = rolesOfPerson(profile, person.id).map(({ role }) => role);
        return (
          <DocumentGroup
            {...shared}
            key={person.id}
            title={nameOf(person, index)}
            target={{ kind: 'person', id: person.id }}
            roles={roles}
            fields={roles.includes('subjectOwner') ? ofSubjectOwner : documentFields.person}
          />
        );
      })}
      {profile.websites.map((website) => (
        <DocumentGroup
          {...shared}
          key={website.id}
          title={textOf(website.values.name) || textOf(website.values.domain) || t(texts.unnamedWebsite)}
          target={{ kind: 'website', id: website.id }}
          fields={documentFields.website}
        />
      ))}
      {profile.apps.map((app) => (
        <DocumentGroup
          {...shared}
          key={app.id}
          title={textOf(app.values.name) || t(texts.unnamedApp)}
          target={{ kind: 'app', id: app.id }}
          fields={documentFields.app}
        />
      ))}
      <UnusedDocuments profile={profile} documents={data ?? []} />
    </>
  );
}
