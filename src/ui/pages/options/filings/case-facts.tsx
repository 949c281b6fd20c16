import { App, Button, Input, Switch } from 'antd';
import { type JSX, useId } from 'react';
import { provinces } from '../../../../core/directory/provinces';
import type { FilingCase } from '../../../../core/filing/filing-case';
import type { ProfileSummary, Vault } from '../../../../vault/vault';
import { useText } from '../../../i18n/text';
import { useVaultData } from '../../../vault/use-vault-data';
import { useVault } from '../../../vault/vault-provider';
import { SectionCard } from '../dossier/section-card';
import { goTo } from '../use-route';
import { CaseNumbers } from './case-numbers';
import { filingsTexts as texts } from './texts';
import type { CaseChange } from './use-case';

interface CaseFactsProps {
  readonly filing: FilingCase;
  readonly change: (how: CaseChange) => void;
}

const listProfiles = (vault: Vault): Promise<ProfileSummary[]> => vault.listProfiles();

/** What the case is called, where it belongs, its numbers, and its end. */
export function CaseFacts({ filing, change }: CaseFactsProps): JSX.Element {
  const t = useText();
  const id = useId();
  const profiles = useVaultData(listProfiles).data ?? [];
  return (
    <SectionCard title={t(texts.facts)}>
      <div className="bp-grid">
        <div className="bp-form-row">
          <label htmlFor={`${id}-name`}>{t(texts.name)}</label>
          <Input
            id={`${id}-name`}
            key={filing.title}
            defaultValue={filing.title}
            maxLength={200}
            placeholder={t(texts.nameExample)}
            onBlur={({ target: { value } }) => value !== filing.title && change(() => ({ title: value.trim() }))}
          />
        </div>
        <div className="bp-form-row">
          <label htmlFor={`${id}-province`}>{t(texts.province)}</label>
          <select
            id={`${id}-province`}
            className="bp-native"
            value={filing.province ?? ''}
            onChange={({ target: { value } }) => change(() => ({ province: value || null }))}
          >
            <option value="">—</option>
            {provinces.map(({ name, en }) => (
              <option key={name} value={name}>
                {t({ zh: name, en })}
              </option>
            ))}
          </select>
        </div>
        <div className="bp-form-row">
          <label htmlFor={`${id}-dossier`}>{t(texts.dossier)}</label>
          <select
            id={`${id}-dossier`}
            className="bp-native"
            value={filing.profileId ?? ''}
            onChange={({ target: { value } }) => change(() => ({ profileId: value || null }))}
          >
            <option value="">{t(texts.noDossier)}</option>
            {profiles.map((profile) => (
              <option key={profile.id} value={profile.id}>
                {profile.subjectName || t(texts.unnamed)}
              </option>
            ))}
          </select>
          <p className="bp-hint">{t(texts.dossierHint)}</p>
        </div>
      </div>
      <CaseNumbers filing={filing} change={change} />
      <div className="bp-form-row">
        <div className="bp-inline">
          <Switch id={`${id}-remind`} checked={filing.remind} onChange={(remind) => change(() => ({ remind }))} />
          <label htmlFor={`${id}-remind`}>{t(texts.remind)}</label>
        </div>
        <p className="bp-hint">{t(texts.remindHint)}</p>
      </div>
      <div className="bp-inline">
        <Button onClick={() => change(({ closed }) => ({ closed: !closed }))}>
          {t(filing.closed ? texts.reopen : texts.close)}
        </Button>
        <RemoveCase id={filing.id} />
      </div>
    </SectionCard>
  );
}

function RemoveCase({ id }: { readonly id: string }): JSX.Element {
  const t = useText();
  const vault = useVault();
  const { modal } = App.useApp();
  const ask = (): void =>
    void modal.confirm({
      title: t(texts.sure),
      content: t(texts.sureBody),
      okText: t(texts.remove),
      okButtonProps: { danger: true },
      onOk: async () => {
        await vault.removeCase(id);
        goTo({ page: 'filings', caseId: null }, true);
      },
    });
  return (
    <Button danger onClick={ask}>
      {t(texts.remove)}
    </Button>
  );
}
