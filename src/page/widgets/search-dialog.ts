import { classEnds } from '../dom/class-name';
import { isTextElement } from '../dom/realm';
import { isLeaving, isShown } from '../dom/shown';
import { textOf } from '../dom/text-of';

const dialogSelector =
  '[role="dialog"],[class*="modal"],[class*="dialog"],[class*="layer"],[class*="drawer"],[class*="popup"]';
const buttonSelector = 'button,a,[role="button"],input[type="button"],input[type="submit"],[class*="btn"]';

/** Dialogs that are open now, outermost boxes only; not what the control itself stands in. */
export function openDialogs(control: HTMLElement): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (const dialog of control.ownerDocument.querySelectorAll<HTMLElement>(dialogSelector)) {
    if (dialog.contains(control) || !isShown(dialog) || found.some((outer) => outer.contains(dialog))) continue;
    // The shade behind a dialog is called like one.
    if (dialog.querySelector('input,button,a,iframe') === null) continue;
    // One that is closing is not open, and may be the very one that is opened again.
    if (isLeaving(dialog) || dialog.closest('[class*="-leave"]') || dialog.querySelector('[class*="-leave"]')) continue;
    found.push(dialog);
  }
  return found;
}

/** What is inside: a dialog may be a frame of its own. */
export function insideOf(dialog: HTMLElement): HTMLElement {
  const frame = dialog.querySelector('iframe');
  return frame?.contentDocument?.body ?? dialog;
}

function buttonText(button: HTMLElement): string {
  return (textOf(button) || button.getAttribute('value') || button.ariaLabel || button.title).replace(/\s+/g, '');
}

/** The button of this name in a part of the page, the innermost element that carries it. */
export function buttonNamed(part: HTMLElement, name: RegExp): HTMLElement | null {
  const buttons = [...part.querySelectorAll<HTMLElement>(buttonSelector)].filter(
    (button) => isShown(button) && name.test(buttonText(button)),
  );
  return buttons.find((button) => !buttons.some((other) => other !== button && button.contains(other))) ?? null;
}

/** The cross of a dialog: what is called so for those who do not see it, else what ends in such a class. */
export function crossOf(dialog: HTMLElement): HTMLElement | null {
  const parts = [...dialog.querySelectorAll<HTMLElement>('button,a,i,span,[role="button"],[class*="close"]')];
  const shown = parts.filter(isShown);
  return (
    shown.find((part) => /^(?:close|关闭)/i.test(part.ariaLabel ?? part.title)) ??
    shown.find((part) => classEnds(part, 'modal-close|headerbtn|close-btn|dialog__close|dialog-close|close')) ??
    null
  );
}

/** Where the dialog is searched: the box that speaks of a name, else the only text box. */
export function queryBoxOf(dialog: HTMLElement): HTMLInputElement | null {
  const boxes = [...dialog.querySelectorAll<HTMLInputElement>('input')]
    .filter(isTextElement)
    .filter(
      (box) =>
        /^(?:text|search)$/.test(box.type) &&
        isShown(box) &&
        !box.disabled &&
        !box.readOnly &&
        !box.closest('[class*="pagination"],[class*="pager"]'),
    ) as HTMLInputElement[];
  const about = (box: HTMLInputElement) =>
    `${box.placeholder} ${textOf(box.closest('label,[class*="form-item"],td,div') ?? box)}`;
  const named = boxes.filter((box) => /名称|单位|公司|关键|服务商|接入商|注册商|企业/.test(about(box)));
  return named[0] ?? (boxes.length === 1 ? (boxes[0] ?? null) : null);
}

/** One line of a result, and what takes it. */
export interface ResultRow {
  readonly row: HTMLElement;
  readonly cells: readonly string[];
  readonly pick: HTMLElement;
}

const pickName = /^(?:选择|选定|选取|选中|使用|确认|确定|选择该项|选中此项)$/;

function cellsOf(row: HTMLElement): string[] {
  const cells = [...row.querySelectorAll('td,[role="cell"],[class*="cell"],span,div')].map(textOf);
  return [...new Set([textOf(row), ...cells])].filter((text) => text !== '' && !pickName.test(text));
}

const rowSelectors = ['tr,[role="row"]', 'li,[class*="list-item"]', '[class*="row"],[class*="item"]'];

/** The rows of a result that can be taken by a button or a radio button in them: table rows before anything else. */
export function resultRows(dialog: HTMLElement): ResultRow[] {
  for (const selector of rowSelectors) {
    const rows = [...dialog.querySelectorAll<HTMLElement>(selector)].filter(isShown);
    const found = rows.flatMap((row): ResultRow[] => {
      const pick = buttonNamed(row, pickName) ?? row.querySelector<HTMLElement>('input[type="radio"]');
      return pick === null ? [] : [{ row, cells: cellsOf(row), pick }];
    });
    if (found.length > 0)
      return found.filter(({ row }) => !found.some((other) => other.row !== row && row.contains(other.row)));
  }
  return [];
}

/** Whether the dialog is still waiting for its answer. */
export function isSearching(dialog: HTMLElement): boolean {
  return [...dialog.querySelectorAll('[class*="spin"],[class*="loading"]')].some(
    (mark) =>
      isShown(mark) &&
      /spin-(?:dot|spinning)|loading-(?:mask|spinner|icon)|(?:^|\s)loading|is-loading|spinning/.test(
        mark.getAttribute('class') ?? '',
      ),
  );
}
