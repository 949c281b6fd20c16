import { classEnds } from '../dom/class-name';
import { isBanished, isShown } from '../dom/shown';
import { textOf } from '../dom/text-of';

const optionWords =
  'select-item-option|select-option|select-item|dropdown__item|dropdown-item|list__item|list-item|menu-item|menu__item|submenu|__submenu|option|option-item|combobox-item|__option';
const byRole = '[role="option"],[role="menuitem"],[role="menuitemcheckbox"],[role="menuitemradio"]';

/** One option of an open list. */
export interface ListItem {
  readonly element: HTMLElement;
  readonly text: string;
}

const noOption = 'disabled|group|group-title|empty|list__label|list__status|list__separate|divider';

function isOffered(element: HTMLElement): boolean {
  if (/^(?:alert|status)$/.test(element.role ?? '')) return false;
  return isShown(element) && element.ariaDisabled !== 'true' && !classEnds(element, noOption);
}

function innermost(found: HTMLElement[]): HTMLElement[] {
  return found.filter((element) => !found.some((other) => other !== element && element.contains(other)));
}

/** What an option is called: its text, or its title where it is drawn as a picture. */
export function itemText(element: HTMLElement): string {
  return textOf(element) || element.title;
}

/**
 * The options that a popup shows. Roles first; antd keeps a second list without size for screen readers, so only what is
 * drawn counts. Then the class names of the libraries, then plain list items.
 */
export function itemsIn(popup: HTMLElement): ListItem[] {
  const tiers = [
    () => [...popup.querySelectorAll<HTMLElement>(byRole)],
    () =>
      [...popup.querySelectorAll<HTMLElement>(':is([class*="option"],[class*="item"]):not(ul,ol,dl)')].filter(
        (element) => classEnds(element, optionWords),
      ),
    () => [...popup.querySelectorAll<HTMLElement>('li,dd')],
  ];
  for (const tier of tiers) {
    const offered = tier().filter((element) => isOffered(element) && !isBanished(element));
    const items = innermost(offered).flatMap((element) => {
      const text = itemText(element);
      return text === '' ? [] : [{ element, text }];
    });
    if (items.length > 0) return items;
  }
  return [];
}

/** Whether an option is already chosen in a list that lets several be. */
export function isChosen(element: HTMLElement): boolean {
  return (
    element.ariaSelected === 'true' ||
    element.ariaChecked === 'true' ||
    classEnds(element, 'selected|checked|option-selected|is-selected') ||
    element.querySelector('input:checked') !== null
  );
}
