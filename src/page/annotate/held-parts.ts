import type { HeldPart } from '../../core/plan/page-values';
import type { PageSession } from '../page-session';
import type { MarkView } from './mark-view';

/** More than one person or thing has nowhere. */
const most = 60;

/** What a field's controls hold, and those of the same person or thing beside it: the rules look at them together. */
export function heldParts(marks: readonly MarkView[], ref: string, read: PageSession['read']): HeldPart[] {
  const headOf = ({ fieldId }: MarkView): string => fieldId?.slice(0, fieldId.indexOf('.')) ?? '';
  const own = marks.find((mark) => mark.ref === ref);
  if (!own || own.fieldId === null) return [];
  const beside = marks.filter(
    (mark) => mark.fieldId !== null && mark.state !== 'yours' && headOf(mark) === headOf(own),
  );
  const held = new Map(read(beside.map((mark) => mark.ref)).map((each) => [each.ref, each.held]));
  const parts = beside.flatMap(({ ref: other, fieldId, part, parts: of }): HeldPart[] =>
    fieldId === null ? [] : [{ ref: other, fieldId, part, parts: of, held: held.get(other) ?? null }],
  );
  return parts.slice(0, most);
}
