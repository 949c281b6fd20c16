import { useCallback, useEffect, useState } from 'react';
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

type CheckState = Pick<PageCheck, 'findings' | 'isBusy' | 'hasFailed'>;
const none: CheckState = { findings: null, isBusy: false, hasFailed: false };

/** Runs the check on a tab's page when it is asked to; what it found goes with the page, and with the next fill. */
export function usePageCheck(client: PageClient, tabId: number, outdatedBy: unknown): PageCheck {
  const [state, setState] = useState(none);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page or a fill outdates what was found.
  useEffect(() => setState(none), [tabId, outdatedBy]);
  const run = useCallback(() => {
    setState({ ...none, isBusy: true });
    client.send('checkPage', { tabId }).then(
      (findings) => setState({ ...none, findings }),
      () => setState({ ...none, hasFailed: true }),
    );
  }, [client, tabId]);
  const forget = useCallback(() => setState(none), []);
  return { ...state, run, forget };
}
