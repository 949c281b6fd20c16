import { Spin } from 'antd';
import type { JSX } from 'react';
import { VaultError } from '../../../../vault/vault';
import { useText } from '../../../i18n/text';
import { sayVaultError } from '../../../vault/say-vault-error';
import { DocumentsSection } from '../documents/documents-section';
import { PapersSection } from '../papers/papers-section';
import { profilesTexts as texts } from '../profiles/texts';
import type { DossierSection } from '../route';
import { AppsSection } from './apps-section';
import { DossierFindings } from './dossier-findings';
import { DossierHead } from './dossier-head';
import { DraftProvider } from './draft-context';
import { PeopleSection } from './people-section';
import { SubjectSection } from './subject-section';
import { SurroundingsProvider } from './surroundings-context';
import { useOpenDraft } from './use-open-draft';
import { WebsitesSection } from './websites-section';

const sections: Record<DossierSection, () => JSX.Element> = {
  subject: SubjectSection,
  people: PeopleSection,
  websites: WebsitesSection,
  apps: AppsSection,
  documents: DocumentsSection,
  papers: PapersSection,
};

/** The dossier of one subject, in the order in which portals ask. */
export function Dossier({
  profileId,
  section,
}: {
  readonly profileId: string;
  readonly section: DossierSection;
}): JSX.Element {
  const t = useText();
  const { draft, error } = useOpenDraft(profileId);
  if (error) {
    const gone = error instanceof VaultError && error.code === 'not-found';
    return (
      <p className="bp-problem" role="alert">
        {t(gone ? texts.notFound : sayVaultError(error))}
      </p>
    );
  }
  if (!draft) return <Spin description={t(texts.loading)} />;
  const Section = sections[section];
  return (
    <DraftProvider draft={draft}>
      <SurroundingsProvider>
        <DossierHead section={section} />
        <DossierFindings />
        <Section />
      </SurroundingsProvider>
    </DraftProvider>
  );
}
