import '../../src/messaging/quiet-zod';
import { sessionMemory } from '../../src/background/session-memory';
import { SidepanelApp } from '../../src/ui/pages/sidepanel/sidepanel-app';
import { deferredVault } from '../../src/ui/surface/deferred-vault';
import { openSurface } from '../../src/ui/surface/open-surface';

const vault = deferredVault(async () => {
  const { openVault } = await import('../../src/vault/open-vault');
  return openVault({ session: sessionMemory() });
});
openSurface((parts) => <SidepanelApp {...parts} vault={vault} />);
