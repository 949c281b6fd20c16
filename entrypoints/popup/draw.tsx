import { sessionMemory } from '../../src/background/browser/session-memory';
import { PopupApp } from '../../src/ui/pages/popup/popup-app';
import { deferredVault } from '../../src/ui/surface/deferred-vault';
import type { EarlyLook } from '../../src/ui/surface/look-early';
import { openSurface } from '../../src/ui/surface/open-surface';

const vault = deferredVault(async () => {
  const { openVault } = await import('../../src/vault/open-vault');
  return openVault({ session: sessionMemory() });
});

export function draw(early: EarlyLook): void {
  openSurface(early, (parts) => <PopupApp {...parts} vault={vault} />);
}
