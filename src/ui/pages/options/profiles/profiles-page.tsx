import { Button } from 'antd';
import { type JSX, useState } from 'react';
import { newProfile } from '../../../../core/profile/new-profile';
import type { ProfileSummary, Vault } from '../../../../vault/vault';
import { useText } from '../../../i18n/text';
import { sayVaultError } from '../../../vault/say-vault-error';
import { useVaultData } from '../../../vault/use-vault-data';
import { useVault } from '../../../vault/vault-provider';
import { Dossier } from '../dossier/dossier';
import { type DossierSection, formatRoute } from '../route';
import { goTo } from '../use-route';
import { SubjectList } from './subject-list';
import { profilesTexts as texts } from './texts';

const listProfiles = (vault: Vault): Promise<ProfileSummary[]> => vault.listProfiles();

interface ProfilesPageProps {
  readonly profileId: string | null;
  readonly section: DossierSection;
}

/** 资料: left the subjects, right the dossier of one. */
export function ProfilesPage({ profileId, section }: ProfilesPageProps): JSX.Element {
  const t = useText();
  const vault = useVault();
  const { data, error } = useVaultData(listProfiles);
  const [createError, setCreateError] = useState<unknown>(null);
  const create = async (): Promise<void> => {
    try {
      const profile = await vault.saveProfile(newProfile());
      setCreateError(null);
      goTo({ page: 'profiles', profileId: profile.id, section: 'subject', field: null });
    } catch (reason) {
      setCreateError(reason);
    }
  };
  const problem = error ?? createError;
  const shown = profileId ?? data?.[0]?.id ?? null;
  return (
    <div className="bp-profiles">
      <SubjectList profiles={data ?? []} selectedId={shown} section={section} onCreate={() => void create()} />
      <div className="bp-dossier">
        {problem ? (
          <p className="bp-problem" role="alert">
            {t(sayVaultError(problem))}
          </p>
        ) : null}
        {shown ? <Dossier key={shown} profileId={shown} section={section} /> : null}
        {!shown && data ? <NoProfiles onCreate={() => void create()} /> : null}
      </div>
    </div>
  );
}

function NoProfiles({ onCreate }: { readonly onCreate: () => void }): JSX.Element {
  const t = useText();
  return (
    <section className="bp-card bp-empty">
      <h1>{t(texts.emptyTitle)}</h1>
      <p>{t(texts.emptyBody)}</p>
      <div className="bp-inline">
        <Button type="primary" href={formatRoute({ page: 'welcome' })}>
          {t(texts.guided)}
        </Button>
        <Button onClick={onCreate}>{t(texts.create)}</Button>
      </div>
    </section>
  );
}
