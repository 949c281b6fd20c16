import '../../src/messaging/quiet-zod';
import { createRoot } from 'react-dom/client';
import browser from 'webextension-polyfill';
import { sessionMemory } from '../../src/background/browser/session-memory';
import { OptionsApp } from '../../src/ui/pages/options/options-app';
import { keepReminders } from '../../src/ui/surface/keep-reminders';
import { openVault } from '../../src/vault/open-vault';

const root = document.getElementById('root');
if (root) {
  const { version } = browser.runtime.getManifest();
  document.documentElement.dataset.version = version;
  const vault = openVault({ session: sessionMemory() });
  keepReminders(vault);
  createRoot(root).render(<OptionsApp vault={vault} version={version} />);
}
