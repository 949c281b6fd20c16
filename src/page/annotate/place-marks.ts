import { type Box, boxOf } from './box';
import { frameShifts, type ShiftOf } from './frame-shifts';
import type { LabelFinder } from './label-end';
import type { Mark } from './mark';
import { hostWidth } from './mark-style';
import { chooseSpot } from './spot';
import { lastLine } from './text-box';
import { belongsToField, underPoint } from './under-point';

/** Where the layer's own coordinates begin in the viewport, and how many viewport pixels one of them is. */
export interface Origin {
  readonly left: number;
  readonly top: number;
  readonly zoom: number;
}

/** Reads where the layer is. */
export function originOf(host: Element): Origin {
  const rect = host.getBoundingClientRect();
  return { left: rect.left, top: rect.top, zoom: rect.width / hostWidth || 1 };
}

/** Labels are looked up once, and again when a framework has replaced them. */
function findLabels(marks: readonly Mark[], all: readonly Mark[], labelFinder: LabelFinder): void {
  const lost = marks.filter((mark) => mark.label === undefined || mark.label?.text.isConnected === false);
  if (lost.length === 0) return;
  const labelOf = labelFinder(all.map((mark) => mark.element));
  for (const mark of lost) mark.label = labelOf(mark.element);
}

function readBoxes(mark: Mark, shiftOf: ShiftOf): Box | null {
  const shift = shiftOf(mark.element.ownerDocument);
  const rect = mark.element.getBoundingClientRect();
  mark.control = shift && rect.width > 0 ? boxOf(rect, shift) : null;
  const line = mark.control && mark.label && lastLine(mark.label.text);
  return line && shift ? boxOf(line, shift) : null;
}

/** The spot of a mark, or null where it would lie over something that is not its field's. */
function chooseFor(mark: Mark, text: Box | null, marks: readonly Mark[], host: Element): Box | null {
  if (!mark.control) return null;
  const others = marks.flatMap((other) => (other !== mark && other.control ? [other.control] : []));
  const spot = chooseSpot({ text, control: mark.control, others });
  if (!spot) return null;
  const [x, y] = [(spot.left + spot.right) / 2, (spot.top + spot.bottom) / 2];
  const hit = underPoint(host.ownerDocument, host, x, y);
  if (!hit) return spot;
  const elements = marks.map((other) => other.element);
  return belongsToField(hit, mark.label?.element ?? null, mark.element, elements) ? spot : null;
}

/**
 * Puts `marks`, those of all that are near the viewport, to the ends of their labels: everything is read first, then everything is written.
 * Returns whether anything moved, so that the next frame looks again only then.
 */
export function placeMarks(
  marks: readonly Mark[],
  all: readonly Mark[],
  host: HTMLElement,
  labelFinder: LabelFinder,
): boolean {
  const shiftOf = frameShifts(host.ownerDocument);
  const origin = originOf(host);
  findLabels(marks, all, labelFinder);
  const texts = marks.map((mark) => readBoxes(mark, shiftOf));
  const spots = marks.map((mark, index) => chooseFor(mark, texts[index] ?? null, marks, host));
  let moved = false;
  for (const [index, mark] of marks.entries()) {
    mark.spot = spots[index] ?? null;
    moved = write(mark, origin) || moved;
  }
  return moved;
}

/** Takes a mark out of sight: its control has left the viewport, or the scroller that holds it. */
export function putAway(mark: Mark): void {
  mark.near = false;
  mark.control = null;
  mark.spot = null;
  mark.translate = '';
  mark.button?.classList.add('away');
}

function write(mark: Mark, origin: Origin): boolean {
  const { button, spot } = mark;
  if (!button) return false;
  button.classList.toggle('away', spot === null);
  if (!spot) {
    mark.translate = '';
    return false;
  }
  const left = (spot.left - origin.left) / origin.zoom;
  const top = (spot.top - origin.top) / origin.zoom;
  const translate = `${left.toFixed(1)}px ${top.toFixed(1)}px`;
  if (mark.translate === translate) return false;
  const moved = mark.translate !== '';
  mark.translate = translate;
  button.style.translate = translate;
  return moved;
}
