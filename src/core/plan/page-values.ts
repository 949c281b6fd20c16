import type { FieldId } from '../catalogue/fields';
import { valueOfHeld } from '../choose/value-of-held';
import type { FieldValue } from '../field-value';
import type { FieldValues } from '../field-values';
import type { Held } from './held';

/** What one control of a page holds, and which part of which field that is. */
export interface HeldPart {
  readonly ref: string;
  readonly fieldId: FieldId;
  readonly part: number;
  readonly parts: number;
  readonly held: Held;
}

/** A field as it stands in one place of a page: its controls, and what they say together. */
export interface PageField {
  readonly ref: string;
  readonly fieldId: FieldId;
  readonly held: readonly Held[];
  /** Null: nothing, or nothing that rules can look at. */
  readonly value: FieldValue | null;
}

/** Puts the parts of each field together, in page order; a field that stands in two places is told twice. */
export function pageFields(parts: readonly HeldPart[]): PageField[] {
  const groups: HeldPart[][] = [];
  const open = new Map<FieldId, HeldPart[]>();
  for (const piece of parts) {
    const group = piece.parts > 1 ? open.get(piece.fieldId) : undefined;
    if (group && !group.some(({ part }) => part === piece.part)) group.push(piece);
    else {
      const begun = [piece];
      groups.push(begun);
      open.set(piece.fieldId, begun);
    }
  }
  return groups.flatMap((group): PageField[] => {
    const [first] = group;
    if (!first) return [];
    const held = [...group].sort((one, other) => one.part - other.part).map((piece) => piece.held);
    // The third box of a phone alone tells nothing.
    const whole = group.length === first.parts;
    const value = whole ? valueOfHeld(first.fieldId, held) : null;
    return [{ ref: first.ref, fieldId: first.fieldId, held, value }];
  });
}

/** The page's values by field; of a field in two places the first that says something. */
export function valuesOfPage(fields: readonly PageField[]): FieldValues {
  const values: Partial<Record<FieldId, FieldValue>> = {};
  for (const { fieldId, value } of fields) if (value !== null) values[fieldId] ??= value;
  return values;
}
