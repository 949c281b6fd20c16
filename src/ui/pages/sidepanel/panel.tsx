import { type JSX, lazy, Suspense, useEffect, useState } from 'react';
import { type Text, useText } from '../../i18n/text';
import type { PageClient } from '../../surface/page-client';
import type { PageStore } from '../../surface/page-store';
import { usePageStore } from '../../surface/use-page-store';
import { useTouch } from '../options/use-touch';
import { NoForm, StrangePage } from './empty-page';
import { emptyTexts } from './field-texts';
import { FillPanel } from './fill-panel';
import { ForWhom } from './for-whom';
import { NoProfile } from './no-profile';
import { type PanelTask, PanelTaskView } from './panel-task';
import { Problem } from './problem';
import { panelTexts as texts } from './texts';
import { Unlock } from './unlock';
import { Title, WhereYouAre } from './where-you-are';

/** Loaded after the first picture: most pages let nothing be offered. */
const PageOffers = lazy(() => import('./page-offers'));

interface PanelProps {
  readonly store: PageStore;
  readonly client: PageClient;
}

/** The panel: where you are, for whom, and what this page needs. */
export function Panel({ store, client }: PanelProps): JSX.Element {
  const t = useText();
  const state = usePageStore(store);
  useTouch();
  const { view, problem } = state;
  const [own, setOwn] = useState<PanelTask | null>(null);
  const [done, setDone] = useState<{ said: Text | null; ref: string | null }>({ said: null, ref: null });
  useFocusOn(done.ref);
  const errand = view?.vault === 'open' || view?.errand?.kind === 'lookup' ? (view.errand ?? null) : null;
  const task = errand ?? own;
  const begin = (next: PanelTask): void => {
    setDone({ said: null, ref: null });
    setOwn(next);
  };
  const finish = (said: Text | null, ref: string | null): void => {
    setOwn(null);
    setDone({ said, ref });
    if (errand) void store.endErrand();
  };
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
      <p className={done.said && !task ? 'sp-notice' : ''} role="status">
        {done.said && !task ? t(done.said) : null}
      </p>
      {view && !task ? (
        <Suspense>
          <PageOffers view={view} client={client} busy={state.progress !== null} />
        </Suspense>
      ) : null}
      {task ? <PanelTaskView task={task} store={store} onDone={finish} /> : null}
      {showsForm && !task ? (
        <FillPanel
          store={store}
          client={client}
          state={state}
          view={view}
          onTeach={(field) => begin({ kind: 'teach', field })}
          onReport={() => begin({ kind: 'report' })}
        />
      ) : null}
      {showsForm || task ? null : (
        <main className="sp-otherwise">
          <Otherwise store={store} client={client} onReport={() => begin({ kind: 'report' })} />
        </main>
      )}
    </div>
  );
}

/** After something was done in its place, the list begins again where the user left it. */
function useFocusOn(ref: string | null): void {
  useEffect(() => {
    const rows = ref === null ? [] : [...document.querySelectorAll<HTMLElement>('[data-ref]')];
    const row = rows.find((each) => each.dataset.ref === ref);
    row?.querySelector<HTMLElement>('.sp-row__head')?.focus();
  }, [ref]);
}

function whom({ profileId, websiteId, appId }: { profileId: string; websiteId: string | null; appId: string | null }) {
  return { profileId, websiteId, appId };
}

interface OtherwiseProps extends PanelProps {
  readonly onReport: () => void;
}

/** What stands there when there is no form to fill, or nothing to fill it with. */
function Otherwise({ store, client, onReport }: OtherwiseProps): JSX.Element | null {
  const t = useText();
  const { view, tabId, problem } = usePageStore(store);
  if (tabId === null) return <p className="sp-empty">{t(emptyTexts.noTab)}</p>;
  if (!view) return problem ? null : <Looking />;
  if (view.vault === 'locked') return <Unlock />;
  if (!view.filing && view.portal)
    return (
      <NoForm view={view} onOpenAddress={client.openAddress} onOpenOptions={client.openOptions} onReport={onReport} />
    );
  if (!view.filing) return <StrangePage onUse={() => void store.adoptPage()} onOpenOptions={client.openOptions} />;
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
