import { chooseOption } from '../../core/choose/choose-option';
import { sameValue } from '../../core/choose/same-value';
import type { Held } from '../../core/plan/held';
import { nextTask } from '../dom/next-task';
import { press } from '../dom/press';
import { announceChange, setNativeValue } from '../dom/set-native-value';
import { isShown } from '../dom/shown';
import { textOf } from '../dom/text-of';
import { waitFor } from '../dom/wait-for';
import type { Control } from './control';
import type { DriverContext, Wanted } from './driver';
import { type Failure, failed, makeDriver, refused } from './make-driver';
import {
  buttonNamed,
  crossOf,
  insideOf,
  isSearching,
  openDialogs,
  queryBoxOf,
  type ResultRow,
  resultRows,
} from './search-dialog';
import { textElementOf } from './widget-of';

const openName = /^(?:查询|搜索|选择|查找|检索|请选择|点击查询|点击选择|查询.{0,8}|选择.{0,8})$/;
const searchName = /^(?:查询|搜索|检索|查找|search)$/i;
const closeName = /^(?:取消|关闭|返回|×|✕|close)$/i;

function read(control: Control): Held {
  const box = textElementOf(control);
  if (box !== null) return box.value === '' ? null : box.value;
  const copy = control.root.cloneNode(true) as HTMLElement;
  for (const button of copy.querySelectorAll('button,a,[role="button"]')) button.remove();
  return textOf(copy) || null;
}

/** The button that opens the dialog: in the control or close beside it; else the read-only box itself. */
function opener(control: Control): HTMLElement {
  let around: HTMLElement | null = control.root;
  for (let level = 0; around !== null && level < 4; level += 1) {
    const button = buttonNamed(around, openName);
    if (button !== null) return button;
    around = around.parentElement;
  }
  return control.root;
}

function matching(rows: readonly ResultRow[], { fieldId, value, region }: Wanted): ResultRow[] {
  const wanted = String(value);
  const found = rows.filter(({ cells }) => cells.some((cell) => chooseOption(wanted, [cell], fieldId).ok));
  const exact = found.filter(({ cells }) => cells.includes(wanted));
  const named = exact.length > 0 ? exact : found;
  if (named.length <= 1 || !region || region.length === 0) return named;
  const last = region.at(-1) ?? '';
  return named.filter(({ cells }) => cells.some((cell) => cell.includes(last)));
}

function resultTexts(dialog: HTMLElement): string {
  return resultRows(dialog)
    .map(({ row }) => textOf(row))
    .join('\n');
}

/** Searches for each text in turn until one row, or too many, are the wanted one. */
async function findRow(dialog: HTMLElement, wanted: Wanted, { signal }: DriverContext): Promise<ResultRow | Failure> {
  const box = queryBoxOf(dialog);
  const text = String(wanted.value);
  const queries = [...new Set([text, text.split(/[（(]/)[0] ?? text])];
  const waiting = { signal, root: dialog };
  for (const query of queries) {
    const before = resultTexts(dialog);
    if (box !== null) {
      setNativeValue(box, query);
      announceChange(box);
      await nextTask();
      const search =
        buttonNamed(dialog, searchName) ??
        dialog.querySelector<HTMLElement>('[class*="search"] button,[class*="icon-search"]');
      if (search) press(search, { isSearch: true });
    }
    const answered = () => isSearching(dialog) || resultTexts(dialog) !== before;
    const prompt = await waitFor(answered, { ...waiting, deadline: 400 });
    await waitFor(() => !isSearching(dialog), { ...waiting, deadline: 15_000 });
    await nextTask();
    const rows = () => {
      const some = matching(resultRows(dialog), wanted);
      return some.length > 0 ? some : null;
    };
    // An answer that has come and does not have it will not have it later either.
    const found = await waitFor(rows, { ...waiting, deadline: prompt ? 300 : 3_000 });
    const [row] = found ?? [];
    if (row) return found?.length === 1 ? row : refused('several-search-results', { option: text });
  }
  return refused('no-search-result', { option: text });
}

/** Leaves by the dialog's own cross, else by its 取消; a cross that is only called like one is followed by the other. */
async function closeDialog(dialog: HTMLElement, { signal }: DriverContext): Promise<void> {
  const isGone = () => !isShown(dialog);
  for (const button of [crossOf(dialog), buttonNamed(dialog, closeName)]) {
    if (isGone()) return;
    if (button === null) continue;
    press(button);
    if (signal.aborted || (await waitFor(isGone, { signal, deadline: 1_000, root: dialog.ownerDocument }))) return;
  }
}

async function put(control: Control, wanted: Wanted, context: DriverContext): Promise<Failure | null> {
  if (typeof wanted.value !== 'string' || wanted.value.trim() === '') return refused('value-does-not-fit');
  const page = control.root.ownerDocument;
  const before = new Set(openDialogs(control.root));
  press(opener(control));
  const waiting = { signal: context.signal, root: page };
  const dialog = await waitFor(() => openDialogs(control.root).find((open) => !before.has(open)), {
    ...waiting,
    deadline: 5_000,
  });
  if (dialog === null) return failed('dialog-did-not-open');
  try {
    const inside = insideOf(dialog);
    await waitFor(() => queryBoxOf(inside) !== null || resultRows(inside).length > 0, {
      ...waiting,
      root: inside,
      deadline: 5_000,
    });
    const row = await findRow(inside, wanted, context);
    if ('ok' in row) return row;
    press(row.pick);
    const closed = () => !isShown(dialog);
    if (await waitFor(closed, { ...waiting, deadline: 600 })) return null;
    const confirm = buttonNamed(inside, /^(?:确定|确认|选择|OK)$/i);
    if (confirm !== null && !resultRows(inside).some(({ row: one }) => one.contains(confirm))) press(confirm);
    await waitFor(closed, { ...waiting, deadline: 2_000 });
    return null;
  } finally {
    await closeDialog(dialog, context);
  }
}

/** Companies that are looked up in a dialog: searched by name, taken only when exactly one row is the wanted one. */
export const searchDialogDriver = makeDriver({
  id: 'search-dialog',
  accepts: ({ kind }) => kind === 'search-dialog',
  read,
  holds: (control, { fieldId, value, part, parts }) => sameValue(fieldId, value, read(control), part, parts),
  put,
  async putBack(control, before, context) {
    if (typeof before !== 'string') return failed('cannot-be-undone');
    return put(control, { fieldId: 'website.accessProvider', value: before, part: 0, parts: 1 }, context);
  },
});
