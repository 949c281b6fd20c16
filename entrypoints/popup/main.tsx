import '../../src/messaging/quiet-zod';
import { sessionMemory } from '../../src/background/session-memory';
import { PopupApp } from '../../src/ui/pages/popup/popup-app';
import { deferredVault } from '../../src/ui/surface/deferred-vault';
import { openSurface } from '../../src/ui/surface/open-surface';

const vault = deferredVault(async () => {
  const { openVault } = await import('../../src/vault/open-vault');
  return openVault({ session: sessionMemory() });
});
openSurface((parts) => <PopupApp {...parts} vault={vault} />);
