import { Alert, Button } from 'antd';
import { type FormEvent, type JSX, useState } from 'react';
import type { BackupReading } from '../../../../vault/vault';
import { useText } from '../../../i18n/text';
import { FilePick } from '../../../kit/file-pick';
import { PassphraseField } from '../../../kit/passphrase-field';
import { useTask } from '../../../kit/use-task';
import { sayVaultError } from '../../../vault/say-vault-error';
import { useVault } from '../../../vault/vault-provider';
import { SectionCard } from '../dossier/section-card';
import { ImportPreview } from './import-preview';
import { backupProblems, backupTexts as texts } from './texts';

/** Reads a backup, shows what it would change, and only then changes it. */
export function ImportForm(): JSX.Element {
  const t = useText();
  const vault = useVault();
  const task = useTask();
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [reading, setReading] = useState<BackupReading | null>(null);
  const [applied, setApplied] = useState(false);

  const choose = (chosen: File): void => {
    setFile(chosen);
    setReading(null);
    setApplied(false);
  };
  const read = (event: FormEvent): void => {
    event.preventDefault();
    if (file) void task.run(async () => setReading(await vault.readBackup(file, passphrase)));
  };
  const apply = async (work: () => Promise<void>): Promise<void> => {
    if (!(await task.run(work))) return;
    setApplied(true);
    setFile(null);
    setReading(null);
    setPassphrase('');
  };

  return (
    <SectionCard title={t(texts.importTitle)}>
      <p>{t(texts.importBody)}</p>
      <FilePick label={t(file ? texts.otherFile : texts.chooseFile)} onPick={choose}>
        {file ? <strong className="bp-file-name">{file.name}</strong> : null}
      </FilePick>
      {file && !reading?.ok ? (
        <form className="bp-form" data-form="import" onSubmit={read}>
          <PassphraseField
            label={t(texts.passphrase)}
            kind="current-password"
            value={passphrase}
            onChange={setPassphrase}
          />
          <Button type="primary" htmlType="submit" loading={task.busy} disabled={!passphrase}>
            {t(texts.read)}
          </Button>
        </form>
      ) : null}
      {reading?.ok ? (
        <ImportPreview
          preview={reading.preview}
          busy={task.busy}
          onApply={() => void apply(reading.apply)}
          onCancel={() => setReading(null)}
        />
      ) : null}
      {reading && !reading.ok ? <Alert type="error" showIcon title={t(backupProblems[reading.problem])} /> : null}
      {task.error ? <Alert type="error" showIcon title={t(sayVaultError(task.error))} /> : null}
      {applied ? <Alert type="success" showIcon title={t(texts.applied)} /> : null}
    </SectionCard>
  );
}
