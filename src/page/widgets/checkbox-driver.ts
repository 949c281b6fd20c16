import { polarityOf } from '../../core/choose/choose-yes-no';
import type { FieldValue } from '../../core/field-value';
import { press } from '../dom/press';
import type { Control } from './control';
import { failed, makeDriver, refused } from './make-driver';
import { type Tickable, tickablesOf } from './tickable';
import { widgetOf } from './widget-of';

function boxOf(control: Control): Tickable | null {
  const [box] = tickablesOf(control);
  if (box) return box;
  // A switch without a role or an input: its class tells.
  const root = widgetOf(control, 'switch|checkbox');
  return root === null ? null : (tickablesOf({ ...control, root, inputs: [] })[0] ?? bare(root));
}

function bare(root: HTMLElement): Tickable {
  return {
    element: root,
    target: root,
    text: '',
    isTicked: () => /(?:^|[\s_-])(?:checked|active|on|onswitch|selected)(?=\s|$)/.test(root.className),
  };
}

/** Yes or no, in whatever form the value has; null when it is neither. */
function asYesNo(value: FieldValue): boolean | null {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') return polarityOf(value);
  return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value.length > 0 : null;
}

/** One checkbox or switch that stands for yes and no. */
export const checkboxDriver = makeDriver({
  id: 'checkbox',
  accepts: (control) => (control.kind === 'checkbox' || control.kind === 'switch') && boxOf(control) !== null,
  read: (control) => boxOf(control)?.isTicked() ?? null,
  holds: (control, { value }) => boxOf(control)?.isTicked() === asYesNo(value),
  async put(control, { value }) {
    const wanted = asYesNo(value);
    const box = boxOf(control);
    if (wanted === null || box === null) return refused('value-does-not-fit');
    if (box.element.matches(':disabled')) return refused('disabled');
    if (box.isTicked() !== wanted) press(box.target);
    return null;
  },
  async putBack(control, before) {
    const box = boxOf(control);
    if (box === null || typeof before !== 'boolean') return failed('cannot-be-undone');
    if (box.isTicked() !== before) press(box.target);
    return null;
  },
});
