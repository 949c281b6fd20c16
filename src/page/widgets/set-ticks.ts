import type { Ticks } from '../../core/choose/choose-value';
import { drawnFor } from '../dom/drawn-for';
import { nextTask } from '../dom/next-task';
import { press, pressInside } from '../dom/press';
import { isShown } from '../dom/shown';
import { textOf } from '../dom/text-of';
import type { Control } from './control';
import { isChosen, itemText } from './list-items';
import { type Failure, failed } from './make-driver';
import { optionText, selectOf } from './native-select-driver';
import type { WholeList } from './scroll-list';
import { buttonNamed } from './search-dialog';

type Ticked = Extract<Ticks, { ok: true }>;

/** The native list behind a drawn one knows what is chosen; the drawn one may mark what is only pointed at. */
function isTicked(item: HTMLElement, control: Control): boolean {
  const text = itemText(item);
  const native = [...(selectOf(control)?.options ?? [])].filter((option) => optionText(option) === text);
  return native.length > 0 ? native.some(({ selected }) => selected) : isChosen(item);
}

/** Some lists only take: what was chosen stands as a tag in the box, with a cross of its own. */
function crossOf(control: Control, text: string): HTMLElement | null {
  const native = selectOf(control);
  const box = (native && drawnFor(native)) ?? control.root;
  const tags = [...box.querySelectorAll<HTMLElement>('li')].filter((tag) => isShown(tag) && textOf(tag) === text);
  const crosses = tags.flatMap((tag) => [...tag.querySelectorAll<HTMLElement>('[class*="close"],[class*="remove"]')]);
  return crosses.find(isShown) ?? null;
}

/** Ticks and unticks until all stands as wanted; a list that closed under it is to be opened again. */
export async function setTicks(
  control: Control,
  popup: HTMLElement,
  list: WholeList,
  { tick, clear }: Omit<Ticked, 'ok'>,
): Promise<Failure | null> {
  const marks = [...clear.map((index) => [index, false] as const), ...tick.map((index) => [index, true] as const)];
  for (const [index, chosen] of marks) {
    const item = await list.show(index);
    if (item !== null && isTicked(item, control) === chosen) continue;
    if (item === null || !isShown(item)) return failed('options-never-loaded');
    pressInside(item);
    // The next press must see what this one did: frameworks compute the new list from the one they drew.
    await nextTask();
    const cross = chosen || !isTicked(item, control) ? null : crossOf(control, list.texts[index] ?? '');
    if (cross === null) continue;
    press(cross);
    await nextTask();
  }
  // Some lists of several take nothing until their own 确定 is pressed.
  const confirm = buttonNamed(popup, /^(?:确定|确认|完成|OK)$/i);
  if (confirm !== null) press(confirm);
  return null;
}
