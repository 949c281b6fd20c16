import type { Control } from '../widgets/control';

/** No person notices, let alone uses, what is smaller. */
const smallest = 4;

/** What stands for a control on the screen: kits hide the native input of uploads, radios and boxes. */
export function drawnElement({ root, inputs, kind }: Control): HTMLElement | null {
  const first = inputs[0] ?? root;
  const native = root === first;
  if (native && (kind === 'upload' || kind === 'checkbox' || kind === 'radio' || kind === 'switch'))
    return isDrawn(first) ? first : drawnIn(first.closest('label') ?? first.parentElement);
  return root;
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
