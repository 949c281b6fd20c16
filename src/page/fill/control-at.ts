/** A control as far as it matters where it lies. */
interface Placed {
  readonly ref: string;
  readonly root: HTMLElement;
}

/** How far above what was clicked the control's own item may begin. */
const highest = 6;

/**
 * The control that somebody means who points at an element: the one that it lies in or holds, else the only one of the
 * item around it, so that its label and the empty space beside it count too. Null where it could be several.
 */
export function controlAt(element: Element, controls: readonly Placed[]): string | null {
  const around = controls.filter(({ root }) => root.contains(element));
  const innermost = around.find(({ root }) => around.every((other) => other.root.contains(root)));
  if (innermost) return innermost.ref;
  for (let at: Element | null = element, depth = 0; at && depth < highest; at = at.parentElement, depth++) {
    const inside = controls.filter(({ root }) => at?.contains(root));
    if (inside.length > 0) return inside.length === 1 ? (inside[0]?.ref ?? null) : null;
  }
  return null;
}
