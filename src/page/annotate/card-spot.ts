import { type Box, overlapOf } from './box';

interface CardSurroundings {
  readonly control: Box;
  readonly mark: Box | null;
  /** Other controls in sight. */
  readonly others: readonly Box[];
  readonly card: { readonly width: number; readonly height: number };
  readonly viewport: { readonly width: number; readonly height: number };
}

const gap = 12;
const margin = 8;

function clamp(value: number, most: number): number {
  return Math.max(margin, Math.min(value, most - margin));
}

/** How far apart two boxes are; 0 when they touch. */
function distance(a: Box, b: Box): number {
  const across = Math.max(0, a.left - b.right, b.left - a.right);
  const down = Math.max(0, a.top - b.bottom, b.top - a.bottom);
  return Math.hypot(across, down);
}

/**
 * Where the card goes: beside the field, never over what is being typed, else where it hides the least. Above comes
 * before below, because dropdowns and input methods open below.
 */
export function chooseCardSpot({ control, mark, others, card, viewport }: CardSurroundings): Box {
  const places = [
    { left: control.right + gap, top: control.top },
    { left: control.left, top: control.top - card.height - gap },
    { left: control.left, top: control.bottom + gap },
    { left: control.left - card.width - gap, top: control.top },
    { left: viewport.width - card.width - margin, top: control.top - card.height - gap },
  ];
  let best: Box | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [order, place] of places.entries()) {
    const left = clamp(place.left, viewport.width - card.width);
    const top = clamp(place.top, viewport.height - card.height);
    const box = { left, top, right: left + card.width, bottom: top + card.height };
    const hides = others.reduce((sum, other) => sum + overlapOf(box, other), 0);
    const away = distance(box, control) * 40;
    const own = overlapOf(box, control) * 1000 + (mark ? overlapOf(box, mark) * 200 : 0);
    const cost = order * 1500 + hides + away + own;
    if (cost < least) [best, least] = [box, cost];
  }
  return best ?? { left: margin, top: margin, right: margin + card.width, bottom: margin + card.height };
}
