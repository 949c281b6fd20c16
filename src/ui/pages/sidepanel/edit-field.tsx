import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { type JSX, useEffect, useMemo, useState } from 'react';
import type { FieldId } from '../../../core/catalogue/fields';
import type { Profile } from '../../../core/profile/profile';
import type { PageView } from '../../../messaging/page-view';
import { type Text, useLanguage, useText } from '../../i18n/text';
import { antdTheme } from '../../kit/antd-theme';
import { sayVaultError } from '../../vault/say-vault-error';
import { useVault } from '../../vault/vault-provider';
import { EditForm } from './edit-form';
import '../options/options.css';

export interface EditFieldProps {
  readonly fieldId: FieldId;
  readonly profile: NonNullable<PageView['profile']>;
  readonly onDone: () => void;
  readonly onOpenProfile: () => void;
}

/** The editor of one field of the dossier, in the panel's list. Loaded when it is first opened, with its library. */
export default function EditField({ fieldId, profile, onDone, onOpenProfile }: EditFieldProps): JSX.Element {
  const t = useText();
  const vault = useVault();
  const language = useLanguage();
  const dark = document.documentElement.dataset.theme === 'dark';
  const look = useMemo(
    () => antdTheme({ name: dark ? 'dark' : 'light', language, fontSize: 13, motion: false }),
    [dark, language],
  );
  const [stored, setStored] = useState<Profile | null>(null);
  const [problem, setProblem] = useState<Text | null>(null);
  useEffect(() => {
    let current = true;
    vault.getProfile(profile.id).then(
      (found) => current && setStored(found),
      (error: unknown) => current && setProblem(sayVaultError(error)),
    );
    return () => {
      current = false;
    };
  }, [vault, profile.id]);
  if (problem) return <p role="alert">{t(problem)}</p>;
  if (!stored) return <div className="sp-edit" aria-busy="true" />;
  return (
    <ConfigProvider theme={look} locale={language === 'zh' ? zhCN : enUS} button={{ autoInsertSpace: false }}>
      <EditForm fieldId={fieldId} profile={stored} selection={profile} onDone={onDone} onOpenProfile={onOpenProfile} />
    </ConfigProvider>
  );
}
