import type { Control } from '../widgets/control';

/**
 * Whether a choice still stands as the page drew it: a preselected radio or the first option of a list is nobody's
 * answer yet. Texts are never taken for defaults.
 * @param touched elements that the user himself changed since the engine came.
 */
export function isPageDefault(control: Control, touched: WeakSet<EventTarget>): boolean {
  if (control.inputs.some((input) => touched.has(input)) || touched.has(control.root)) return false;
  const [first] = control.inputs;
  if (control.kind === 'radio') return control.inputs.every((input) => asDrawn(input as HTMLInputElement));
  if (control.kind === 'select' && first?.localName === 'select') return selectsDefault(first as HTMLSelectElement);
  return false;
}

function asDrawn(input: HTMLInputElement): boolean {
  return input.checked === input.defaultChecked;
}

function selectsDefault(select: HTMLSelectElement): boolean {
  if (select.multiple) return false;
  const chosen = Array.from(select.options).findIndex((option) => option.defaultSelected);
  return select.selectedIndex === Math.max(chosen, 0);
}
