import type { JSX } from 'react';
import { useText } from '../../../i18n/text';
import { FieldStateMark } from '../../../kit/field-state-mark';
import { useVault } from '../../../vault/vault-provider';
import { profilesTexts as texts } from '../profiles/texts';
import { type DossierSection, dossierAddress, dossierSections, formatRoute } from '../route';
import { useDraftView } from './draft-context';
import { useDraftStore } from './draft-store-provider';
import { missingBySection } from './missing-fields';
import { RemoveButton } from './remove-button';
import { SaveBadge } from './save-badge';
import { subjectName } from './subject-name';

/** Whose dossier it is, whether it is saved, and its parts with what they lack. */
export function DossierHead({ section }: { readonly section: DossierSection }): JSX.Element {
  const t = useText();
  const vault = useVault();
  const drafts = useDraftStore();
  const { profile } = useDraftView();
  const name = subjectName(profile) || t(texts.unnamed);
  const missing = missingBySection(profile);
  const remove = async (): Promise<void> => {
    drafts.forget(profile.id);
    await vault.removeProfile(profile.id);
    window.location.hash = formatRoute({ page: 'profiles', profileId: null, section: 'subject', field: null });
  };
  return (
    <header className="bp-dossier__head">
      <div className="bp-dossier__title">
        <h1>{name}</h1>
        <SaveBadge />
        <RemoveButton label={t(texts.remove)} title={t(texts.sure(name))} body={t(texts.sureBody)} onRemove={remove} />
      </div>
      <nav aria-label={t(texts.sections)} className="bp-steps">
        {dossierSections.map((each) => (
          <a key={each} href={dossierAddress(profile.id, each)} aria-current={each === section ? 'page' : undefined}>
            {t(texts[each])} <SectionState missing={missing[each]} />
          </a>
        ))}
      </nav>
    </header>
  );
}

/** `null`: nothing is asked there yet. */
function SectionState({ missing }: { readonly missing: number | null }): JSX.Element | null {
  const t = useText();
  if (missing === null) return null;
  if (missing > 0) return <span className="bp-count">{t(texts.missing(missing))}</span>;
  return (
    <span className="bp-count bp-count--complete" title={t(texts.complete)}>
      <FieldStateMark state="filled" />
    </span>
  );
}
