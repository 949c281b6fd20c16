/** A rectangle in the top document's viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A rectangle of a frame's viewport, moved into the top document's. */
export function boxOf(rect: Box, shift: { readonly x: number; readonly y: number }): Box {
  return {
    left: rect.left + shift.x,
    top: rect.top + shift.y,
    right: rect.right + shift.x,
    bottom: rect.bottom + shift.y,
  };
}

/** The area that two boxes share. */
export function overlapOf(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Whether the boxes are the same to half a pixel. */
export function sameBox(a: Box, b: Box): boolean {
  return (
    Math.abs(a.left - b.left) < 0.5 &&
    Math.abs(a.top - b.top) < 0.5 &&
    Math.abs(a.right - b.right) < 0.5 &&
    Math.abs(a.bottom - b.bottom) < 0.5
  );
}

/** Whether a point lies in the box, or no further than `margin` from it. */
export function isNear(box: Box, x: number, y: number, margin: number): boolean {
  return x >= box.left - margin && x <= box.right + margin && y >= box.top - margin && y <= box.bottom + margin;
}
