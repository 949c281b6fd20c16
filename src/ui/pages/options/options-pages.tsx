import { type JSX, lazy, Suspense, useEffect } from 'react';
import type { ProfileSummary, Settings, Vault, VaultState } from '../../../vault/vault';
import { useVaultData } from '../../vault/use-vault-data';
import { BackupPage } from './backup/backup-page';
import { FooterPage } from './footer/footer-page';
import { ProfilesPage } from './profiles/profiles-page';
import type { Route } from './route';
import { SecurityPage } from './security/security-page';
import { AboutPage } from './settings/about-page';
import { SettingsPage } from './settings/settings-page';
import { TaughtPage } from './taught/taught-page';
import { UnlockForm } from './unlock/unlock-form';
import { goTo } from './use-route';
import { WelcomePage } from './welcome/welcome-page';

/** The filings with their deadlines. */
const FilingsPage = lazy(() => import('./filings/filings-page'));

/** All that is known of every field: a page of its own, loaded when it is opened. */
const HandbookPage = lazy(() => import('./handbook/handbook-page'));

interface OptionsPagesProps {
  readonly route: Route;
  readonly state: VaultState;
  readonly settings: Settings | null;
  readonly version: string;
}

/** The page that the route names. What shows personal data stands behind the lock. */
export function OptionsPages({ route, state, settings, version }: OptionsPagesProps): JSX.Element {
  switch (route.page) {
    case 'security':
      return <SecurityPage state={state} />;
    case 'settings':
      return <SettingsPage />;
    case 'about':
      return <AboutPage version={version} />;
    case 'filings':
      if (state.kind === 'locked') return <UnlockForm waitSeconds={state.waitSeconds} />;
      return (
        <Suspense fallback={null}>
          <FilingsPage caseId={route.caseId} />
        </Suspense>
      );
    case 'handbook':
      return (
        <Suspense fallback={null}>
          <HandbookPage route={route} />
        </Suspense>
      );
    case 'welcome':
      return state.kind === 'locked' ? <UnlockForm waitSeconds={state.waitSeconds} /> : <WelcomePage />;
    case 'backup':
      return state.kind === 'locked' ? <UnlockForm waitSeconds={state.waitSeconds} /> : <BackupPage />;
    case 'taught':
      return state.kind === 'locked' ? <UnlockForm waitSeconds={state.waitSeconds} /> : <TaughtPage />;
    case 'footer':
      if (state.kind === 'locked') return <UnlockForm waitSeconds={state.waitSeconds} />;
      return <FooterPage profileId={route.profileId} serviceId={route.serviceId} />;
    case 'profiles':
      if (state.kind === 'locked') return <UnlockForm waitSeconds={state.waitSeconds} />;
      return (
        <>
          {settings?.firstRunDone === false && !route.profileId ? <FirstRun /> : null}
          <ProfilesPage profileId={route.profileId} section={route.section} />
        </>
      );
  }
}

const listProfiles = (vault: Vault): Promise<ProfileSummary[]> => vault.listProfiles();

/** Takes a newcomer, who has no dossier yet, to the guide. */
function FirstRun(): null {
  const empty = useVaultData(listProfiles).data?.length === 0;
  useEffect(() => {
    if (empty) goTo({ page: 'welcome' }, true);
  }, [empty]);
  return null;
}
