import { fieldOf } from '../../core/catalogue/fields';
import { type Choice, onlyOne, refuse } from '../../core/choose/choice';
import { chooseValue } from '../../core/choose/choose-value';
import { isPlaceholderOption } from '../../core/choose/normalise-option';
import { sameValue } from '../../core/choose/same-value';
import { textPiece } from '../../core/choose/text-piece';
import type { Held } from '../../core/plan/held';
import { blurElement } from '../dom/focus';
import { isPlainFace } from '../dom/plain-faces';
import { press, pressInside } from '../dom/press';
import { isTextElement, scopeOf } from '../dom/realm';
import { isShown } from '../dom/shown';
import { waitFor } from '../dom/wait-for';
import type { Control } from './control';
import type { DriverContext, Wanted } from './driver';
import { listWords } from './listbox-driver';
import { type Failure, failed, makeDriver, refused } from './make-driver';
import { entriesOf, isMenu, type OpenedList, openedList, seenBoxes } from './plain-list';
import { faceOf } from './popup-session';
import { wholeList } from './scroll-list';
import { buttonNamed } from './search-dialog';
import { shownChoice } from './shown-choice';
import { widgetOf } from './widget-of';

/** How long a list may take to come when it is loaded from a server. */
const loadingTime = 4_000;
const closingTime = 600;

/** A read-only box that no library has drawn a list around. */
function isPlainBox(control: Control): boolean {
  const { root } = control;
  if (!isTextElement(root) || !root.readOnly || root.role !== null || root.ariaHasPopup !== null) return false;
  return widgetOf(control, listWords) === null;
}

function read({ root }: Control): Held {
  const shown = shownChoice(root);
  return typeof shown === 'string' ? shown.replace(/\s*[▾▼⌄∨﹀>›]$/u, '') : shown;
}

/** Leaves nothing open: by a press beside it, then by the face itself. */
async function close(face: HTMLElement, { popup }: OpenedList): Promise<void> {
  const own = { signal: new AbortController().signal, deadline: closingTime, root: face.ownerDocument };
  const isGone = () => !isShown(popup);
  const active = scopeOf(face).activeElement as HTMLElement | null;
  if (active && (face.contains(active) || popup.contains(active))) blurElement(active);
  for (const place of [face.ownerDocument.body, faceOf(face)]) {
    if (isGone()) return;
    press(place);
    await waitFor(isGone, own);
  }
}

/** Opens the list of a face, presses the entry that is picked, and sees it closed. A menu is left as it is. */
async function chooseIn(
  face: HTMLElement,
  pick: (offered: readonly string[]) => Choice,
  option: string,
  { signal }: DriverContext,
): Promise<Failure | null> {
  const page = face.ownerDocument;
  const before = seenBoxes(page);
  press(faceOf(face));
  const opened = await waitFor(() => openedList(face, before), { signal, deadline: loadingTime, root: page });
  if (opened === null) {
    press(page.body);
    return failed('options-never-loaded');
  }
  try {
    if (isMenu(opened.list)) return failed('no-driver');
    const list = await wholeList(opened.popup, { signal, read: () => entriesOf(opened.list) });
    const choice = pick(list.texts);
    if (!choice.ok) return refused(choice.refused, { option });
    const item = await list.show(choice.index);
    if (item === null) return failed('options-never-loaded');
    pressInside(item);
    const isGone = () => !isShown(opened.popup);
    if (await waitFor(isGone, { signal, deadline: closingTime, root: page })) return null;
    const confirm = buttonNamed(opened.popup, /^(?:确定|确认|完成)$/);
    if (confirm !== null) press(confirm);
  } finally {
    // What stays open lies over the page, and may not have taken the choice.
    await close(face, opened);
  }
  return isShown(opened.popup) ? failed('page-did-not-take-it') : null;
}

function exactly(text: string): (offered: readonly string[]) => Choice {
  return (offered) =>
    onlyOne(offered.flatMap((option, index) => (option === text ? [index] : []))) ?? refuse('option-not-offered');
}

/** A list takes one text: a region of several levels is not chosen in one. */
function fits({ fieldId, value, parts }: Wanted): boolean {
  return !(fieldOf(fieldId).value === 'region' && parts === 1 && Array.isArray(value) && value.length > 1);
}

/**
 * Lists of plain elements, without role or telling class, behind a box that cannot be typed in or words that ask to
 * choose: opened, read and closed as a person would. Taken only when the box shows the choice afterwards.
 */
export const plainListDriver = makeDriver({
  id: 'plain-list',
  accepts: (control) => control.kind === 'select' && (isPlainFace(control.root) || isPlainBox(control)),
  read,
  holds: (control, { fieldId, value, part, parts }) => sameValue(fieldId, value, read(control), part, parts),
  async put(control, wanted, context) {
    if (!fits(wanted)) return failed('no-driver');
    const { fieldId, value, part, parts } = wanted;
    const option = textPiece(fieldId, value, part, parts) ?? '';
    return chooseIn(control.root, (offered) => chooseValue(wanted, offered), option, context);
  },
  async putBack(control, before, context) {
    if (before !== null && typeof before !== 'string') return failed('cannot-be-undone');
    const nothing = (offered: readonly string[]) =>
      onlyOne(offered.flatMap((option, index) => (isPlaceholderOption(option) ? [index] : []))) ??
      refuse('option-not-offered');
    const failure = await chooseIn(control.root, before === null ? nothing : exactly(before), before ?? '', context);
    return failure === null ? null : failed('cannot-be-undone');
  },
});
