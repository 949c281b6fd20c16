import { Button } from 'antd';
import { type JSX, useState } from 'react';
import { findProvince } from '../../../../core/directory/find-province';
import { type FilingCase, newCase } from '../../../../core/filing/filing-case';
import { type Authority, type ScenarioId, scenarioIds, scenarios } from '../../../../core/filing/scenario';
import type { Vault } from '../../../../vault/vault';
import { useText } from '../../../i18n/text';
import { useTask } from '../../../kit/use-task';
import { sayVaultError } from '../../../vault/say-vault-error';
import { useVault } from '../../../vault/vault-provider';
import { goTo } from '../use-route';
import { authorityTexts, filingsTexts as texts } from './texts';

const authorities: readonly Authority[] = ['icp', 'mps', 'cac'];

/** Two questions, in the words of whoever asks himself what to do; then the case is there. */
export function StartFiling(): JSX.Element {
  const t = useText();
  const [scenario, setScenario] = useState<ScenarioId | null>(null);
  return (
    <div className="bp-page">
      <h1>{t(texts.begin)}</h1>
      {scenario === null ? (
        <Situations onChoose={setScenario} />
      ) : (
        <Subject scenario={scenario} onBack={() => setScenario(null)} />
      )}
    </div>
  );
}

function Situations({ onChoose }: { readonly onChoose: (scenario: ScenarioId) => void }): JSX.Element {
  const t = useText();
  return (
    <section className="bp-card">
      <h2>{t(texts.which)}</h2>
      <p className="bp-soft">{t(texts.whichHint)}</p>
      {authorities.map((authority) => (
        <div key={authority} className="bp-situations">
          <h3>{t(authorityTexts[authority])}</h3>
          {scenarioIds
            .filter((id) => scenarios[id].authority === authority)
            .map((id) => (
              <button key={id} type="button" className="bp-situation" data-scenario={id} onClick={() => onChoose(id)}>
                <b>{t(scenarios[id].situation)}</b>
                <span className="bp-soft">{t(scenarios[id].title)}</span>
              </button>
            ))}
        </div>
      ))}
    </section>
  );
}

interface SubjectProps {
  readonly scenario: ScenarioId;
  readonly onBack: () => void;
}

function Subject({ scenario, onBack }: SubjectProps): JSX.Element {
  const t = useText();
  const vault = useVault();
  const task = useTask();
  const begin = (subject: FilingCase['subject']): void =>
    void task.run(async () => {
      const filing = await vault.saveCase(newCase({ scenario, subject, ...(await onlyDossier(vault, subject)) }));
      goTo({ page: 'filings', caseId: filing.id });
    });
  return (
    <section className="bp-card">
      <h2>{t(texts.who)}</h2>
      <p className="bp-soft">{t(scenarios[scenario].situation)}</p>
      <div className="bp-inline">
        {(['person', 'org'] as const).map((subject) => (
          <Button key={subject} type="primary" size="large" loading={task.busy} onClick={() => begin(subject)}>
            {t(texts[subject])}
          </Button>
        ))}
        <Button size="large" onClick={onBack}>
          {t(texts.back)}
        </Button>
      </div>
      {task.error ? (
        <p className="bp-problem" role="alert">
          {t(sayVaultError(task.error))}
        </p>
      ) : null}
    </section>
  );
}

/** Where there is one dossier of that kind, the case is most likely about it; the user sees it and can change it. */
async function onlyDossier(vault: Vault, subject: FilingCase['subject']): Promise<Partial<FilingCase>> {
  const wanted = subject === 'person' ? '个人' : '单位';
  const [only, ...others] = (await vault.listProfiles()).filter(({ subjectType }) => subjectType === wanted);
  if (!only || others.length > 0) return {};
  const { region } = (await vault.getProfile(only.id)).subject;
  const name = Array.isArray(region) && typeof region[0] === 'string' ? region[0] : '';
  const [site, ...more] = only.websites;
  return {
    profileId: only.id,
    province: findProvince(name)?.name ?? null,
    title: site && more.length === 0 ? site.name || site.domain : '',
  };
}
