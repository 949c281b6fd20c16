import { type FieldId, fieldOf } from '../catalogue/fields';
import type { FieldValue } from '../field-value';
import type { Held } from '../plan/held';
import { dateOfPieces } from './date-pieces';
import { datesIn, isLongTermText } from './date-text';
import { sameValue } from './same-value';

/**
 * What a field's controls hold, in the catalogue's words, so that rules can look at it; one entry a control, in the
 * order of its parts. Null when they hold nothing, or something that is no value of the field: an option that the
 * catalogue does not know, the name of a file.
 */
export function valueOfHeld(fieldId: FieldId, held: readonly Held[]): FieldValue | null {
  const [first = null] = held;
  switch (fieldOf(fieldId).value) {
    case 'text':
    case 'number':
      return textOf(held, fieldId);
    case 'choice':
      return choiceOf(fieldId, first);
    case 'choices':
      return choicesOf(fieldId, first);
    case 'texts':
      return emptyAsNull(held.flatMap(textsIn));
    case 'date':
      return held.length === 1 ? dateOf(first) : dateOfPieces(held);
    case 'date-range':
      return periodOf(held);
    case 'yes-no':
      return [true, false].find((answer) => first !== null && sameValue(fieldId, answer, first)) ?? null;
    case 'region':
      return regionOf(held);
    case 'file':
    case 'files':
    case 'none':
      return null;
  }
}

function isText(held: Held): held is string {
  return typeof held === 'string' && held.trim() !== '';
}

/** A phone in two boxes, a mailbox in two: written together again. */
function textOf(held: readonly Held[], fieldId: FieldId): string | null {
  const texts = held.filter(isText).map((text) => text.trim());
  if (texts.length === 0) return null;
  return texts.join(fieldId.endsWith('.email') ? '@' : '-');
}

function choiceOf(fieldId: FieldId, held: Held): string | null {
  const text = Array.isArray(held) && held.length === 1 ? (held[0] ?? null) : held;
  if (!isText(text)) return null;
  const { options = [] } = fieldOf(fieldId);
  if (options.length === 0 || options.includes(text.trim())) return text.trim();
  const meant = options.filter((option) => sameValue(fieldId, option, text));
  return meant.length === 1 ? (meant[0] ?? null) : null;
}

function choicesOf(fieldId: FieldId, held: Held): readonly string[] | null {
  if (held === null || typeof held === 'boolean') return null;
  if (sameValue(fieldId, [], held)) return [];
  const texts = textsIn(held);
  const meant = texts.map((text) => choiceOf(fieldId, text) ?? oneOf(fieldId, text));
  return meant.length === 0 || meant.some((option) => option === null)
    ? null
    : meant.filter((option) => option !== null);
}

function oneOf(fieldId: FieldId, text: string): string | null {
  return fieldOf(fieldId).options?.find((option) => sameValue(fieldId, [option], [text])) ?? null;
}

function textsIn(held: Held): readonly string[] {
  if (isText(held)) return held.split(/[;；,，、\s]+/).filter((text) => text !== '');
  return Array.isArray(held) ? held.map((text) => text.trim()).filter((text) => text !== '') : [];
}

function emptyAsNull(texts: readonly string[]): readonly string[] | null {
  return texts.length === 0 ? null : texts;
}

/** What is no date stays as it was typed: that is for the rules to say. */
function dateOf(held: Held): string | null {
  if (!isText(held)) return null;
  const dates = datesIn(held);
  return dates.length === 1 ? (dates[0] ?? null) : held.trim();
}

function periodOf(held: readonly Held[]): FieldValue | null {
  // Of three there is only the one end.
  if (held.length > 2) return wholePeriod(dateOfPieces(held.slice(0, 3)), dateOfPieces(held.slice(3)));
  const [first = null, second = null] = held;
  const whole = typeof first === 'object' && first !== null && !Array.isArray(first) ? first : null;
  const text = isText(first) ? first : '';
  const [start, end] = held.length > 1 ? [text, isText(second) ? second : ''] : text.split(/\s*(?:至|到|~|—|–| - )\s*/);
  const from = dateOf(whole?.from ?? start ?? '');
  const to = whole?.to ?? end ?? '';
  if (from === null || to.trim() === '') return null;
  return { from, to: isLongTermText(to) ? 'long-term' : (dateOf(to) ?? to) };
}

function wholePeriod(from: string | null, to: string | null): FieldValue | null {
  return from !== null && to !== null ? { from, to } : null;
}

function regionOf(held: readonly Held[]): readonly string[] | null {
  const [first = null] = held;
  if (held.length > 1) return emptyAsNull(held.filter(isText).map((level) => level.trim()));
  if (Array.isArray(first)) return emptyAsNull(first.filter((level) => level.trim() !== ''));
  // In one line without gaps nobody can tell where a level ends.
  return isText(first) && /[/>›]/.test(first) ? first.split(/\s*[/>›]\s*/) : null;
}
