import { chooseValue } from '../../core/choose/choose-value';
import { press } from '../dom/press';
import { realmOf } from '../dom/realm';
import { failed, makeDriver, refused } from './make-driver';
import { type Tickable, tickablesOf } from './tickable';

/**
 * A box that is transparent is not what a person presses: some kits stop what reaches it, and listen at its label. The
 * label of another box (a consent) would tick that one.
 */
function tick({ element, target }: Tickable): void {
  const isUnseen = realmOf(element).getComputedStyle(element).opacity === '0';
  const label = isUnseen ? element.closest('label') : null;
  press(label?.control === element ? label : target);
}

/** Radio buttons of any library, and what has the role of one. */
export const radioDriver = makeDriver({
  id: 'radio',
  accepts: (control) => control.kind === 'radio' && tickablesOf(control).length > 0,
  read: (control) => tickablesOf(control).find((radio) => radio.isTicked())?.text ?? null,
  holds(control, wanted) {
    const radios = tickablesOf(control);
    const choice = chooseValue(
      wanted,
      radios.map(({ text }) => text),
    );
    return choice.ok && radios[choice.index]?.isTicked() === true;
  },
  async put(control, wanted) {
    const radios = tickablesOf(control);
    const choice = chooseValue(
      wanted,
      radios.map(({ text }) => text),
    );
    if (!choice.ok) return refused(choice.refused, { option: String(wanted.value) });
    const radio = radios[choice.index];
    if (radio?.element.matches(':disabled')) return refused('disabled');
    if (radio && !radio.isTicked()) tick(radio);
    return null;
  },
  async putBack(control, before) {
    const radio = tickablesOf(control).find(({ text }) => text === before);
    // Once one of a group is chosen, no press makes it none again.
    if (!radio) return failed('cannot-be-undone');
    tick(radio);
    return null;
  },
});
