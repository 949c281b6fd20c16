import { Button } from 'antd';
import type { JSX } from 'react';
import type { BackupPreview } from '../../../../vault/vault';
import { useLanguage, useText } from '../../../i18n/text';
import { backupTexts as texts } from './texts';

interface ImportPreviewProps {
  readonly preview: BackupPreview;
  readonly busy: boolean;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

/** What an import would change, before it changes it. */
export function ImportPreview({ preview, busy, onApply, onCancel }: ImportPreviewProps): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const { added, replaced, unchanged, documents, taught, cases } = preview;
  const time = new Date(preview.createdAt).toLocaleString(language === 'zh' ? 'zh-CN' : 'en-GB');
  const changes = added.length + replaced.length + documents + taught + cases > 0;
  return (
    <div className="bp-preview" data-preview="import">
      <p className="bp-soft">{t(texts.createdAt(time))}</p>
      <NameList title={t(texts.added)} names={added} />
      <NameList title={t(texts.replaced)} names={replaced} />
      {changes ? null : <p>{t(texts.nothing)}</p>}
      {unchanged > 0 ? <p>{t(texts.unchanged(unchanged))}</p> : null}
      {documents > 0 ? <p>{t(texts.documents(documents))}</p> : null}
      {taught > 0 ? <p>{t(texts.taught(taught))}</p> : null}
      {cases > 0 ? <p>{t(texts.cases(cases))}</p> : null}
      <div className="bp-inline">
        <Button type="primary" loading={busy} disabled={!changes} onClick={onApply}>
          {t(texts.apply)}
        </Button>
        <Button disabled={busy} onClick={onCancel}>
          {t(texts.cancel)}
        </Button>
      </div>
    </div>
  );
}

/** Two subjects may have the same name: each is told from the others by which of its namesakes it is. */
function numbered(names: readonly string[]): { readonly key: string; readonly name: string }[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return { key: `${nth} ${name}`, name };
  });
}

function NameList({ title, names }: { readonly title: string; readonly names: readonly string[] }): JSX.Element | null {
  const t = useText();
  if (names.length === 0) return null;
  return (
    <>
      <h3>
        {title} ({names.length})
      </h3>
      <ul>
        {numbered(names).map(({ key, name }) => (
          <li key={key}>{name || t(texts.unnamed)}</li>
        ))}
      </ul>
    </>
  );
}
