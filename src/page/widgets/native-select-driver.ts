import { chooseTicks, chooseValue } from '../../core/choose/choose-value';
import { isPlaceholderOption } from '../../core/choose/normalise-option';
import { textPiece } from '../../core/choose/text-piece';
import { isTag, realmOf } from '../dom/realm';
import { announceChange, setNative } from '../dom/set-native-value';
import { textOf } from '../dom/text-of';
import { waitFor } from '../dom/wait-for';
import type { Control } from './control';
import type { DriverContext, Wanted } from './driver';
import { failed, makeDriver, refused } from './make-driver';

/** The native list of a control, drawn or kept behind what a library draws. */
export function selectOf({ root, inputs }: Control): HTMLSelectElement | null {
  if (isTag(root, 'select')) return root;
  const found = inputs.find((input) => isTag(input, 'select')) ?? root.querySelector('select');
  return isTag(found, 'select') ? found : null;
}

/** What an option is called; nothing for one that cannot be chosen. */
export function optionText(option: HTMLOptionElement): string {
  return option.disabled ? '' : textOf(option) || option.label;
}

function chosenTexts(select: HTMLSelectElement): string[] {
  return [...select.selectedOptions].map(optionText).filter((text) => !isPlaceholderOption(text));
}

function announce(select: HTMLSelectElement): void {
  select.dispatchEvent(new (realmOf(select).Event)('input', { bubbles: true }));
  announceChange(select);
}

/** React watches the value, so it goes through the native setter; options of equal value are told apart by index. */
function selectIndex(select: HTMLSelectElement, index: number): void {
  if (select.selectedIndex === index) return;
  setNative(select, 'value', select.options[index]?.value ?? '');
  if (select.selectedIndex !== index) select.selectedIndex = index;
  announce(select);
}

function selectSeveral(select: HTMLSelectElement, wanted: Wanted, texts: readonly string[]) {
  const ticks = chooseTicks(wanted.fieldId, texts, [...select.options].map(optionText));
  if (!ticks.ok) return refused(ticks.refused, { option: ticks.option });
  for (const [index, option] of [...select.options].entries()) {
    if (ticks.tick.includes(index)) option.selected = true;
    if (ticks.clear.includes(index)) option.selected = false;
  }
  announce(select);
  return null;
}

/** The options of a select that depends on another one come late. */
function optionsOf(select: HTMLSelectElement, { signal }: DriverContext): Promise<string[] | null> {
  const real = () => {
    const texts = [...select.options].map(optionText);
    return texts.some((text) => !isPlaceholderOption(text)) ? texts : null;
  };
  return waitFor(real, { signal, deadline: 8_000, root: select });
}

function textsOf(value: Wanted['value']): string[] | null {
  return Array.isArray(value) && value.every((one) => typeof one === 'string') ? (value as string[]) : null;
}

export const nativeSelectDriver = makeDriver({
  id: 'native-select',
  accepts: (control) => control.kind === 'select' && selectOf(control) !== null,
  read(control) {
    const select = selectOf(control);
    const texts = select ? chosenTexts(select) : [];
    return select?.multiple ? (texts.length > 0 ? texts : null) : (texts[0] ?? null);
  },
  holds(control, wanted) {
    const select = selectOf(control);
    if (select === null) return false;
    const chosen = chosenTexts(select);
    const texts = textsOf(wanted.value);
    if (select.multiple && texts !== null) {
      const ticks = chooseTicks(wanted.fieldId, texts, chosen);
      return ticks.ok && ticks.clear.length === 0 && (texts.length > 0 || chosen.length > 0);
    }
    const choice = chooseValue(wanted, [...select.options].map(optionText));
    return choice.ok && choice.index === select.selectedIndex;
  },
  async put(control, wanted, context) {
    const select = selectOf(control);
    if (select === null) return failed('no-driver');
    const options = await optionsOf(select, context);
    if (options === null) return failed('options-never-loaded');
    const texts = textsOf(wanted.value);
    if (select.multiple && texts !== null) return selectSeveral(select, wanted, texts);
    const choice = chooseValue(wanted, options);
    if (!choice.ok) {
      const option = textPiece(wanted.fieldId, wanted.value, wanted.part, wanted.parts) ?? '';
      return refused(choice.refused, { option });
    }
    selectIndex(select, choice.index);
    return null;
  },
  async putBack(control, before) {
    const select = selectOf(control);
    if (select === null) return failed('cannot-be-undone');
    const shown = [...select.options].map(optionText);
    if (Array.isArray(before) || select.multiple) {
      const texts = Array.isArray(before) ? before : [];
      for (const [index, option] of [...select.options].entries()) option.selected = texts.includes(shown[index] ?? '');
      announce(select);
      return null;
    }
    const index = shown.findIndex((text) => (before === null ? isPlaceholderOption(text) : text === before));
    if (index < 0 && before !== null) return failed('cannot-be-undone');
    selectIndex(select, index);
    return null;
  },
});
