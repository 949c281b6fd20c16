import { useCallback, useState } from 'react';
import type { Finding } from '../../../../core/plan/check-page';
import type { PageClient } from '../../../surface/page-client';

/** The check before submitting, as far as it has come. */
export interface PageCheck {
  readonly findings: readonly Finding[] | null;
  readonly isBusy: boolean;
  readonly hasFailed: boolean;
  readonly run: () => void;
  readonly forget: () => void;
}

type Progress = Pick<PageCheck, 'findings' | 'isBusy' | 'hasFailed'>;
/** Of what the check was made: another tab, or a fill since, outdates it, also when its answer is still to come. */
interface CheckState extends Progress {
  readonly tabId: number;
  readonly after: unknown;
}
const none: Progress = { findings: null, isBusy: false, hasFailed: false };

/** Runs the check on a tab's page when it is asked to; what it found goes with the page, and with the next fill. */
export function usePageCheck(client: PageClient, tabId: number, after: unknown): PageCheck {
  const [state, setState] = useState<CheckState | null>(null);
  const run = useCallback(() => {
    const began: CheckState = { ...none, isBusy: true, tabId, after };
    const end = (progress: Partial<Progress>): void =>
      setState((now) => (now === began ? { ...none, ...progress, tabId, after } : now));
    setState(began);
    client.send('checkPage', { tabId }).then(
      (findings) => end({ findings }),
      () => end({ hasFailed: true }),
    );
  }, [client, tabId, after]);
  const forget = useCallback(() => setState(null), []);
  const { findings, isBusy, hasFailed } = state?.tabId === tabId && state.after === after ? state : none;
  return { findings, isBusy, hasFailed, run, forget };
}
