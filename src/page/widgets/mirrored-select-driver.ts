import { isPlaceholderOption, normaliseOption } from '../../core/choose/normalise-option';
import { drawnFor } from '../dom/drawn-for';
import { isCutAway, isShown } from '../dom/shown';
import type { Control } from './control';
import { putBackInList, putInList } from './listbox-driver';
import { makeDriver } from './make-driver';
import { nativeSelectDriver, optionText, selectOf } from './native-select-driver';
import { shownChoice } from './shown-choice';

interface Mirror {
  readonly native: HTMLSelectElement;
  readonly drawn: HTMLElement;
}

function mirrorOf(control: Control): Mirror | null {
  const native = control.kind === 'select' ? selectOf(control) : null;
  const drawn = native && drawnFor(native);
  return native && drawn && { native, drawn };
}

function isSeen(element: Element | null): boolean {
  return element !== null && element.closest('select') === null && isShown(element) && !isCutAway(element);
}

/** What a drawn box says in so many words: whole texts, without the signs beside them and the list that is not open. */
function said(drawn: HTMLElement): string[] {
  const walk = drawn.ownerDocument.createTreeWalker(drawn, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walk.nextNode(); node; node = walk.nextNode())
    if (isSeen(node.parentElement)) texts.push(node.nodeValue ?? '');
  const typed = [...drawn.querySelectorAll('input')].filter(isShown).map(({ value }) => value);
  return [...texts, ...typed].flatMap((text) => [text, ...text.split(/[,，、;；]/)]).map(normaliseOption);
}

/** Whether a person sees what the form would send: all that is chosen, and nothing else that could be. */
function agrees({ native, drawn }: Mirror): boolean {
  const shown = new Set(said(drawn));
  return [...native.options].every((option) => {
    const text = optionText(option);
    return isPlaceholderOption(text) || shown.has(normaliseOption(text)) === option.selected;
  });
}

/**
 * Native lists that a library hides behind a box of its own: chosen in the drawn list, as a person would, and right
 * only when the native list and the drawn box say the same.
 */
export const mirroredSelectDriver = makeDriver({
  id: 'mirrored-select',
  accepts: (control) => mirrorOf(control) !== null,
  read(control) {
    const mirror = mirrorOf(control);
    if (mirror === null) return null;
    return agrees(mirror) ? nativeSelectDriver.read(control) : shownChoice(mirror.drawn);
  },
  holds(control, wanted) {
    const mirror = mirrorOf(control);
    return mirror !== null && agrees(mirror) && nativeSelectDriver.holds(control, wanted);
  },
  put: putInList,
  putBack(control, before, context) {
    return putBackInList(control, before, context, () => this.read(control) === null);
  },
});
