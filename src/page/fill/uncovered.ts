import { frameAround, outerElement, viewOf } from '../dom/outer-element';
import { ownElements } from '../dom/own-elements';
import { scopeOf } from '../dom/realm';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a box is looked at, as parts of its width and height; most of them must be free. */
const looks: readonly (readonly [number, number])[] = [
  [0.5, 0.5],
  [0.2, 0.25],
  [0.8, 0.25],
  [0.2, 0.75],
  [0.8, 0.75],
];
const enough = 3;

/**
 * Whether an element lies open in the viewport, and so does each frame around it: nothing of the page over it, whether
 * it takes the pointer or lets it through, and nothing that clips it away.
 */
export function isUncovered(element: HTMLElement): boolean {
  const outside = surroundings(element);
  const free = pointsOf(element).filter((point) => isOnTop(element, point, outside));
  return free.length >= enough;
}

function pointsOf(element: Element): Point[] {
  const { left, top, width, height } = element.getBoundingClientRect();
  return looks.map(([across, down]) => ({ x: left + width * across, y: top + height * down }));
}

/** The elements that an element is drawn inside of: they may paint below it. */
function surroundings(element: Element): Set<Element> {
  const found = new Set<Element>();
  for (let at = outerElement(element); at; at = outerElement(at)) found.add(at);
  return found;
}

function isOnTop(element: Element, { x, y }: Point, outside: ReadonlySet<Element>): boolean {
  const hit = scopeOf(element)
    .elementsFromPoint(x, y)
    .find((one) => !ownElements.has(one));
  if (!hit || !element.contains(hit)) return false;
  if (isPaintedOver(element, { x, y }, outside)) return false;
  const frame = frameAround(element);
  return frame === null || isOnTop(frame, throughFrame(frame, { x, y }), surroundings(frame));
}

/** A point of a frame's viewport in the viewport of the page around it. */
function throughFrame(frame: Element, { x, y }: Point): Point {
  const { left, top, width } = frame.getBoundingClientRect();
  const zoom = width / ((frame as HTMLElement).offsetWidth || width);
  return { x: left + (frame.clientLeft + x) * zoom, y: top + (frame.clientTop + y) * zoom };
}

/** What lets the pointer through is found by no hit test: each element at the point is asked whether it paints there. */
function isPaintedOver(element: Element, { x, y }: Point, outside: ReadonlySet<Element>): boolean {
  const view = viewOf(element);
  if (!view) return true;
  for (const other of view.document.querySelectorAll('*')) {
    const { left, top, right, bottom } = other.getBoundingClientRect();
    if (x < left || x > right || y < top || y > bottom) continue;
    if (outside.has(other) || element.contains(other) || ownElements.has(other)) continue;
    if (hides(other, view)) return true;
  }
  return false;
}

/** A watermark's pattern does not count, nor a painted ground far below everything. */
function hides(element: Element, view: Window): boolean {
  const style = view.getComputedStyle(element);
  if (style.pointerEvents !== 'none' || style.visibility !== 'visible' || Number(style.opacity) < 0.5) return false;
  if (element.matches(':popover-open,dialog:modal')) return true;
  if (style.position === 'static' || Number(style.zIndex) < 0) return false;
  if (element.matches('img,video,iframe,canvas,embed,object')) return true;
  const alpha = /^rgba\(.*,\s*([\d.]+)\)$/.exec(style.backgroundColor)?.[1];
  return style.backgroundColor !== 'transparent' && Number(alpha ?? '1') >= 0.5;
}
