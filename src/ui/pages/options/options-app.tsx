import { type JSX, useEffect } from 'react';
import type { Settings, Vault, VaultState } from '../../../vault/vault';
import { type Translate, useText } from '../../i18n/text';
import { AppShell } from '../../kit/app-shell';
import { sayVaultError } from '../../vault/say-vault-error';
import { useVaultData } from '../../vault/use-vault-data';
import { VaultProvider } from '../../vault/vault-provider';
import { DraftStoreProvider, useDraftStore } from './dossier/draft-store-provider';
import { PageFrame } from './frame/page-frame';
import { OptionsPages } from './options-pages';
import { useRoute } from './use-route';
import { useTouch } from './use-touch';
import './options.css';

export interface OptionsAppProps {
  readonly vault: Vault;
  readonly version: string;
  /** For the tests' pseudo-locale. */
  readonly translate?: Translate;
}

/** The options page: the whole application around one vault. */
export function OptionsApp({ vault, version, translate }: OptionsAppProps): JSX.Element {
  return (
    <VaultProvider vault={vault}>
      <DraftStoreProvider>
        <Shell version={version} translate={translate} />
      </DraftStoreProvider>
    </VaultProvider>
  );
}

const readSettings = (vault: Vault): Promise<Settings> => vault.getSettings();
const readState = (vault: Vault): Promise<VaultState> => vault.state();

function Shell({ version, translate }: Omit<OptionsAppProps, 'vault'>): JSX.Element | null {
  const settings = useVaultData(readSettings);
  // Painting before the theme is known would flash the other one.
  if (!settings.data && !settings.error) return null;
  const { language = 'browser', theme = 'system' } = settings.data ?? {};
  return (
    <AppShell language={language} theme={theme} translate={translate}>
      <Page version={version} settings={settings.data} />
    </AppShell>
  );
}

function Page({ version, settings }: { readonly version: string; readonly settings: Settings | null }): JSX.Element {
  const t = useText();
  const route = useRoute();
  const drafts = useDraftStore();
  const { data: state, error } = useVaultData(readState);
  useTouch();
  useEffect(() => {
    if (state?.kind === 'locked') drafts.forgetSaved();
    if (state?.kind === 'open') void drafts.flush();
  }, [state?.kind, drafts]);
  return (
    <PageFrame route={route} canLock={state?.kind === 'open' && state.protection === 'passphrase'}>
      {error ? (
        <p className="bp-problem" role="alert">
          {t(sayVaultError(error))}
        </p>
      ) : null}
      {state ? <OptionsPages route={route} state={state} settings={settings} version={version} /> : null}
    </PageFrame>
  );
}
