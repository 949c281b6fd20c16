import { Alert, App, Button } from 'antd';
import { type FormEvent, type JSX, useState } from 'react';
import { useText } from '../../../i18n/text';
import { PassphraseField } from '../../../kit/passphrase-field';
import { useTask } from '../../../kit/use-task';
import { sayVaultError } from '../../../vault/say-vault-error';
import { useVault } from '../../../vault/vault-provider';
import { SectionCard } from '../dossier/section-card';
import { securityTexts as texts } from './texts';

/** Sets, changes or removes the vault's passphrase. */
export function PassphraseForm({ protection }: { readonly protection: 'device-key' | 'passphrase' }): JSX.Element {
  const t = useText();
  const vault = useVault();
  const task = useTask();
  const [passphrase, setPassphrase] = useState('');
  const [repeated, setRepeated] = useState('');
  const [done, setDone] = useState(false);
  const has = protection === 'passphrase';
  const mismatch = repeated !== '' && repeated !== passphrase;

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setDone(false);
    if (!(await task.run(() => vault.setPassphrase(passphrase)))) return;
    setPassphrase('');
    setRepeated('');
    setDone(true);
  };

  return (
    <SectionCard title={t(has ? texts.changeTitle : texts.setTitle)}>
      <form className="bp-form" data-form="passphrase" onSubmit={(event) => void save(event)}>
        <PassphraseField
          label={t(texts.newPassphrase)}
          kind="new-password"
          value={passphrase}
          hint={t(texts.rule)}
          onChange={setPassphrase}
        />
        <PassphraseField
          label={t(texts.repeat)}
          kind="new-password"
          value={repeated}
          problem={mismatch ? t(texts.mismatch) : null}
          onChange={setRepeated}
        />
        <div className="bp-inline">
          <Button
            type="primary"
            htmlType="submit"
            loading={task.busy}
            disabled={!passphrase || repeated !== passphrase}
          >
            {t(has ? texts.change : texts.set)}
          </Button>
          {has ? <RemovePassphrase onRemove={() => task.run(() => vault.removePassphrase())} /> : null}
        </div>
      </form>
      {done ? <Alert type="success" showIcon title={t(texts.isSet)} /> : null}
      {task.error ? <Alert type="error" showIcon title={t(sayVaultError(task.error))} /> : null}
    </SectionCard>
  );
}

function RemovePassphrase({ onRemove }: { readonly onRemove: () => Promise<boolean> }): JSX.Element {
  const t = useText();
  const { modal } = App.useApp();
  const ask = (): void => {
    modal.confirm({
      title: t(texts.removeSure),
      content: t(texts.removeBody),
      okText: t(texts.removeOk),
      cancelText: t(texts.keep),
      autoFocusButton: 'cancel',
      onOk: onRemove,
    });
  };
  return <Button onClick={ask}>{t(texts.remove)}</Button>;
}
