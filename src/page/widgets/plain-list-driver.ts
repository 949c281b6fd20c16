import { fieldOf } from '../../core/catalogue/fields';
import { type Choice, onlyOne, refuse } from '../../core/choose/choice';
import { chooseValue } from '../../core/choose/choose-value';
import { isPlaceholderOption } from '../../core/choose/normalise-option';
import { sameValue } from '../../core/choose/same-value';
import { textPiece } from '../../core/choose/text-piece';
import type { Held } from '../../core/plan/held';
import { blurElement } from '../dom/focus';
import { namedFaceKind } from '../dom/named-faces';
import { isPlainFace } from '../dom/plain-faces';
import { press, pressInside } from '../dom/press';
import { isTextElement, scopeOf } from '../dom/realm';
import { isShown } from '../dom/shown';
import { waitFor } from '../dom/wait-for';
import type { Control } from './control';
import type { DriverContext, Wanted } from './driver';
import { isChosen } from './list-items';
import { listWords } from './listbox-driver';
import { type Failure, failed, makeDriver, refused } from './make-driver';
import { entriesOf, isMenu, openedLayer, openedList, seenBoxes } from './plain-list';
import { faceOf } from './popup-session';
import { wholeList } from './scroll-list';
import { buttonNamed } from './search-dialog';
import { shownChoice } from './shown-choice';
import { widgetOf } from './widget-of';

/** How long a list may take to come when it is loaded from a server. */
const loadingTime = 4_000;
const closingTime = 600;
const turningTime = 250;

/** A read-only box that no library has drawn a list around. */
function isPlainBox(control: Control): boolean {
  const { root } = control;
  if (!isTextElement(root) || !root.readOnly || root.role !== null || root.ariaHasPopup !== null) return false;
  return widgetOf(control, listWords) === null;
}

/** A face that a kit draws without native parts, for one choice: its list has no roles either. */
function isNamedFace({ root }: Control): boolean {
  return namedFaceKind(root) === 'select' && !/multi|tag/i.test(root.className);
}

function read({ root }: Control): Held {
  const shown = shownChoice(root);
  return typeof shown === 'string' ? shown.replace(/^[▾▼⌄∨﹀]\s*|\s*[▾▼⌄∨﹀>›]$/gu, '') : shown;
}

/** Leaves nothing open: by its own 取消, by a press beside it, then by the face itself. */
async function close(face: HTMLElement, popup: HTMLElement | null): Promise<void> {
  if (popup === null) return;
  const own = { signal: new AbortController().signal, deadline: closingTime, root: face.ownerDocument };
  const isGone = () => !isShown(popup);
  const active = scopeOf(face).activeElement as HTMLElement | null;
  if (active && (face.contains(active) || popup.contains(active))) blurElement(active);
  for (const place of [buttonNamed(popup, /^(?:取消|关闭|cancel)$/i), face.ownerDocument.body, faceOf(face)]) {
    if (isGone()) return;
    if (place === null) continue;
    press(place);
    await waitFor(isGone, own);
  }
}

/** A button that is the face's own head is pressed on its words, as a person would; else what the face shows. */
function open(face: HTMLElement): void {
  const head = face.querySelector<HTMLElement>(':scope > button[type=button]');
  if (head) pressInside(head);
  else press(faceOf(face));
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
  open(face);
  const opened = await waitFor(() => openedList(face, before), { signal, deadline: loadingTime, root: page });
  if (opened === null) {
    await close(face, openedLayer(face, before));
    return failed('options-never-loaded');
  }
  try {
    if (isMenu(opened.list)) return failed('no-driver');
    const list = await wholeList(opened.popup, { signal, read: () => entriesOf(opened.list) });
    const choice = pick(list.texts);
    if (!choice.ok) return refused(choice.refused, { option });
    const item = await list.show(choice.index);
    if (item === null) return failed('options-never-loaded');
    const mark = () => `${item.className} ${Math.round(item.getBoundingClientRect().top)}`;
    const unpressed = mark();
    const wasChosen = isChosen(item);
    pressInside(item);
    const isGone = () => !isShown(opened.popup);
    // A wheel is turned by a press, and takes what it shows at its 确认: not where the press did nothing.
    const confirm = buttonNamed(opened.popup, /^(?:确定|确认|完成|done|confirm|ok)$/i);
    const closing = { signal, deadline: confirm ? turningTime : closingTime, root: page };
    if (!(await waitFor(isGone, closing)) && confirm !== null && (wasChosen || mark() !== unpressed)) {
      press(confirm);
      await waitFor(isGone, { ...closing, deadline: closingTime });
    }
  } finally {
    // What stays open lies over the page, and may not have taken the choice.
    await close(face, opened.popup);
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
  accepts: (control) =>
    control.kind === 'select' && (isPlainFace(control.root) || isNamedFace(control) || isPlainBox(control)),
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
