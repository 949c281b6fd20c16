import { Button, Input } from 'antd';
import { type FormEvent, type JSX, useId, useState } from 'react';
import { defineTexts, type Text, useText } from '../../../i18n/text';
import { sayVaultError } from '../../../vault/say-vault-error';
import { useVault } from '../../../vault/vault-provider';
import { formatRoute } from '../route';
import { useCountdown } from './use-countdown';

const texts = defineTexts({
  title: { zh: '资料库已锁定', en: 'The vault is locked' },
  body: {
    zh: '请输入您设置的口令。口令只在这台电脑上核对，不会发送到任何地方。',
    en: 'Type the passphrase that you have set. It is checked on this computer and sent nowhere.',
  },
  label: { zh: '口令', en: 'Passphrase' },
  unlock: { zh: '解锁', en: 'Unlock' },
  wrong: {
    zh: '没有解锁：口令不对。请检查大小写和输入法后再试。',
    en: 'Not unlocked: the passphrase is wrong. Check capitals and the input method, then try again.',
  },
  wait: (seconds: number) => ({
    zh: `试错次数较多，请等 ${seconds} 秒再试。`,
    en: `Several wrong tries: wait ${seconds} s before the next one.`,
  }),
  toSecurity: { zh: '去“安全”页', en: 'Go to Security' },
  forgotten: {
    zh: '忘了口令？没有口令，任何人都解不开这些资料。您可以在“安全”页清空资料库，再从备份恢复。',
    en: 'Forgotten? Without the passphrase nobody can open the data. You can erase the vault on the Security page and restore a backup.',
  },
});

/** Opens a locked vault. Tries are slowed; the form counts the seconds down. */
export function UnlockForm({ waitSeconds }: { readonly waitSeconds: number }): JSX.Element {
  const t = useText();
  const vault = useVault();
  const id = useId();
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Text | null>(null);
  const [left, startWait] = useCountdown(waitSeconds);

  const unlock = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    try {
      const result = await vault.unlock(passphrase);
      setProblem(result.ok || result.reason === 'wait' ? null : texts.wrong);
      if (!result.ok) startWait(result.waitSeconds);
    } catch (error) {
      setProblem(sayVaultError(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <form className="bp-unlock bp-card" onSubmit={(event) => void unlock(event)}>
      <h1>{t(texts.title)}</h1>
      <p>{t(texts.body)}</p>
      <label htmlFor={id}>{t(texts.label)}</label>
      <Input.Password
        id={id}
        value={passphrase}
        autoFocus
        autoComplete="current-password"
        aria-describedby={`${id}-problem`}
        onChange={(event) => setPassphrase(event.target.value)}
      />
      <p id={`${id}-problem`} className="bp-problem" role="alert">
        {problem ? t(problem) : ''} {left > 0 ? t(texts.wait(left)) : ''}
      </p>
      <Button type="primary" htmlType="submit" loading={busy} disabled={left > 0 || passphrase === ''}>
        {t(texts.unlock)}
      </Button>
      <p className="bp-hint">
        {t(texts.forgotten)} <a href={formatRoute({ page: 'security' })}>{t(texts.toSecurity)}</a>
      </p>
    </form>
  );
}
