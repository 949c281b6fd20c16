import type { Box } from './box';

/** The box of the last line of a text, without its colon: where a label ends. Null when nothing of it is laid out. */
export function lastLine(text: Text): Box | null {
  const range = text.ownerDocument.createRange();
  // A mark may stand on the colon: where label and field touch there is no other room.
  const end = text.data.replace(/[\s:：]+$/, '').length;
  range.setStart(text, Math.min(end, text.data.length - text.data.trimStart().length));
  range.setEnd(text, end);
  const lines = range.getClientRects();
  const last = lines[lines.length - 1];
  return last && last.height > 0 ? last : null;
}
