import type { JSX } from 'react';
import type { Profile } from '../../../../core/profile/profile';
import type { DocumentInfo } from '../../../../vault/vault';
import { useText } from '../../../i18n/text';
import { useVault } from '../../../vault/vault-provider';
import { RemoveButton } from '../dossier/remove-button';
import { SectionCard } from '../dossier/section-card';
import { DocumentCard } from './document-card';
import { documentsInUse } from './document-refs';
import { documentTexts as texts } from './texts';

interface UnusedDocumentsProps {
  readonly profile: Profile;
  readonly documents: readonly DocumentInfo[];
}

/** Documents that no field points to any more: the photos of a removed person, for instance. */
export function UnusedDocuments({ profile, documents }: UnusedDocumentsProps): JSX.Element | null {
  const t = useText();
  const vault = useVault();
  const used = documentsInUse(profile);
  const unused = documents.filter((info) => !used.has(info.id));
  if (unused.length === 0) return null;
  return (
    <SectionCard title={t(texts.unused)}>
      <p className="bp-hint">{t(texts.unusedBody)}</p>
      {unused.map((info) => (
        <DocumentCard key={info.id} info={info}>
          <RemoveButton
            label={t(texts.remove)}
            title={t(texts.sure(info.name))}
            body={t(texts.sureBody)}
            onRemove={() => vault.removeDocument(info.id)}
          />
        </DocumentCard>
      ))}
    </SectionCard>
  );
}
