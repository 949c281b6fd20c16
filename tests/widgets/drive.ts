import type { FieldId } from '../../src/core/catalogue/fields';
import type { DateRange, FieldValue } from '../../src/core/field-value';
import type { Held } from '../../src/core/plan/held';
import type { ControlKind } from '../../src/core/plan/snapshot';
import { watchComposition } from '../../src/page/dom/composition';
import { openPopups } from '../../src/page/dom/popups';
import { press } from '../../src/page/dom/press';
import type { FoundControl } from '../../src/page/scan/found-control';
import { scanPage } from '../../src/page/scan/scan-page';
import type { Control } from '../../src/page/widgets/control';
import type { WriteResult } from '../../src/page/widgets/driver';
import { driverFor } from '../../src/page/widgets/drivers';

/** A file as it can be sent into a page. */
export interface FileData {
  readonly file: string;
  readonly type: string;
  readonly size: number;
}

export interface Task {
  /** The `data-field` of the fixture. */
  readonly field: string;
  readonly kind: ControlKind;
  readonly fieldId: FieldId;
  readonly value: string | boolean | readonly string[] | DateRange | FileData | readonly FileData[];
  readonly part?: number;
  readonly parts?: number;
  readonly region?: readonly string[];
  /** What the scan might give as the control's root. */
  readonly root?: 'box' | 'input' | 'widget' | 'scan';
}

export interface Report {
  readonly result: WriteResult;
  readonly before: Held;
  readonly held: Held;
  readonly already: boolean;
  readonly holds: boolean;
  readonly milliseconds: number;
}

const composition = new AbortController();
watchComposition(document, composition.signal);

function isFileData(value: unknown): value is FileData {
  return typeof value === 'object' && value !== null && 'file' in value;
}

function toFile({ file, type, size }: FileData): File {
  return new File([new Uint8Array(size)], file, { type });
}

function toValue(value: Task['value']): FieldValue {
  if (isFileData(value)) return toFile(value);
  if (Array.isArray(value) && value.some(isFileData)) return value.filter(isFileData).map(toFile);
  return value as FieldValue;
}

const widgetSelector: Partial<Record<ControlKind, string>> = {
  select: '[class*="-select"],select,[class*="dropdown"]',
  cascader: '[class*="cascader"]',
  date: '[class*="picker"],[class*="date-editor"]',
  'date-range': '[class*="picker"],[class*="date-editor"]',
};

function find(field: string): HTMLElement {
  const frames = [
    document,
    ...[...document.querySelectorAll('iframe')].flatMap((frame) => frame.contentDocument ?? []),
  ];
  for (const page of frames) {
    const box = page.querySelector<HTMLElement>(`[data-field="${field}"]`);
    if (box) return box;
    for (const host of page.querySelectorAll('*')) {
      const inside = host.shadowRoot?.querySelector<HTMLElement>(`[data-field="${field}"]`);
      if (inside) return inside;
    }
  }
  throw new Error(`no ${field}`);
}

const inputSelector = 'input,select,textarea';

/** What the page's own scan finds in the box of a field: that, and nothing beside it, is what is filled. */
export function scanned(field: string): { kind: ControlKind; label: string; options: readonly string[] }[] {
  return foundIn(find(field)).map(({ kind, label, options }) => ({ kind, label, options }));
}

function foundIn(box: HTMLElement): FoundControl[] {
  return scanPage(document).controls.filter(({ root, visible }) => visible && box.contains(root));
}

/** The control as a scan would give it, with the root that the task asks for. */
export function controlOf({ field, kind, root = 'widget' }: Task): Control {
  const box = find(field);
  if (root === 'scan') {
    const [one, another] = foundIn(box);
    if (!one || another) throw new Error(`${another ? 'more than one' : 'no'} control in ${field}`);
    return { ...one, ref: field };
  }
  const own = box.matches(inputSelector) ? [box] : [];
  const inputs = [...own, ...box.querySelectorAll<HTMLElement>(inputSelector)];
  const roots = {
    box,
    input: inputs[0] ?? box,
    widget: box.querySelector<HTMLElement>(widgetSelector[kind] ?? ':not(*)') ?? box,
  };
  return { ref: field, kind, root: roots[root], inputs, label: field };
}

const controller = new AbortController();

/** Writes one value as the fill loop would, and tells what every method of the driver said. */
export async function fill(task: Task): Promise<Report> {
  const control = controlOf(task);
  const driver = driverFor(control);
  if (driver === null) throw new Error(`no driver for ${task.field}`);
  const { fieldId, part = 0, parts = 1, region } = task;
  const wanted = { fieldId, value: toValue(task.value), part, parts, ...(region ? { region } : {}) };
  const before = driver.read(control);
  const already = driver.holds(control, wanted);
  const started = performance.now();
  const result = await driver.write(control, wanted, { signal: controller.signal });
  const milliseconds = performance.now() - started;
  return { result, before, already, held: driver.read(control), holds: driver.holds(control, wanted), milliseconds };
}

/** Puts back what a control held before. */
export async function restore(task: Task, before: Held): Promise<WriteResult> {
  const control = controlOf(task);
  const driver = driverFor(control);
  if (driver === null) throw new Error(`no driver for ${task.field}`);
  return driver.restore(control, before, { signal: controller.signal });
}

/** Writes one part into the box of that number, where several boxes share a value. */
export async function fillNth(task: Task): Promise<WriteResult> {
  const whole = controlOf({ ...task, root: 'box' });
  const input = whole.inputs[task.part ?? 0];
  if (input === undefined) throw new Error(`no box ${task.part}`);
  const control = { ...whole, root: input, inputs: [input] };
  const { fieldId, part = 0, parts = 1 } = task;
  const wanted = { fieldId, value: toValue(task.value), part, parts };
  return (await driverFor(control)?.write(control, wanted, { signal: controller.signal })) ?? { ok: true };
}

/** Whether our own press would touch a button at all. */
export function mayPress(button: HTMLElement): boolean {
  try {
    press(button);
    return true;
  } catch {
    return false;
  }
}

/** Writes and stops at once, as a user would who presses Stop. */
export async function fillAndStop(task: Task): Promise<WriteResult> {
  const stop = new AbortController();
  const control = controlOf(task);
  const { fieldId, part = 0, parts = 1 } = task;
  const done = driverFor(control)?.write(
    control,
    { fieldId, value: toValue(task.value), part, parts },
    { signal: stop.signal },
  );
  stop.abort();
  return (await done) ?? { ok: true };
}

/** The popups that are open now, beside those that a page shows from the start. */
export function openNow(): string[] {
  const probe = document.querySelector('[data-field]');
  const open = probe === null ? [] : openPopups(probe).filter((popup) => !standing.has(popup));
  return open.map((popup) => `${popup.localName}.${popup.className} ${popup.textContent?.slice(0, 60)}`);
}

const standing = new Set(openPopups(document.querySelector('[data-field]') ?? document.body));
