import type { JSX } from 'react';
import { SurfaceShell } from '../../surface/surface-shell';
import type { SidepanelAppProps } from '../sidepanel/sidepanel-app';
import { Popup } from './popup';
import '../sidepanel/sidepanel.css';
import './popup.css';

/** The popup around the page that the user has before him. */
export function PopupApp({ store, client, vault, translate }: SidepanelAppProps): JSX.Element {
  return (
    <SurfaceShell vault={vault} translate={translate}>
      <Popup store={store} client={client} />
    </SurfaceShell>
  );
}
