import { type JSX, lazy, Suspense, useCallback, useEffect, useState } from 'react';
import type { Finding } from '../../../core/plan/check-page';
import type { FieldState } from '../../../core/plan/field-state';
import type { FieldView, PageView } from '../../../messaging/page-view';
import { useText } from '../../i18n/text';
import { countStates, fillableCount } from '../../surface/count-states';
import type { PageClient } from '../../surface/page-client';
import type { PageState, PageStore } from '../../surface/page-store';
import { useFieldWords } from '../../surface/use-field-words';
import { useVault } from '../../vault/vault-provider';
import { dossierAddress } from '../options/route';
import { FindingsPart } from './check/findings-part';
import { MarksSwitch } from './check/marks-switch';
import { openField } from './check/open-field';
import { usePageCheck } from './check/use-page-check';
import type { FieldAct } from './field-acts';
import { FieldList } from './field-list';
import { editTexts } from './field-texts';
import { FillBar } from './fill-bar';
import { notDone } from './fill-result';
import { Notices } from './notices';
import { StateChips } from './state-chips';
import { panelTexts } from './texts';

const EditField = lazy(() => import('./edit-field'));

interface FillPanelProps {
  readonly store: PageStore;
  readonly client: PageClient;
  readonly state: PageState;
  readonly view: PageView;
  readonly onTeach: (field: FieldView) => void;
  readonly onReport: () => void;
}

/** The fields of a form and the one main button. */
export function FillPanel({ store, client, state, view, onTeach, onReport }: FillPanelProps): JSX.Element {
  const t = useText();
  const vault = useVault();
  const [filter, setFilter] = useState<FieldState | null>(null);
  const [opened, setOpened] = useState<string | null>(null);
  const [edited, setEdited] = useState<string | null>(null);
  const keys = useFillKeys(client);
  const words = useFieldWords();
  const counts = countStates(view.fields);
  // A filter whose last field has got another state would show an empty list.
  const filtering = filter !== null && counts.has(filter) ? filter : null;
  const missed = new Map(notDone(state.report?.outcomes ?? []).map((outcome) => [outcome.ref, outcome]));

  const check = usePageCheck(client, view.tabId, state.report);
  const showFinding = ({ ref, fieldId }: Finding): void => {
    if (ref !== null && view.fields.some((field) => field.ref === ref)) void store.showField(ref);
    else if (fieldId !== null && view.profile) void openField(vault, client, view.profile, fieldId);
  };
  const prepared = new Map((state.report?.outcomes ?? []).map((outcome) => [outcome.ref, outcome.prepared ?? []]));

  const act = (what: FieldAct, field: FieldView): void => {
    const { ref } = field;
    if (what === 'teach') onTeach(field);
    if (what === 'fill') void store.fill([ref]);
    if (what === 'overwrite' || what === 'confirm') void store.fill([ref], [ref]);
    if (what === 'undo') void store.undo([ref]);
    if (what === 'show') void store.showField(ref);
    if (what === 'add' || what === 'edit') setEdited(ref);
  };
  const reveal = async ({ fieldId }: FieldView): Promise<string | null> => {
    const { readValue } = await import('./read-value');
    return fieldId && view.profile ? readValue(vault, view.profile, fieldId) : null;
  };
  const shown = view.fields.filter(({ ref, state: now }) => filtering === null || now === filtering || ref === edited);
  return (
    <>
      <main className="sp-main-part">
        <Notices view={view} onOpenAddress={client.openAddress} />
        <FindingsPart check={check} findings={view.findings} words={words} onShow={showFinding} />
        <StateChips counts={counts} total={view.fields.length} chosen={filtering} onChoose={setFilter} />
        <FieldList
          fields={shown}
          rowOf={(field) => ({
            words,
            outcome: missed.get(field.ref) ?? null,
            prepared: field.state === 'filled' ? (prepared.get(field.ref) ?? []) : [],
            open: opened === field.ref,
            busy: state.progress !== null,
            onToggle: (ref) => setOpened(opened === ref ? null : ref),
            onAct: act,
            onReveal: reveal,
            portalName: view.portal?.name.zh ?? null,
            onWatermark: store.setWatermark,
            children:
              edited === field.ref ? (
                <Editor field={field} view={view} client={client} onDone={() => setEdited(null)} />
              ) : undefined,
          })}
        />
        <MarksSwitch view={view} client={client} onChange={() => void store.look()} />
        <button type="button" className="sp-link sp-report-link" onClick={onReport}>
          {t(panelTexts.report)}
        </button>
      </main>
      <FillBar
        state={state}
        fillable={fillableCount(counts)}
        keys={keys}
        onFill={() => void store.fill(null)}
        onStop={() => void store.stop()}
        onUndo={() => void store.undo(null)}
        onForget={store.forgetReport}
        onShow={(ref) => void store.showField(ref)}
        onCheck={check.run}
      />
    </>
  );
}

function useFillKeys(client: PageClient): string | null {
  const [keys, setKeys] = useState<string | null>(null);
  const read = useCallback(() => client.fillKeys().then(setKeys, () => setKeys(null)), [client]);
  useEffect(() => void read(), [read]);
  return keys;
}

interface EditorProps {
  readonly field: FieldView;
  readonly view: PageView;
  readonly client: PageClient;
  readonly onDone: () => void;
}

function Editor({ field, view, client, onDone }: EditorProps): JSX.Element | null {
  const t = useText();
  const { profile } = view;
  if (!field.fieldId || !profile) return null;
  return (
    <Suspense fallback={<p className="sp-soft">{t(editTexts.loading)}</p>}>
      <EditField
        fieldId={field.fieldId}
        profile={profile}
        onDone={onDone}
        onOpenProfile={() => client.openOptions(dossierAddress(profile.id))}
      />
    </Suspense>
  );
}
