import { type JSX, lazy, Suspense } from 'react';
import { fieldStates } from '../../../core/plan/field-state';
import type { PageView } from '../../../messaging/page-view';
import { type Text, useText } from '../../i18n/text';
import { FieldStateMark } from '../../kit/field-state-mark';
import { countStates, fillableCount, type StateCounts } from '../../surface/count-states';
import type { PageClient } from '../../surface/page-client';
import type { PageState, PageStore } from '../../surface/page-store';
import { usePageStore } from '../../surface/use-page-store';
import { NoForm, StrangePage } from '../sidepanel/empty-page';
import { FillBar } from '../sidepanel/fill-bar';
import { Problem } from '../sidepanel/problem';
import { panelTexts } from '../sidepanel/texts';
import { Title, WhereYouAre } from '../sidepanel/where-you-are';
import { FooterCheck } from './footer-check';
import { QuickLookup } from './quick-lookup';
import { popupTexts as texts } from './texts';

/** Who has chosen already, as most have, does without the list of subjects. */
const NoProfile = lazy(async () => ({ default: (await import('../sidepanel/no-profile')).NoProfile }));

interface PopupProps {
  readonly store: PageStore;
  readonly client: PageClient;
}

/** One look at the page: which portal, for whom, how things stand, and the fill button. */
export function Popup({ store, client }: PopupProps): JSX.Element {
  const t = useText();
  const state = usePageStore(store);
  const { view, problem } = state;
  return (
    <div className="sp pop">
      <header className="sp-head">{view ? <WhereYouAre view={view} /> : <Title />}</header>
      {problem ? <Problem code={problem} onRetry={() => void store.look()} /> : null}
      <main>
        {view && view.portal === null && !view.filing ? (
          <FooterCheck client={client} tabId={view.tabId} key={view.tabId} />
        ) : null}
        {view ? <Page view={view} state={state} store={store} client={client} /> : null}
        <QuickLookup onOpen={client.openOptions} />
      </main>
      <nav className="pop-links">
        <button type="button" className="sp-link" onClick={client.openPanel}>
          {t(texts.openPanel)}
        </button>
        <button type="button" className="sp-link" onClick={() => client.openOptions('')}>
          {t(texts.openOptions)}
        </button>
      </nav>
    </div>
  );
}

interface PageProps extends PopupProps {
  readonly view: PageView;
  readonly state: PageState;
}

function Page({ view, state, store, client }: PageProps): JSX.Element {
  const t = useText();
  if (view.vault === 'locked') return <GoToPanel why={texts.locked} what={texts.unlock} onGo={client.openPanel} />;
  if (!view.filing && view.portal)
    return <NoForm view={view} onOpenAddress={client.openAddress} onOpenOptions={client.openOptions} />;
  if (!view.filing)
    return <StrangePage onUse={() => void store.adoptPage()} onOpenOptions={client.openOptions} inPopup />;
  if (!view.profile)
    return (
      <Suspense>
        <NoProfile
          onSelect={({ profileId, websiteId, appId }) => void store.select({ profileId, websiteId, appId })}
          onStart={() => client.openOptions('#/welcome')}
        />
      </Suspense>
    );
  const counts = countStates(view.fields);
  return (
    <>
      <p className="pop-whom">
        <span className="sp-soft">{t(panelTexts.whoFor)}</span>
        <b>{view.profile.subjectName || t(panelTexts.unnamed)}</b>
        <span>{view.profile.websiteName ?? view.profile.appName}</span>
      </p>
      <Counts counts={counts} />
      <FillBar
        state={state}
        fillable={fillableCount(counts)}
        keys={null}
        onFill={() => void store.fill(null)}
        onStop={() => void store.stop()}
        onUndo={() => void store.undo(null)}
        onForget={store.forgetReport}
        onShow={(ref) => void store.showField(ref)}
      />
    </>
  );
}

function Counts({ counts }: { readonly counts: StateCounts }): JSX.Element {
  const t = useText();
  return (
    <ul className="pop-counts" aria-label={t(texts.states)}>
      {fieldStates
        .filter((state) => counts.has(state))
        .map((state) => (
          <li key={state}>
            <FieldStateMark state={state} withWord /> <b>{counts.get(state)}</b>
          </li>
        ))}
    </ul>
  );
}

interface GoToPanelProps {
  readonly why: Text;
  readonly what: Text;
  readonly onGo: () => void;
}

/** What cannot be done here is done in the panel. */
function GoToPanel({ why, what, onGo }: GoToPanelProps): JSX.Element {
  const t = useText();
  return (
    <section className="sp-empty">
      <p>{t(why)}</p>
      <button type="button" className="sp-main" onClick={onGo}>
        {t(what)}
      </button>
    </section>
  );
}
