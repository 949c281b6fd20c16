import { type Choice, onlyOne, refuse } from '../../core/choose/choice';
import { chooseTicks, chooseValue } from '../../core/choose/choose-value';
import { isPieceOfDate, pieceOfDate } from '../../core/choose/date-pieces';
import { isPlaceholderOption, normaliseOption } from '../../core/choose/normalise-option';
import { sameValue } from '../../core/choose/same-value';
import type { Held } from '../../core/plan/held';
import { drawnFor } from '../dom/drawn-for';
import { nextFrame } from '../dom/next-task';
import { pressInside } from '../dom/press';
import { isTag } from '../dom/realm';
import { isShown } from '../dom/shown';
import { waitFor } from '../dom/wait-for';
import { clearWidget } from './clear-widget';
import type { Control } from './control';
import type { DriverContext, Wanted } from './driver';
import { itemsIn } from './list-items';
import { type Failure, failed, makeDriver, refused } from './make-driver';
import { selectOf } from './native-select-driver';
import { PopupSession } from './popup-session';
import { wholeList } from './scroll-list';
import { searchBoxOf, typeSearch } from './search-box';
import { setTicks } from './set-ticks';
import { isMultiple, shownChoice } from './shown-choice';
import { widgetOf } from './widget-of';

/** What libraries call the boxes of their lists. */
export const listWords = 'select|dropdown|combobox|autocomplete|auto-complete|select-wrapper|selectbox|picker';
/** How long a list may take to come when it is loaded from a server. */
const loadingTime = 8_000;

/** A box that holds its own list, and nothing native, is the whole widget: what lies around it may hold others. */
function isWhole({ root }: Control): boolean {
  return root.querySelector('ul,ol,dl') !== null && root.querySelector('input,select,textarea') === null;
}

function widget(control: Control): HTMLElement {
  if (isWhole(control)) return control.root;
  const native = selectOf(control);
  return (native && drawnFor(native)) ?? widgetOf(control, listWords) ?? control.root;
}

/** The texts that the search box of a select may know the wanted option by. */
function queries({ fieldId, value, parts }: Wanted): string[] {
  if (isPieceOfDate(fieldId, parts)) return [];
  const text = typeof value === 'string' ? value : Array.isArray(value) && typeof value[0] === 'string' ? value[0] : '';
  const core = text.split(/[（(]/)[0] ?? '';
  return [...new Set([text, core])].filter((query) => query.length >= 2);
}

async function openList(session: PopupSession, searches: readonly string[]): Promise<HTMLElement | null> {
  const popup = await session.open(1_500, () => searchBoxOf(session.widget, null) !== null);
  const ready = () => {
    const open = session.current();
    return open !== null && itemsIn(open).length > 0 ? open : null;
  };
  const box = searchBoxOf(session.widget, popup);
  // A list that is asked from a server stays empty until something is typed.
  const listed = await session.wait(ready, box ? 400 : loadingTime);
  if (listed !== null || box === null) return listed;
  for (const query of searches) {
    typeSearch(box, query);
    const found = await session.wait(ready, loadingTime / 2);
    if (found !== null) return found;
  }
  return null;
}

type Pick = (offered: readonly string[]) => Choice;

const mostOpenings = 3;

/**
 * Opens the list, does one thing with it, and leaves nothing open; again when it was closed, or no longer drawn, under
 * our hands: some close at every choice.
 */
async function withList(
  control: Control,
  context: DriverContext,
  searches: readonly string[],
  choices: number,
  act: (popup: HTMLElement) => Promise<Failure | null>,
): Promise<Failure | null> {
  for (let opened = 1; ; opened += 1) {
    const opener = widget(control);
    const session = new PopupSession(opener, context, opened > 1 || shownChoice(opener) !== null);
    try {
      const popup = await openList(session, searches);
      const failure = popup === null ? failed('options-never-loaded') : await act(popup);
      const wasLost =
        failure?.code === 'options-never-loaded' || (failure !== null && popup !== null && !isShown(popup));
      if (!wasLost || popup === null || opened >= mostOpenings + choices || !control.root.isConnected) return failure;
    } finally {
      await session.close();
    }
  }
}

async function chooseOne(popup: HTMLElement, pick: Pick, wanted: string, context: DriverContext) {
  const plain = normaliseOption(wanted);
  const isSure = (text: string) => plain !== '' && normaliseOption(text) === plain;
  const gather = () => wholeList(popup, { signal: context.signal, isSure });
  let list = await gather();
  let choice = pick(list.texts);
  if (!choice.ok && list.isComplete) {
    await drawn(popup, list.texts, context);
    list = await gather();
    choice = pick(list.texts);
  }
  if (!choice.ok && !list.isComplete) return failed('options-never-loaded');
  if (!choice.ok) return refused(choice.refused, { option: wanted });
  const item = await list.show(choice.index);
  if (item === null) return failed('options-never-loaded');
  pressInside(item);
  return null;
}

/** Some lists are drawn in two steps, or show a single line until the rest has come. */
async function drawn(popup: HTMLElement, texts: readonly string[], { signal }: DriverContext): Promise<void> {
  await nextFrame(popup);
  await nextFrame(popup);
  // A list that the page draws anew has another element: what comes, comes there.
  const changed = () => itemsIn(popup).length > 1 || !popup.isConnected;
  if (texts.length <= 1) await waitFor(changed, { signal, deadline: loadingTime / 2, root: popup });
}

/** A select that lets several be chosen: all of the wanted or none of them. */
async function chooseSeveral(
  control: Control,
  popup: HTMLElement,
  { fieldId }: Wanted,
  texts: readonly string[],
  context: DriverContext,
) {
  let list = await wholeList(popup, { signal: context.signal });
  let ticks = chooseTicks(fieldId, texts, list.texts);
  // Nothing to choose may mean that the option which says so is not drawn yet.
  if (!ticks.ok || ticks.tick.length === 0) {
    await drawn(popup, list.texts, context);
    list = await wholeList(popup, { signal: context.signal });
    ticks = chooseTicks(fieldId, texts, list.texts);
  }
  if (!ticks.ok) return refused(ticks.refused, { option: ticks.option });
  return setTicks(control, popup, list, ticks);
}

function textsOf(value: Wanted['value']): string[] | null {
  return Array.isArray(value) && value.every((one) => typeof one === 'string') ? (value as string[]) : null;
}

/** Chooses in the list that a widget opens. */
export function putInList(control: Control, wanted: Wanted, context: DriverContext): Promise<Failure | null> {
  const { value } = wanted;
  const texts = textsOf(value);
  const piece = isPieceOfDate(wanted.fieldId, wanted.parts) ? pieceOfDate(value, wanted.part, wanted.parts) : null;
  const text = piece ?? (typeof value === 'string' ? value : (texts?.[wanted.part] ?? ''));
  return withList(control, context, queries(wanted), texts?.length ?? 0, (popup) =>
    texts !== null && (selectOf(control)?.multiple || isMultiple(widget(control)) || isMultiple(popup))
      ? chooseSeveral(control, popup, wanted, texts, context)
      : chooseOne(popup, (offered) => chooseValue(wanted, offered), text, context),
  );
}

/** Putting back looks for the very text that was shown; other wordings must not come in. */
function exactly(text: string): Pick {
  return (offered) =>
    onlyOne(offered.flatMap((option, index) => (option === text ? [index] : []))) ?? refuse('option-not-offered');
}

/** A list without a cross may offer 请选择 itself. */
function chooseNothing(control: Control, context: DriverContext): Promise<Failure | null> {
  return withList(control, context, [], 0, async (popup) => {
    const nothing = itemsIn(popup).find(({ text }) => isPlaceholderOption(text));
    if (nothing === undefined) return failed('cannot-be-undone');
    pressInside(nothing.element);
    return null;
  });
}

/** Chooses again what was chosen before, in so many words; or nothing. */
export async function putBackInList(
  control: Control,
  before: Held,
  context: DriverContext,
  isEmpty = () => shownChoice(widget(control)) === null,
): Promise<Failure | null> {
  if (before === null) {
    const uncleared = await clearWidget(widget(control), isEmpty, context);
    return uncleared === null ? null : chooseNothing(control, context);
  }
  if (typeof before !== 'string' && !Array.isArray(before)) return failed('cannot-be-undone');
  const texts = typeof before === 'string' ? before.split(/\s*[,，、;；]\s*/) : before;
  const searches = typeof before === 'string' ? [before] : [];
  return withList(control, context, searches, texts.length, (popup) => {
    const several = Array.isArray(before) || isMultiple(popup);
    return several
      ? chooseExactly(control, popup, texts, context)
      : chooseOne(popup, exactly(String(before)), String(before), context);
  });
}

async function chooseExactly(
  control: Control,
  popup: HTMLElement,
  texts: readonly string[],
  { signal }: DriverContext,
) {
  const list = await wholeList(popup, { signal });
  const indexes = (chosen: boolean) =>
    list.texts.flatMap((text, index) => (texts.includes(text) === chosen ? [index] : []));
  return setTicks(control, popup, list, { tick: indexes(true), clear: indexes(false) });
}

/** Selects that open a list of options, of any library: found through ARIA, else by what appears when they are opened. */
export const listboxDriver = makeDriver({
  id: 'listbox',
  accepts: ({ kind, root }) => kind === 'select' && !isTag(root, 'select'),
  read: (control) => shownChoice(widget(control)),
  holds: (control, { fieldId, value, part, parts }) =>
    sameValue(fieldId, value, shownChoice(widget(control)), part, parts),
  put: putInList,
  putBack: putBackInList,
});
