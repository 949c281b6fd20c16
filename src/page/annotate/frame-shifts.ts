interface Shift {
  readonly x: number;
  readonly y: number;
}

/** Where a document's viewport begins in the top document's viewport; null when the document is no longer shown. */
export type ShiftOf = (document: Document) => Shift | null;

/** Reads the places of same-origin frames, each once: made anew for every pass over the marks. */
export function frameShifts(top: Document): ShiftOf {
  const known = new Map<Document, Shift | null>([[top, { x: 0, y: 0 }]]);
  const shiftOf = (document: Document): Shift | null => {
    const before = known.get(document);
    if (before !== undefined) return before;
    const shift = readShift(document, shiftOf);
    known.set(document, shift);
    return shift;
  };
  return shiftOf;
}

function readShift(document: Document, shiftOf: ShiftOf): Shift | null {
  const frame = document.defaultView?.frameElement;
  if (!frame) return null;
  const outer = shiftOf(frame.ownerDocument);
  if (!outer) return null;
  const inner = viewportOf(frame);
  return { x: outer.x + inner.x, y: outer.y + inner.y };
}

/** Where a frame's own viewport begins, in the viewport of the document that holds the frame. */
export function viewportOf(frame: Element): Shift {
  const rect = frame.getBoundingClientRect();
  const style = frame.ownerDocument.defaultView?.getComputedStyle(frame);
  return {
    x: rect.left + frame.clientLeft + Number.parseFloat(style?.paddingLeft ?? '0'),
    y: rect.top + frame.clientTop + Number.parseFloat(style?.paddingTop ?? '0'),
  };
}
