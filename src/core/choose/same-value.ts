import { type FieldId, fieldOf } from '../catalogue/fields';
import { type DateRange, type FieldValue, isDateRange } from '../field-value';
import type { Held } from '../plan/held';
import { samePlace } from './choose-region';
import { chooseTicks, chooseValue } from './choose-value';
import { polarityOf } from './choose-yes-no';
import { isPieceOfDate, numberOfPiece, pieceOfDate } from './date-pieces';
import { datesIn, isLongTermText } from './date-text';
import { isNoneOption } from './none-of-them';
import { phoneDigits } from './phone-pieces';
import { isPhoneField, textPiece } from './text-piece';

function plainText(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

function sameText(fieldId: FieldId, wanted: string, held: string): boolean {
  if (plainText(wanted) === plainText(held)) return true;
  return isPhoneField(fieldId) && phoneDigits(wanted) !== '' && phoneDigits(wanted) === phoneDigits(held);
}

function sameDate(wanted: string, held: string): boolean {
  if (isLongTermText(wanted)) return isLongTermText(held);
  const dates = datesIn(held);
  return dates.length === 1 && dates[0] === wanted;
}

function sameRange(wanted: DateRange, held: Held, part: number, parts: number): boolean {
  const ends: [string, string] = [wanted.from, wanted.to];
  if (typeof held === 'string' && parts === 2) return sameDate(ends[part] ?? '', held);
  if (typeof held === 'string') {
    const dates = datesIn(held);
    return dates.length === 2 && dates[0] === ends[0] && dates[1] === ends[1];
  }
  if (held === null || typeof held !== 'object' || Array.isArray(held)) return false;
  return sameDate(ends[0], held.from) && sameDate(ends[1], held.to);
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [new Set(one.map(plainText)), new Set(other.map(plainText))];
  return a.size === b.size && [...a].every((text) => b.has(text));
}

/** A region as pages write it in one line: with or without gaps, and the 市辖区 that municipalities have between. */
function squeezed(text: string): string {
  return text.normalize('NFKC').replace(/[\s/>›,，、-]|市辖区/gu, '');
}

function sameRegion(wanted: readonly string[], held: Held, piece: { part: number; parts: number; fieldId: FieldId }) {
  if (Array.isArray(held)) return samePlace(wanted, held);
  if (typeof held !== 'string') return false;
  if (held.includes('/')) return samePlace(wanted, held.split('/'));
  const whole = squeezed(wanted.join('')) === squeezed(held);
  return whole || chooseValue({ ...piece, value: wanted }, [held]).ok;
}

function sameChoices(fieldId: FieldId, wanted: readonly string[], held: Held): boolean {
  if (held === null) return false;
  if (typeof held === 'boolean') return held === wanted.length > 0;
  if (typeof held !== 'string' && !Array.isArray(held)) return false;
  const ticked = typeof held === 'string' ? [held] : held;
  if (wanted.length === 0) return ticked.every((option) => isNoneOption(option));
  if (typeof held === 'string' && polarityOf(held) === true) return true;
  const isExactly = (options: readonly string[]) => {
    const ticks = chooseTicks(fieldId, wanted, options);
    return ticks.ok && ticks.clear.length === 0;
  };
  // A closed select of several shows its options in one line.
  return isExactly(ticked) || (typeof held === 'string' && isExactly(held.split(/\s*[,，、;；]\s*/)));
}

function sameTexts(wanted: readonly string[], held: Held, part: number, parts: number): boolean {
  if (Array.isArray(held))
    return sameSet(
      wanted,
      held.filter((text) => text.trim() !== ''),
    );
  if (typeof held !== 'string') return held === null && wanted.length === 0;
  if (parts > 1) return plainText(wanted[part] ?? '') === plainText(held);
  return sameSet(
    wanted,
    held.split(/[;；,，、\s]+/).filter((text) => text !== ''),
  );
}

function sameString(fieldId: FieldId, wanted: string, held: Held, part: number, parts: number): boolean {
  if (typeof held === 'boolean') return polarityOf(wanted) === held;
  const text = Array.isArray(held) && held.length === 1 ? held[0] : held;
  if (Array.isArray(text) && fieldOf(fieldId).value !== 'choice') return false;
  if (Array.isArray(text))
    return text.length > 0 && sameText(fieldId, wanted.replace(/\s*[/>]\s*/g, '/'), text.join('/'));
  if (typeof text !== 'string' || text.trim() === '') return false;
  const kind = fieldOf(fieldId).value;
  if (kind === 'date' && parts === 1) return sameDate(wanted, text);
  const piece = textPiece(fieldId, wanted, part, parts);
  if (piece !== null && sameText(fieldId, piece, text)) return true;
  const choice = kind === 'choice' || kind === 'yes-no';
  return choice && chooseValue({ fieldId, value: wanted, part, parts }, [text]).ok;
}

function sameYesNo(wanted: boolean, held: Held): boolean {
  if (typeof held === 'boolean') return held === wanted;
  if (Array.isArray(held)) return held.length > 0 === wanted;
  return typeof held === 'string' && polarityOf(held) === wanted;
}

function samePieceOfDate(wanted: string | null, held: Held): boolean {
  return wanted !== null && typeof held === 'string' && numberOfPiece(held) === Number(wanted);
}

/** Whether what a control of the page holds already means the wanted value (or its part), in whatever wording. */
export function sameValue(fieldId: FieldId, wanted: FieldValue, held: Held, part = 0, parts = 1): boolean {
  if (typeof wanted === 'boolean') return sameYesNo(wanted, held);
  if (isPieceOfDate(fieldId, parts)) return samePieceOfDate(pieceOfDate(wanted, part, parts), held);
  if (typeof wanted === 'string') return sameString(fieldId, wanted, held, part, parts);
  if (isDateRange(wanted)) return sameRange(wanted, held, part, parts);
  if (!Array.isArray(wanted)) return sameFiles([wanted as File], held);
  const texts = wanted.filter((one) => typeof one === 'string');
  if (texts.length < wanted.length) return sameFiles(wanted as readonly File[], held);
  const kind = fieldOf(fieldId).value;
  if (kind === 'region') return sameRegion(texts, held, { part, parts, fieldId });
  if (kind === 'files') return wanted.length === 0 && held === null;
  return kind === 'choices' ? sameChoices(fieldId, texts, held) : sameTexts(texts, held, part, parts);
}

/** A page tells of an upload no more than its name. */
function sameFiles(wanted: readonly File[], held: Held): boolean {
  const names = Array.isArray(held) ? held : typeof held === 'string' ? [held] : [];
  return sameSet(
    wanted.map((file) => file.name),
    names,
  );
}
