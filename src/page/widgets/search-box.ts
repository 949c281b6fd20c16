import { focusElement } from '../dom/focus';
import { isTextElement } from '../dom/realm';
import { setNativeValue } from '../dom/set-native-value';
import { isShown } from '../dom/shown';

/** Where a select is searched: an open text box in it, or one in its popup; null when it cannot be searched. */
export function searchBoxOf(widget: HTMLElement, popup: HTMLElement | null): HTMLInputElement | null {
  const places = popup === null ? [widget] : [popup, widget];
  const boxes = places.flatMap((place) => [
    ...(isTextElement(place) ? [place] : []),
    ...place.querySelectorAll<HTMLInputElement>('input'),
  ]);
  const open = boxes
    .filter(isTextElement)
    .find((box) => !box.readOnly && !box.disabled && isShown(box) && isTyped(box));
  return (open as HTMLInputElement | undefined) ?? null;
}

function isTyped(box: { type: string }): boolean {
  return box.type === 'text' || box.type === 'search';
}

/** Types into a search box; Enter is never pressed. */
export function typeSearch(box: HTMLInputElement, query: string): void {
  focusElement(box);
  setNativeValue(box, query);
}
