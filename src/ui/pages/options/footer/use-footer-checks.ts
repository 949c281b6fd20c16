import { useCallback, useEffect, useState } from 'react';
import type { FooterReport } from '../../../../messaging/footer-report';

/** The footer checks of this browser session: read anew whenever the user comes back to this page, and cleared on his word. */
export function useFooterChecks(): { readonly reports: readonly FooterReport[]; readonly forget: () => void } {
  const [reports, setReports] = useState<readonly FooterReport[]>([]);
  const ask = useCallback(async (forget: boolean): Promise<void> => {
    const { sendMessage } = await import('../../../../messaging/send-message');
    setReports(await sendMessage('listFooterChecks', { forget }));
  }, []);
  useEffect(() => {
    const ended = new AbortController();
    // Without a background there is nothing to show; the next look asks again.
    const look = (): void => void ask(false).catch(() => undefined);
    look();
    window.addEventListener('focus', look, { signal: ended.signal });
    document.addEventListener('visibilitychange', look, { signal: ended.signal });
    return () => ended.abort();
  }, [ask]);
  return { reports, forget: () => void ask(true).catch(() => undefined) };
}
