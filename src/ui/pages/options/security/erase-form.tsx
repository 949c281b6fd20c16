import { Alert, Button, Input } from 'antd';
import { type FormEvent, type JSX, useId, useState } from 'react';
import { useText } from '../../../i18n/text';
import { useTask } from '../../../kit/use-task';
import { sayVaultError } from '../../../vault/say-vault-error';
import { useVault } from '../../../vault/vault-provider';
import { useDraftStore } from '../dossier/draft-store-provider';
import { SectionCard } from '../dossier/section-card';
import { securityTexts as texts } from './texts';

/** Erases the vault after a typed word: nothing that a stray click can do. */
export function EraseForm(): JSX.Element {
  const t = useText();
  const id = useId();
  const vault = useVault();
  const drafts = useDraftStore();
  const task = useTask();
  const [typed, setTyped] = useState('');
  const [erased, setErased] = useState(false);
  const word = t(texts.eraseWord);
  const erase = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const done = await task.run(async () => {
      // Before, not after: a draft saved behind the erasure would bring its data back.
      drafts.forgetAll();
      await vault.eraseEverything();
    });
    setErased(done);
    setTyped('');
  };
  return (
    <SectionCard title={t(texts.eraseTitle)}>
      <p>{t(texts.eraseBody)}</p>
      <form className="bp-form" data-form="erase" onSubmit={(event) => void erase(event)}>
        <div className="bp-form-row">
          <label htmlFor={id}>{t(texts.eraseType(word))}</label>
          <Input id={id} value={typed} autoComplete="off" onChange={(event) => setTyped(event.target.value)} />
        </div>
        <Button danger type="primary" htmlType="submit" loading={task.busy} disabled={typed.trim() !== word}>
          {t(texts.erase)}
        </Button>
      </form>
      {erased ? <Alert type="success" showIcon title={t(texts.erased)} /> : null}
      {task.error ? <Alert type="error" showIcon title={t(sayVaultError(task.error))} /> : null}
    </SectionCard>
  );
}
