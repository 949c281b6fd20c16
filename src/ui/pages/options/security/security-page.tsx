import { Tag } from 'antd';
import type { JSX } from 'react';
import type { VaultState } from '../../../../vault/vault';
import { useText } from '../../../i18n/text';
import { SectionCard } from '../dossier/section-card';
import { EraseForm } from './erase-form';
import { LockForm } from './lock-form';
import { PassphraseForm } from './passphrase-form';
import { securityTexts as texts } from './texts';

/** 安全: where the key is, what that protects against, and how to change it. */
export function SecurityPage({ state }: { readonly state: VaultState }): JSX.Element {
  return (
    <div className="bp-page">
      <Explanation protection={state.kind === 'open' ? state.protection : 'passphrase'} />
      {state.kind === 'open' ? <PassphraseForm protection={state.protection} /> : null}
      {state.kind === 'open' && state.protection === 'passphrase' ? <LockForm /> : null}
      <EraseForm />
    </div>
  );
}

function Explanation({ protection }: { readonly protection: 'device-key' | 'passphrase' }): JSX.Element {
  const t = useText();
  const ways = [
    { id: 'device-key', name: texts.deviceKey, body: texts.deviceKeyBody },
    { id: 'passphrase', name: texts.passphrase, body: texts.passphraseBody },
  ] as const;
  return (
    <SectionCard title={t(texts.title)}>
      <p>{t(texts.always)}</p>
      <div className="bp-grid">
        {ways.map((way) => (
          <div key={way.id} className={way.id === protection ? 'bp-way bp-way--used' : 'bp-way'}>
            <h3>
              {t(way.name)} {way.id === protection ? <Tag color="success">{t(texts.inUse)}</Tag> : null}
            </h3>
            <p>{t(way.body)}</p>
          </div>
        ))}
      </div>
    </SectionCard>
  );
}
