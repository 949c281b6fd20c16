import { type FormEvent, type JSX, useId, useState } from 'react';
import type { Vault, VaultState } from '../../../vault/vault';
import { type Text, useText } from '../../i18n/text';
import { focusOnOpen } from '../../kit/focus-on-open';
import { sayVaultError } from '../../vault/say-vault-error';
import { useVaultData } from '../../vault/use-vault-data';
import { useVault } from '../../vault/vault-provider';
import { useCountdown } from '../options/unlock/use-countdown';
import { unlockTexts as texts } from './field-texts';

const readState = (vault: Vault): Promise<VaultState> => vault.state();

/** Opens the locked vault without leaving the page that is to be filled. */
export function Unlock(): JSX.Element {
  const { data } = useVaultData(readState);
  const waitSeconds = data?.kind === 'locked' ? data.waitSeconds : 0;
  // The wait is known a moment later than the form is there; then its clock begins anew.
  return <UnlockForm key={waitSeconds > 0 ? 'waiting' : 'free'} waitSeconds={waitSeconds} />;
}

function UnlockForm({ waitSeconds }: { readonly waitSeconds: number }): JSX.Element {
  const t = useText();
  const vault = useVault();
  const id = useId();
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Text | null>(null);
  const [left, startWait] = useCountdown(waitSeconds);
  const unlock = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    try {
      const result = await vault.unlock(passphrase);
      setProblem(result.ok || result.reason === 'wait' ? null : texts.wrong);
      if (!result.ok) startWait(result.waitSeconds);
    } catch (error) {
      setProblem(sayVaultError(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form className="sp-empty" onSubmit={(event) => void unlock(event)}>
      <h2>{t(texts.title)}</h2>
      <p>{t(texts.body)}</p>
      <div className="sp-field">
        <label htmlFor={id}>{t(texts.label)}</label>
        <input
          id={id}
          className="sp-input"
          type="password"
          autoComplete="current-password"
          value={passphrase}
          aria-describedby={`${id}-problem`}
          ref={focusOnOpen}
          onChange={(event) => setPassphrase(event.target.value)}
        />
      </div>
      <p id={`${id}-problem`} className="sp-problem" role="alert">
        {problem ? t(problem) : ''} {left > 0 ? t(texts.wait(left)) : ''}
      </p>
      <button type="submit" className="sp-main" disabled={busy || left > 0 || passphrase === ''}>
        {t(busy ? texts.unlocking : texts.unlock)}
      </button>
    </form>
  );
}
