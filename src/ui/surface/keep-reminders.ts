import { sendMessage } from '../../messaging/send-message';
import type { Vault } from '../../vault/vault';

/** Tells the background after changes of the vault, so that its alarm is that of the next deadline. */
export function keepReminders(vault: Vault): void {
  let waiting = false;
  const tell = (): void => {
    waiting = false;
    // A background that is being updated counts anew when it starts.
    void sendMessage('planReminders', null).catch(() => null);
  };
  const changed = (): void => {
    if (!waiting) setTimeout(tell, 200);
    waiting = true;
  };
  vault.watch(changed, new AbortController().signal);
}
