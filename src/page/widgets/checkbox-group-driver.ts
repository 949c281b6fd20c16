import { chooseTicks, type Ticks } from '../../core/choose/choose-value';
import { chooseYesNo } from '../../core/choose/choose-yes-no';
import { nextTask } from '../dom/next-task';
import { press } from '../dom/press';
import type { Control } from './control';
import type { Wanted } from './driver';
import { failed, makeDriver, refused } from './make-driver';
import { type Tickable, tickablesOf } from './tickable';

function ticksFor({ fieldId, value }: Wanted, offered: readonly string[]): Ticks | null {
  if (typeof value === 'boolean') {
    const choice = chooseYesNo(value, offered);
    if (!choice.ok) return { ok: false, refused: choice.refused, option: '' };
    return { ok: true, tick: [choice.index], clear: offered.flatMap((_, at) => (at === choice.index ? [] : [at])) };
  }
  if (typeof value === 'string') return chooseTicks(fieldId, [value], offered);
  if (!Array.isArray(value)) return null;
  const texts = value.filter((one) => typeof one === 'string');
  return texts.length === value.length ? chooseTicks(fieldId, texts, offered) : null;
}

async function setBoxes(boxes: readonly Tickable[], wanted: (index: number) => boolean | null): Promise<void> {
  for (const [index, box] of boxes.entries()) {
    const goal = wanted(index);
    if (goal === null || box.isTicked() === goal) continue;
    press(box.target);
    // The next press must see what this one did: frameworks compute the new list from the one they drew.
    await nextTask();
  }
}

function texts(control: Control): string[] {
  return tickablesOf(control).map(({ text }) => text);
}

/** Several boxes of which any number may be ticked. Boxes that the catalogue does not know are left as they are. */
export const checkboxGroupDriver = makeDriver({
  id: 'checkbox-group',
  accepts: (control) => control.kind === 'checkbox-group' && tickablesOf(control).length > 0,
  read(control) {
    const ticked = tickablesOf(control).filter((box) => box.isTicked());
    return ticked.length > 0 ? ticked.map(({ text }) => text) : null;
  },
  holds(control, wanted) {
    const boxes = tickablesOf(control);
    const ticks = ticksFor(wanted, texts(control));
    if (!ticks?.ok) return false;
    return ticks.tick.every((at) => boxes[at]?.isTicked()) && !ticks.clear.some((at) => boxes[at]?.isTicked());
  },
  async put(control, wanted) {
    const ticks = ticksFor(wanted, texts(control));
    if (ticks === null) return refused('value-does-not-fit');
    if (!ticks.ok) return refused(ticks.refused, { option: ticks.option });
    // Clearing first: `none of these` often disables the others, and some groups allow only so many ticks.
    const boxes = tickablesOf(control);
    await setBoxes(boxes, (at) => (ticks.clear.includes(at) ? false : null));
    await setBoxes(tickablesOf(control), (at) => (ticks.tick.includes(at) ? true : null));
    return null;
  },
  async putBack(control, before) {
    if (before !== null && !Array.isArray(before)) return failed('cannot-be-undone');
    const names = before ?? [];
    await setBoxes(tickablesOf(control), (at) => names.includes(texts(control)[at] ?? ''));
    return null;
  },
});
