import type { JSX } from 'react';
import type { Vault } from '../../../vault/vault';
import type { Translate } from '../../i18n/text';
import type { PageClient } from '../../surface/page-client';
import type { PageStore } from '../../surface/page-store';
import { SurfaceShell } from '../../surface/surface-shell';
import { Panel } from './panel';
import './sidepanel.css';

export interface SidepanelAppProps {
  readonly store: PageStore;
  readonly client: PageClient;
  readonly vault: Vault;
  /** For the tests' pseudo-locale. */
  readonly translate?: Translate;
}

/** The side panel around the page that the user has before him. */
export function SidepanelApp({ store, client, vault, translate }: SidepanelAppProps): JSX.Element {
  return (
    <SurfaceShell vault={vault} translate={translate}>
      <Panel store={store} client={client} />
    </SurfaceShell>
  );
}
