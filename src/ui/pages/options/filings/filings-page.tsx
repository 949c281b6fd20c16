import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { JSX } from 'react';
import { deadlinesOf } from '../../../../core/filing/deadlines';
import type { FilingCase } from '../../../../core/filing/filing-case';
import { milestoneOf, nextMilestone } from '../../../../core/filing/process';
import { scenarios } from '../../../../core/filing/scenario';
import type { Vault } from '../../../../vault/vault';
import { useText } from '../../../i18n/text';
import { sayVaultError } from '../../../vault/say-vault-error';
import { useVaultData } from '../../../vault/use-vault-data';
import { filingsAddress } from '../route';
import { goTo } from '../use-route';
import { CasePage } from './case-page';
import { DueMark } from './due-mark';
import { StartFiling } from './start-filing';
import { filingsTexts as texts } from './texts';
import './filings.css';

const listCases = (vault: Vault): Promise<FilingCase[]> => vault.listCases();

/** 我的备案: the filings that are followed, one of them, or the beginning of a new one. */
export default function FilingsPage({ caseId }: { readonly caseId: string | null }): JSX.Element | null {
  const t = useText();
  const { data, error } = useVaultData(listCases);
  if (error)
    return (
      <p className="bp-problem" role="alert">
        {t(sayVaultError(error))}
      </p>
    );
  if (!data) return null;
  const begins = caseId === 'new' || (caseId === null && data.length === 0);
  if (begins) return <StartFiling />;
  if (caseId === null) return <CaseList cases={data} />;
  const filing = data.find(({ id }) => id === caseId);
  return (
    <div className="bp-page">
      <a href={filingsAddress()}>← {t(texts.all)}</a>
      {filing ? <CasePage key={filing.id} filing={filing} /> : <p className="bp-note">{t(texts.notFound)}</p>}
    </div>
  );
}

function CaseList({ cases }: { readonly cases: readonly FilingCase[] }): JSX.Element {
  const t = useText();
  const open = cases.filter(({ closed }) => !closed);
  const closed = cases.filter((filing) => filing.closed);
  return (
    <div className="bp-page">
      <div className="bp-card__head">
        <h1>{t(texts.title)}</h1>
        <Button
          type="primary"
          icon={<PlusOutlined aria-hidden="true" />}
          onClick={() => goTo({ page: 'filings', caseId: 'new' })}
        >
          {t(texts.begin)}
        </Button>
      </div>
      <Cases title={t(texts.open)} cases={open} />
      <Cases title={t(texts.closed)} cases={closed} />
    </div>
  );
}

function Cases({
  title,
  cases,
}: {
  readonly title: string;
  readonly cases: readonly FilingCase[];
}): JSX.Element | null {
  if (cases.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="bp-cases">
        {cases.map((filing) => (
          <li key={filing.id}>
            <CaseLine filing={filing} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function CaseLine({ filing }: { readonly filing: FilingCase }): JSX.Element {
  const t = useText();
  const next = filing.closed ? null : nextMilestone(filing.scenario, filing.dates);
  const [due] = deadlinesOf(filing);
  return (
    <a className="bp-card bp-case" href={filingsAddress(filing.id)}>
      <b>{filing.title || t(scenarios[filing.scenario].title)}</b>
      {filing.title ? <span className="bp-soft">{t(scenarios[filing.scenario].title)}</span> : null}
      {next ? (
        <span>
          {t(texts.next)} · {t(milestoneOf(next).title)}
        </span>
      ) : null}
      {due ? <DueMark deadline={due} /> : null}
    </a>
  );
}
