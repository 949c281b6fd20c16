import { Button, InputNumber } from 'antd';
import { type JSX, useId } from 'react';
import { useText } from '../../../i18n/text';
import { useTask } from '../../../kit/use-task';
import { sayVaultError } from '../../../vault/say-vault-error';
import { useSettings } from '../../../vault/use-settings';
import { useVault } from '../../../vault/vault-provider';
import { useDraftStore } from '../dossier/draft-store-provider';
import { SectionCard } from '../dossier/section-card';
import { securityTexts as texts } from './texts';

const DAY = 24 * 60;

/** When the vault locks by itself, and locking it now. */
export function LockForm(): JSX.Element {
  const t = useText();
  const id = useId();
  const vault = useVault();
  const drafts = useDraftStore();
  const task = useTask();
  const settings = useSettings();
  const lock = async (): Promise<void> => {
    await drafts.flush();
    await vault.lock();
  };
  const setMinutes = async (minutes: number): Promise<void> => {
    await vault.saveSettings({ autoLockMinutes: minutes });
  };
  return (
    <SectionCard title={t(texts.lockTitle)}>
      <div className="bp-form-row">
        <label htmlFor={id}>{t(texts.autoLock)}</label>
        <InputNumber
          id={id}
          min={1}
          max={DAY}
          precision={0}
          value={settings?.autoLockMinutes ?? null}
          aria-describedby={`${id}-hint`}
          onChange={(minutes) => minutes && void task.run(() => setMinutes(minutes))}
        />
        <p id={`${id}-hint`} className="bp-hint">
          {t(texts.autoLockHint)}
        </p>
      </div>
      <Button onClick={() => void task.run(lock)}>{t(texts.lockNow)}</Button>
      {task.error ? (
        <p className="bp-problem" role="alert">
          {t(sayVaultError(task.error))}
        </p>
      ) : null}
    </SectionCard>
  );
}
