import type { JSX } from 'react';
import { DamageCheck } from './damage-check';
import { ExportForm } from './export-form';
import { ImportForm } from './import-form';

/** 备份: everything into one encrypted file, and back. */
export function BackupPage(): JSX.Element {
  return (
    <div className="bp-page">
      <ExportForm />
      <ImportForm />
      <DamageCheck />
    </div>
  );
}
