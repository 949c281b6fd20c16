import { fieldOf } from '../../core/catalogue/fields';
import { type Choice, onlyOne, refuse } from '../../core/choose/choice';
import { chooseOption } from '../../core/choose/choose-option';
import { chooseRegion } from '../../core/choose/choose-region';
import { sameValue } from '../../core/choose/same-value';
import type { Held } from '../../core/plan/held';
import { classEnds } from '../dom/class-name';
import { namedFaceKind } from '../dom/named-faces';
import { nextTask } from '../dom/next-task';
import { pressInside } from '../dom/press';
import { columnsOf, isActive, isBusy, isLeaf } from './cascader-columns';
import { clearWidget } from './clear-widget';
import type { Control } from './control';
import type { DriverContext, Wanted } from './driver';
import type { ListItem } from './list-items';
import { type Failure, failed, makeDriver, refused } from './make-driver';
import { PopupSession } from './popup-session';
import { wholeList } from './scroll-list';
import { shownChoice } from './shown-choice';
import { widgetOf } from './widget-of';

/** Which option of a level leads on; told what the level offers. */
type PickLevel = (level: number, offered: readonly string[]) => Choice;

const words = 'select|dropdown|cascader-view|area-picker|city-picker|picker';
const levelTime = 8_000;

function widget(control: Control): HTMLElement {
  return widgetOf(control, 'cascader') ?? widgetOf(control, words) ?? control.root;
}

function splitPath(text: string): string[] {
  return text.split(/\s*[/>›»]\s*/).filter((part) => part !== '');
}

function read(control: Control): Held {
  const shown = shownChoice(widget(control));
  return typeof shown === 'string' ? splitPath(shown) : shown;
}

/** What was pressed last in a widget: one that shows only the last level cannot say more itself. */
const walked = new WeakMap<HTMLElement, { readonly value: string; readonly shown: string }>();

function holds(control: Control, { fieldId, value, part, parts }: Wanted): boolean {
  const held = read(control);
  const last = walked.get(widget(control));
  if (last?.value === JSON.stringify(value) && last.shown === JSON.stringify(held)) return true;
  return sameValue(fieldId, value, held, part, parts);
}

function columnAt(session: PopupSession, level: number): { popup: HTMLElement; items: ListItem[] } | null {
  const popup = session.current();
  const items = popup === null ? undefined : columnsOf(popup)[level];
  return popup !== null && items && items.length > 0 ? { popup, items } : null;
}

function elements(session: PopupSession, level: number): HTMLElement[] {
  return (columnAt(session, level)?.items ?? []).map(({ element }) => element);
}

/** Presses an item and waits for what follows: its column, or the end because it was the last level. */
async function follow(
  session: PopupSession,
  level: number,
  text: string,
  item: HTMLElement,
): Promise<'next' | 'done' | null> {
  if (isActive(item) && !isBusy(item) && columnAt(session, level + 1) !== null) return 'next';
  const stale = elements(session, level + 1);
  // Its column may stand there from the choice before, and stays the same.
  const wasOnPath = classEnds(item, 'pending');
  pressInside(item);
  await nextTask();
  const now = () => columnAt(session, level)?.items.find((one) => one.text === text)?.element;
  const outcome = () => {
    const self = now();
    // At the first frames of its opening a popup may have no size: that is not the end.
    if (self === undefined) return session.current() === null && !session.saysOpen() ? 'done' : null;
    const next = elements(session, level + 1);
    const fresh = wasOnPath || isActive(self) || next[0] !== stale[0];
    return next.length > 0 && fresh && !isBusy(self) ? 'next' : null;
  };
  const self = now();
  const soon = self !== undefined && isLeaf(self) && !isBusy(self);
  return (await session.wait(outcome, soon ? 400 : levelTime)) ?? (soon || session.current() === null ? 'done' : null);
}

async function walk(session: PopupSession, pick: PickLevel, context: DriverContext): Promise<Failure | string[]> {
  if ((await session.open()) === null) return failed('options-never-loaded');
  const path: string[] = [];
  for (let level = 0; level < 6; level += 1) {
    const open = await session.wait(() => columnAt(session, level), levelTime);
    if (open === null) return failed('options-never-loaded');
    const readLevel = (popup: HTMLElement) => columnsOf(popup)[level] ?? [];
    const list = await wholeList(open.popup, { signal: context.signal, read: readLevel });
    const choice = pick(level, list.texts);
    if (!choice.ok && !list.isComplete) return failed('options-never-loaded');
    if (!choice.ok) return refused(choice.refused, { level: String(level + 1) });
    const item = await list.show(choice.index);
    const text = list.texts[choice.index] ?? '';
    if (item === null) return failed('options-never-loaded');
    path.push(text);
    const next = await follow(session, level, text, item);
    if (next === 'done') return path;
    if (next === null) return failed('options-never-loaded');
  }
  return refused('region-level-missing');
}

function exactly(path: readonly string[]): PickLevel {
  return (level, offered) =>
    onlyOne(offered.flatMap((option, index) => (option === path[level] ? [index] : []))) ??
    refuse('option-not-offered');
}

function pickerFor({ fieldId, value }: Wanted): PickLevel | null {
  if (Array.isArray(value) && fieldOf(fieldId).value === 'region') {
    const path = value.filter((one) => typeof one === 'string');
    return (level, offered) => chooseRegion(path, level, offered);
  }
  const text = typeof value === 'string' ? value : Array.isArray(value) && value.length === 1 ? value[0] : null;
  if (typeof text !== 'string') return null;
  const pieces = splitPath(text);
  return (level, offered) => {
    const whole = chooseOption(text, offered, fieldId);
    return whole.ok ? whole : chooseOption(pieces[level] ?? '', offered, fieldId);
  };
}

async function putPath(control: Control, pick: PickLevel, context: DriverContext): Promise<Failure | string[]> {
  const session = new PopupSession(widget(control), context);
  try {
    return await walk(session, pick, context);
  } finally {
    await session.close();
  }
}

async function putBack(control: Control, before: Held, context: DriverContext): Promise<Failure | null> {
  walked.delete(widget(control));
  if (before === null) return clearWidget(widget(control), () => read(control) === null, context);
  const path = typeof before === 'string' ? splitPath(before) : Array.isArray(before) ? before : null;
  if (path === null) return failed('cannot-be-undone');
  const result = await putPath(control, exactly(path), context);
  return Array.isArray(result) ? null : result;
}

/** How deep the wanted value goes: a page may ask for fewer levels, but never for the first alone. */
function levelsOf({ value }: Wanted): number {
  return Array.isArray(value) ? value.length : 1;
}

/** Cascaders of any library, level by level; levels may come late, and municipalities are the chooser's business. */
export const cascaderDriver = makeDriver({
  id: 'cascader',
  // What has no native part has no columns that are known either: left to the user, and nothing is opened.
  accepts: ({ kind, root }) => kind === 'cascader' && namedFaceKind(root) === null,
  read,
  holds,
  async put(control, wanted, context) {
    const pick = pickerFor(wanted);
    if (pick === null) return refused('value-does-not-fit');
    const before = read(control);
    const walkedPath = await putPath(control, pick, context);
    const shown = read(control);
    const tooShort = Array.isArray(walkedPath) && walkedPath.length < Math.min(2, levelsOf(wanted));
    const result = tooShort ? refused('region-level-missing') : walkedPath;
    if (Array.isArray(result)) {
      const last = Array.isArray(shown) ? shown.at(-1) : shown;
      if (last === result.at(-1)) {
        walked.set(widget(control), { value: JSON.stringify(wanted.value), shown: JSON.stringify(shown) });
      }
      return null;
    }
    if (holds(control, wanted)) return null;
    // Some cascaders take every level at once: a path that broke off must not stay.
    if (JSON.stringify(shown) !== JSON.stringify(before)) await putBack(control, before, context);
    return result;
  },
  putBack,
});
