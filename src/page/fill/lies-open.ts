import { frameAround, outerElement, viewOf } from '../dom/outer-element';
import { waitFor } from '../dom/wait-for';
import { drawnElement, hasSize } from './drawn-element';
import type { KnownControl } from './known-controls';
import { labelIsShown } from './label-is-shown';
import { isUncovered } from './uncovered';

const faintest = 0.5;
const [narrowest, lowest] = [20, 10];
/** How long the list of the field before may take to close over this one. */
const closing = 250;
/** Grey pages are customary on days of mourning, and hide nothing. */
const harmlessFilter = /^(none|((grayscale|saturate|sepia|opacity)\([^)]*\)\s*)+)$/;

/**
 * Whether a control that asks for an identity number or a photo lies openly before the person: in sight, not faint,
 * masked, blurred or blended away, under a label that is shown, and with nothing of the page over it. Stricter than
 * `seenByPerson`, which goes before it: what this refuses wrongly, the user can still copy.
 */
export function liesOpen(control: KnownControl): boolean {
  const drawn = drawnElement(control);
  if (!drawn || !standsForIt(drawn, control) || !hasSize(drawn, narrowest, lowest)) return false;
  return isPlain(drawn) && labelIsShown(control) && isUncovered(drawn);
}

/** Scrolls a control to where nothing lies over it, and waits for lists that are still closing over it. */
export async function bringIntoSight(control: KnownControl, signal: AbortSignal): Promise<void> {
  const drawn = drawnElement(control);
  if (!drawn || isUncovered(drawn)) return;
  drawn.scrollIntoView({ block: 'center', behavior: 'instant' });
  await waitFor(() => isUncovered(drawn), { signal, deadline: closing, root: drawn.ownerDocument });
}

/** What is drawn for a hidden file box must be its own: the whole form around it stands for nothing. */
function standsForIt(drawn: HTMLElement, { inputs }: KnownControl): boolean {
  const boxes = drawn.querySelectorAll('input:not([type=hidden]),select,textarea');
  return [...boxes].every((box) => inputs.some((input) => input === box));
}

function isPlain(element: Element): boolean {
  let opacity = 1;
  for (let at: Element | null = element; at; at = outerElement(at) ?? frameAround(at)) {
    const style = viewOf(at)?.getComputedStyle(at);
    if (!style) return false;
    opacity *= Number(style.opacity);
    if (opacity < faintest || !harmlessFilter.test(style.filter)) return false;
    if ((style.maskImage ?? 'none') !== 'none' || style.mixBlendMode !== 'normal') return false;
  }
  return true;
}
