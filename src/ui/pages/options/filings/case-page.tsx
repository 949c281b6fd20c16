import { type JSX, useCallback } from 'react';
import { deadlinesOf } from '../../../../core/filing/deadlines';
import { type Expiry, expiriesOf } from '../../../../core/filing/expiries';
import type { FilingCase } from '../../../../core/filing/filing-case';
import { scenarios } from '../../../../core/filing/scenario';
import type { Vault } from '../../../../vault/vault';
import { useText } from '../../../i18n/text';
import { sayVaultError } from '../../../vault/say-vault-error';
import { useVaultData } from '../../../vault/use-vault-data';
import { CaseFacts } from './case-facts';
import { Checklist } from './checklist';
import { DeadlineList } from './deadline-list';
import { NextStep } from './next-step';
import { useCase } from './use-case';
import { WayList } from './way-list';

/** One filing: what comes next, what is needed, what is due, what has happened. */
export function CasePage({ filing }: { readonly filing: FilingCase }): JSX.Element {
  const t = useText();
  const { change, task } = useCase(filing);
  const deadlines = deadlinesOf(filing, useExpiries(filing.profileId));
  const parts = { filing, change };
  return (
    <>
      <h1>
        {filing.title || t(scenarios[filing.scenario].title)}{' '}
        {filing.title ? <span className="bp-soft">{t(scenarios[filing.scenario].title)}</span> : null}
      </h1>
      {task.error ? (
        <p className="bp-problem" role="alert">
          {t(sayVaultError(task.error))}
        </p>
      ) : null}
      <NextStep {...parts} deadlines={deadlines} />
      <Checklist {...parts} />
      <DeadlineList filing={filing} deadlines={deadlines} />
      <WayList {...parts} />
      <CaseFacts {...parts} />
    </>
  );
}

const none: readonly Expiry[] = [];

/** What runs out of the case’s dossier; nothing when it has none, or it is gone. */
function useExpiries(profileId: string | null): readonly Expiry[] {
  const load = useCallback(
    async (vault: Vault) => (profileId === null ? none : expiriesOf(await vault.getProfile(profileId))),
    [profileId],
  );
  return useVaultData(load).data ?? none;
}
