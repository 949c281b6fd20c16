import type { JSX } from 'react';
import { useText } from '../../i18n/text';
import type { PageClient } from '../../surface/page-client';
import type { PageStore } from '../../surface/page-store';
import { usePageStore } from '../../surface/use-page-store';
import { useTouch } from '../options/use-touch';
import { NoForm, StrangePage } from './empty-page';
import { emptyTexts } from './field-texts';
import { FillPanel } from './fill-panel';
import { ForWhom } from './for-whom';
import { NoProfile } from './no-profile';
import { Problem } from './problem';
import { panelTexts as texts } from './texts';
import { Unlock } from './unlock';
import { Title, WhereYouAre } from './where-you-are';

interface PanelProps {
  readonly store: PageStore;
  readonly client: PageClient;
}

/** The panel: where you are, for whom, and what this page needs. */
export function Panel({ store, client }: PanelProps): JSX.Element {
  const state = usePageStore(store);
  useTouch();
  const { view, problem } = state;
  const showsForm = view?.filing === true && view.vault === 'open' && view.profile !== null;
  return (
    <div className="sp">
      <header className="sp-head">
        {view ? <WhereYouAre view={view} /> : <Title />}
        {view?.vault === 'open' && view.profile ? (
          <ForWhom
            profile={view.profile}
            disabled={state.progress !== null}
            onSelect={(choice) => void store.select(whom(choice))}
          />
        ) : null}
      </header>
      {problem ? <Problem code={problem} onRetry={() => void store.look()} /> : null}
      {showsForm ? <FillPanel store={store} client={client} state={state} view={view} /> : null}
      {showsForm ? null : <Otherwise store={store} client={client} />}
    </div>
  );
}

function whom({ profileId, websiteId, appId }: { profileId: string; websiteId: string | null; appId: string | null }) {
  return { profileId, websiteId, appId };
}

/** What stands there when there is no form to fill, or nothing to fill it with. */
function Otherwise({ store, client }: PanelProps): JSX.Element | null {
  const t = useText();
  const { view, tabId, problem } = usePageStore(store);
  if (tabId === null) return <p className="sp-empty">{t(emptyTexts.noTab)}</p>;
  if (!view) return problem ? null : <Looking />;
  if (view.vault === 'locked') return <Unlock />;
  if (!view.filing && view.portal) return <NoForm portal={view.portal} />;
  if (!view.filing)
    return <StrangePage onUse={() => void store.adoptPage()} onOpenOptions={() => client.openOptions('')} />;
  return (
    <NoProfile onSelect={(choice) => void store.select(whom(choice))} onStart={() => client.openOptions('#/welcome')} />
  );
}

function Looking(): JSX.Element {
  const t = useText();
  return (
    <div className="sp-empty" role="status" aria-busy="true">
      <p className="sp-soft sp-looking">{t(texts.looking)}</p>
    </div>
  );
}
