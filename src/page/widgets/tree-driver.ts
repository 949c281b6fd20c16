import { chooseTicks } from '../../core/choose/choose-value';
import type { Held } from '../../core/plan/held';
import { nextTask } from '../dom/next-task';
import { press, pressInside } from '../dom/press';
import { isShown } from '../dom/shown';
import { waitFor } from '../dom/wait-for';
import { isBusy } from './cascader-columns';
import type { Control } from './control';
import type { DriverContext, Wanted } from './driver';
import { type Failure, failed, makeDriver, refused } from './make-driver';
import { PopupSession } from './popup-session';
import { type WholeList, wholeList } from './scroll-list';
import { shownChoice } from './shown-choice';
import { boxOf, folderOf, isTicked, leafItems, rowTitle, treeRows } from './tree-nodes';
import { widgetOf } from './widget-of';

/** The tree itself where it stands in the form; null when it is behind a select. */
function inlineTree({ root }: Control): HTMLElement | null {
  return treeRows(root).some(isShown) ? root : null;
}

function selectOf(control: Control): HTMLElement {
  return widgetOf(control, 'tree-select|select|cascader') ?? control.root;
}

function read(control: Control): Held {
  const tree = inlineTree(control);
  if (tree === null) return shownChoice(selectOf(control));
  const ticked = treeRows(tree).filter(isTicked).map(rowTitle);
  return ticked.length > 0 ? ticked : null;
}

/** Unfolds one row. Libraries ignore a press while another row is still moving, so it is pressed until it took. */
async function unfoldRow(tree: HTMLElement, row: HTMLElement, { signal }: DriverContext): Promise<boolean> {
  const text = rowTitle(row);
  const now = () => treeRows(tree).find((other) => rowTitle(other) === text) ?? row;
  const count = () => treeRows(tree).length;
  const before = count();
  const drawn = () => treeRows(tree).map(rowTitle).join();
  const seen = drawn();
  const waiting = { signal, deadline: 250, root: tree };
  for (let attempt = 0; attempt < 12; attempt += 1) {
    const folder = folderOf(now());
    if (folder === null || count() > before) return true;
    if (!isBusy(now())) pressInside(folder);
    if (await waitFor(() => folderOf(now()) === null || count() !== before, waiting)) {
      if (count() >= before) {
        // It may say that it is unfolded before what lies below it is drawn.
        await waitFor(() => drawn() !== seen, waiting);
        return true;
      }
      // It was unfolded, and its icon did not say so.
      pressInside(folderOf(now()) ?? folder);
      return Boolean(await waitFor(() => count() >= before, waiting));
    }
  }
  return false;
}

/** Unfolds every row: what is folded is not in the page. Ends when nothing new appears. */
async function unfold(tree: HTMLElement, context: DriverContext): Promise<void> {
  const done = new Set<string>();
  for (let round = 0; round < 200; round += 1) {
    const list = await wholeList(tree, { signal: context.signal, read: leafItems });
    let folded: HTMLElement | null = null;
    for (let index = 0; index < list.texts.length && folded === null; index += 1) {
      const row = done.has(list.texts[index] ?? '') ? null : await list.show(index);
      if (row !== null && folderOf(row) !== null) folded = row;
    }
    if (folded === null || !(await unfoldRow(tree, folded, context))) return;
    done.add(rowTitle(folded));
  }
}

async function setRows(list: WholeList, indexes: readonly number[], goal: boolean): Promise<void> {
  for (const index of indexes) {
    const row = await list.show(index);
    const box = row === null ? null : boxOf(row);
    if (row === null || box === null || isTicked(row) === goal) continue;
    // A transparent box over the drawn one is what a pointer meets.
    const native = box.querySelector<HTMLElement>('input');
    press(native && isShown(native) ? native : box);
    await nextTask();
  }
}

/** Ticks in a tree that stands open, and tells whether all ended as wanted. */
async function tickTree(tree: HTMLElement, wanted: Wanted, context: DriverContext): Promise<Failure | null> {
  const { fieldId, value } = wanted;
  const texts = typeof value === 'string' ? [value] : value;
  if (!Array.isArray(texts) || texts.some((one) => typeof one !== 'string')) return refused('value-does-not-fit');
  await unfold(tree, context);
  const list = await wholeList(tree, { signal: context.signal, read: leafItems });
  const ticks = chooseTicks(fieldId, texts as string[], list.texts);
  if (!ticks.ok) return refused(ticks.refused, { option: ticks.option });
  await setRows(list, ticks.clear, false);
  await setRows(list, ticks.tick, true);
  for (const index of ticks.tick) {
    const row = await list.show(index);
    const text = list.texts[index] ?? '';
    // A row that is still moving shows its tick when it has come to rest; it may have another element by then.
    const now = () => (row?.isConnected ? row : treeRows(tree).find((other) => rowTitle(other) === text));
    const ticked = () => isTickedRow(now());
    if (!(await waitFor(ticked, { signal: context.signal, deadline: 1_500, root: tree }))) {
      return failed('page-did-not-take-it');
    }
  }
  return null;
}

function isTickedRow(row: HTMLElement | undefined): boolean {
  return row !== undefined && isTicked(row);
}

async function withTree(
  control: Control,
  context: DriverContext,
  act: (tree: HTMLElement) => Promise<Failure | null>,
): Promise<Failure | null> {
  const tree = inlineTree(control);
  if (tree !== null) return act(tree);
  // Boxes without rows that we know: a press to open something would tick one of them.
  if (control.root.querySelector('input[type="checkbox"],[role="checkbox"]') !== null) return failed('no-driver');
  const session = new PopupSession(selectOf(control), context);
  try {
    await session.open();
    const shown = () => {
      const popup = session.current();
      return popup !== null && treeRows(popup).length > 0 ? popup : null;
    };
    const popup = await session.wait(shown, 8_000);
    return popup === null ? failed('options-never-loaded') : await act(popup);
  } finally {
    await session.close();
  }
}

/** What the last write proved row by row, and how it looked: a tree shows only what is unfolded and in view. */
const proved = new WeakMap<HTMLElement, { readonly value: string; readonly shown: string }>();

/** Trees with boxes, standing in the form or behind a select. */
export const treeDriver = makeDriver({
  id: 'tree',
  accepts: ({ kind }) => kind === 'tree',
  read,
  holds(control, { fieldId, value }) {
    const held = read(control);
    const proof = proved.get(control.root);
    if (proof?.value === JSON.stringify(value) && proof.shown === JSON.stringify(held)) return true;
    if (!Array.isArray(held) || !Array.isArray(value)) return false;
    const ticks = chooseTicks(fieldId, value as string[], held);
    return ticks.ok && ticks.clear.length === 0 && value.length > 0;
  },
  async put(control, wanted, context) {
    proved.delete(control.root);
    const failure = await withTree(control, context, (tree) => tickTree(tree, wanted, context));
    if (failure === null) {
      await nextTask();
      proved.set(control.root, { value: JSON.stringify(wanted.value), shown: JSON.stringify(read(control)) });
    }
    return failure;
  },
  async putBack(control, before, context) {
    proved.delete(control.root);
    if (before !== null && !Array.isArray(before)) return failed('cannot-be-undone');
    return withTree(control, context, async (tree) => {
      const list = await wholeList(tree, { signal: context.signal, read: leafItems });
      await setRows(
        list,
        list.texts.flatMap((text, at) => (before?.includes(text) ? [] : [at])),
        false,
      );
      await setRows(
        list,
        list.texts.flatMap((text, at) => (before?.includes(text) ? [at] : [])),
        true,
      );
      return null;
    });
  },
});
