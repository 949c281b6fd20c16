import { Button, Spin } from 'antd';
import type { JSX } from 'react';
import { defineTexts, useText } from '../../../i18n/text';
import { FieldStateMark } from '../../../kit/field-state-mark';
import { sayVaultError } from '../../../vault/say-vault-error';
import { useDraft, useDraftView } from './draft-context';

const texts = defineTexts({
  saved: { zh: '已保存', en: 'Saved' },
  saving: { zh: '正在保存…', en: 'Saving…' },
  again: { zh: '再保存一次', en: 'Save again' },
  kept: { zh: '您填的内容仍在这一页。', en: 'What you typed is still on this page.' },
});

/** Whether the dossier is saved; after a failure, why not, and a button to try again. */
export function SaveBadge(): JSX.Element {
  const t = useText();
  const draft = useDraft();
  const { save } = useDraftView();
  if (save.kind === 'failed')
    return (
      <div className="bp-save bp-save--failed" role="alert">
        <FieldStateMark state="fix" />
        <span>
          {t(sayVaultError(save.error))} {t(texts.kept)}
        </span>
        <Button size="small" onClick={() => void draft.flush()}>
          {t(texts.again)}
        </Button>
      </div>
    );
  return (
    <div className="bp-save" role="status" data-save={save.kind}>
      {save.kind === 'saved' ? <FieldStateMark state="filled" /> : <Spin size="small" />}
      <span>{t(save.kind === 'saved' ? texts.saved : texts.saving)}</span>
    </div>
  );
}
