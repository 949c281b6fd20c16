import { Input, Radio } from 'antd';
import { type JSX, useId, useState } from 'react';
import { badgePath } from '../../../../core/footer/snippet/footer-options';
import { useText } from '../../../i18n/text';
import { FilePick } from '../../../kit/file-pick';
import { useTask } from '../../../kit/use-task';
import { sayVaultError } from '../../../vault/say-vault-error';
import { useVault } from '../../../vault/vault-provider';
import { useDraft } from '../dossier/draft-context';
import type { LookProps } from './snippet-look';
import { snippetTexts as texts } from './texts';

interface BadgePickProps extends LookProps {
  /** The kept badge as a data URI. */
  readonly badge: string | null;
}

/** The police's badge: the file that the user downloaded from the portal, as a file on his site or inside the code. */
export function BadgePick({ badge, options, onChange }: BadgePickProps): JSX.Element {
  const t = useText();
  const id = useId();
  const kind = options.icon === null ? 'none' : options.icon.startsWith('data:') ? 'data' : 'path';
  const choose = (value: string): void =>
    onChange({ ...options, icon: value === 'none' ? null : value === 'data' ? badge : badgePath });
  return (
    <div className="bp-form-row" data-part="badge">
      <span id={`${id}-kind`}>{t(texts.icon)}</span>
      <Radio.Group
        aria-labelledby={`${id}-kind`}
        optionType="button"
        value={kind}
        options={[
          { value: 'none', label: t(texts.iconNone) },
          { value: 'path', label: t(texts.iconPath) },
          { value: 'data', label: t(texts.iconData), disabled: badge === null },
        ]}
        onChange={(event) => choose(event.target.value)}
      />
      {kind === 'path' ? (
        <Input
          aria-label={t(texts.iconAddress)}
          value={options.icon ?? ''}
          onChange={(event) => onChange({ ...options, icon: event.target.value })}
        />
      ) : null}
      <BadgeFile badge={badge} />
      <p className="bp-hint">{t(texts.iconWhy)}</p>
    </div>
  );
}

/** The code that carries a larger picture would weigh more than the page around it. */
const mostBytes = 200 * 1024;

function BadgeFile({ badge }: { readonly badge: string | null }): JSX.Element {
  const t = useText();
  const vault = useVault();
  const draft = useDraft();
  const task = useTask();
  const [tooLarge, setTooLarge] = useState(false);
  const add = (file: File): void => {
    setTooLarge(file.size > mostBytes);
    if (file.size <= mostBytes) void task.run(() => store(file));
  };
  const store = async (file: File): Promise<void> => {
    const { id: profileId, badge: before } = draft.view().profile;
    await draft.flush();
    const { id: documentId } = await vault.addDocument(profileId, file);
    draft.edit((profile) => ({ ...profile, badge: { documentId } }));
    await draft.flush();
    if (before && draft.view().save.kind === 'saved') await vault.removeDocument(before.documentId);
  };
  return (
    <>
      <FilePick
        label={t(badge === null ? texts.iconAdd : texts.iconReplace)}
        accept="image/png,image/jpeg,image/webp"
        busy={task.busy}
        onPick={add}
      >
        {badge === null ? null : <img src={badge} alt={t(texts.icon)} height={20} />}
      </FilePick>
      {tooLarge ? (
        <p className="bp-problem" role="alert">
          {t(texts.iconLarge)}
        </p>
      ) : null}
      {task.error ? (
        <p className="bp-problem" role="alert">
          {t(sayVaultError(task.error))}
        </p>
      ) : null}
    </>
  );
}
