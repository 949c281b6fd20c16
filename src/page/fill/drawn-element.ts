import { labelAround } from '../dom/drawn-choices';
import type { Control } from '../widgets/control';
import { areaOf, listedFiles } from '../widgets/upload-area';

/** No person notices, let alone uses, what is smaller. */
const smallest = 4;

/** What stands for a control on the screen: kits hide the native input of uploads, radios and boxes. */
export function drawnElement(control: Control): HTMLElement | null {
  const { root, inputs, kind } = control;
  const first = inputs[0] ?? root;
  const native = root === first;
  const listed = fullUpload(control);
  if (listed) return listed;
  if (native && (kind === 'upload' || kind === 'checkbox' || kind === 'radio' || kind === 'switch'))
    return isDrawn(first) ? first : drawnIn(labelAround(first) ?? first.parentElement);
  return root;
}

/**
 * Some kits take an upload's button away as soon as it holds what it may hold: then the file in its list, or the picture
 * of it, stands for the upload. Null while the button is there, or nothing is listed.
 */
export function fullUpload(control: Control): HTMLElement | null {
  if (control.kind !== 'upload') return null;
  const input = control.inputs[0] ?? control.root;
  const button = isDrawn(input) ? input : drawnIn(input.closest('label') ?? input.parentElement);
  if (button && isDrawn(button)) return null;
  return listedFiles(areaOf(control)).find(({ state }) => state !== 'failed')?.element ?? null;
}

/** A line of text around a button may have no height of its own: what it holds is what is seen. */
function drawnIn(box: HTMLElement | null): HTMLElement | null {
  if (!box || hasSize(box)) return box;
  return [...box.querySelectorAll<HTMLElement>('*')].find(isDrawn) ?? box;
}

function isDrawn(element: HTMLElement): boolean {
  return hasSize(element) && element.checkVisibility({ opacityProperty: true });
}

/** Whether an element takes up a part of the page that can be seen. */
export function hasSize(element: Element, width = smallest, height = smallest): boolean {
  const box = element.getBoundingClientRect();
  return box.width >= width && box.height >= height;
}
