import { type JSX, lazy, Suspense, useState } from 'react';
import type { FooterReport } from '../../../messaging/footer-report';
import { useText } from '../../i18n/text';
import type { PageClient } from '../../surface/page-client';
import { popupTexts as texts } from './texts';

/** The sentences about footers are loaded when they are asked for: the popup's first picture does without them. */
const FooterResult = lazy(async () => ({ default: (await import('../../footer/footer-result')).FooterResult }));

type State = 'idle' | 'checking' | 'failed' | FooterReport;

interface FooterCheckProps {
  readonly client: PageClient;
  readonly tabId: number;
}

/** 检查本站页脚: reads the page before the user once, on this click, and says what to change. */
export function FooterCheck({ client, tabId }: FooterCheckProps): JSX.Element {
  const t = useText();
  const [state, setState] = useState<State>('idle');
  const check = async (): Promise<void> => {
    setState('checking');
    setState(await client.send('checkFooter', { tabId }).catch(() => 'failed' as const));
  };
  return (
    <section className="pop-footer" aria-label={t(texts.checkFooter)}>
      <button type="button" className="sp-main" disabled={state === 'checking'} onClick={() => void check()}>
        {t(state === 'checking' ? texts.checking : texts.checkFooter)}
      </button>
      <p className="sp-soft">{t(texts.checkFooterWhy)}</p>
      {state === 'failed' ? (
        <p className="sp-problem" role="alert">
          {t(texts.checkFailed)}
        </p>
      ) : null}
      {typeof state === 'object' ? (
        <Suspense>
          <FooterResult report={state} />
          <button type="button" className="sp-link" onClick={() => client.openOptions(addressOf(state))}>
            {t(texts.footerPage)}
          </button>
        </Suspense>
      ) : null}
    </section>
  );
}

function addressOf({ site }: FooterReport): string {
  return site ? `#/footer/${site.profileId}/${site.websiteId}` : '#/footer';
}
