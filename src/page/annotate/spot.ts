import { type Box, overlapOf } from './box';

/** The side of a mark in CSS pixels. */
const markSize = 14;
const gap = 4;

interface Surroundings {
  /** The last line of the label's text; null when the control has no label. */
  readonly text: Box | null;
  readonly control: Box;
  /** Other controls nearby: a mark never lies over one. */
  readonly others: readonly Box[];
}

function at(left: number, top: number): Box {
  return { left, top, right: left + markSize, bottom: top + markSize };
}

function candidates({ text, control }: Surroundings): Box[] {
  if (!text) return [at(control.left, control.top - markSize - 2), at(control.right + gap, control.top)];
  const middle = (text.top + text.bottom - markSize) / 2;
  const places = [at(text.right + gap, middle)];
  // Kits leave just the width of a colon between label and control. Letters fill their boxes: none may be covered.
  const snug = control.left - markSize;
  if (snug >= text.right - 1) places.push(at(snug, middle));
  const raised = text.top - markSize / 2 - gap;
  places.push(at(text.right - gap, raised), at(text.right - gap, Math.min(raised, control.top - markSize - 1)));
  places.push(at(text.left - markSize - 3 * gap, middle));
  return places;
}

/** Where the mark goes: at the end of the label, else as near to it as it can be without lying over a control. */
export function chooseSpot(around: Surroundings): Box | null {
  const controls = [around.control, ...around.others];
  const free = candidates(around).find((place) => controls.every((control) => overlapOf(place, control) === 0));
  return free ?? null;
}
