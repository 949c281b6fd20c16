import { Alert, Button } from 'antd';
import { type FormEvent, type JSX, useState } from 'react';
import { useText } from '../../../i18n/text';
import { PassphraseField } from '../../../kit/passphrase-field';
import { useTask } from '../../../kit/use-task';
import { sayVaultError } from '../../../vault/say-vault-error';
import { useVault } from '../../../vault/vault-provider';
import { useDraftStore } from '../dossier/draft-store-provider';
import { SectionCard } from '../dossier/section-card';
import { backupName } from './backup-name';
import { backupTexts as texts } from './texts';

function download(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** Makes the encrypted backup file. */
export function ExportForm(): JSX.Element {
  const t = useText();
  const vault = useVault();
  const drafts = useDraftStore();
  const task = useTask();
  const [passphrase, setPassphrase] = useState('');
  const [repeated, setRepeated] = useState('');
  const [done, setDone] = useState<string | null>(null);
  const mismatch = repeated !== '' && repeated !== passphrase;

  const makeBackup = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setDone(null);
    const name = backupName(new Date());
    const made = await task.run(async () => {
      await drafts.flush();
      download(await vault.exportBackup(passphrase), name);
    });
    if (!made) return;
    setDone(name);
    setPassphrase('');
    setRepeated('');
  };

  return (
    <SectionCard title={t(texts.exportTitle)}>
      <p>{t(texts.exportBody)}</p>
      <form className="bp-form" data-form="export" onSubmit={(event) => void makeBackup(event)}>
        <PassphraseField
          label={t(texts.passphrase)}
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
        <Button type="primary" htmlType="submit" loading={task.busy} disabled={!passphrase || repeated !== passphrase}>
          {t(texts.exportButton)}
        </Button>
      </form>
      {done ? <Alert type="success" showIcon title={t(texts.exported(done))} /> : null}
      {task.error ? <Alert type="error" showIcon title={t(sayVaultError(task.error))} /> : null}
    </SectionCard>
  );
}
