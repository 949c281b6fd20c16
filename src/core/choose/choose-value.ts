import { type FieldId, fieldOf } from '../catalogue/fields';
import { type FieldValue, isDateRange } from '../field-value';
import { type Choice, onlyOne, refuse } from './choice';
import { chooseOption } from './choose-option';
import { chooseRegion } from './choose-region';
import { chooseYesNo, isYesNo, polarityOf } from './choose-yes-no';
import { isPieceOfDate, numberOfPiece, pieceOfDate } from './date-pieces';
import { isNoneOption } from './none-of-them';
import { isPlaceholderOption } from './normalise-option';

/** A value of a field, and which piece of it one control takes (the province of an address). */
export interface WantedPiece {
  readonly fieldId: FieldId;
  readonly value: FieldValue;
  readonly part: number;
  readonly parts: number;
}

/** The option that says `none of these`; where there is none, a plain `no` will do. */
function chooseNone(offered: readonly string[]): Choice {
  const none = onlyOne(offered.flatMap((option, index) => (isNoneOption(option) ? [index] : [])));
  return none ?? chooseYesNo(false, offered);
}

function choosePiece({ value, part, parts }: WantedPiece, offered: readonly string[]): Choice {
  const wanted = pieceOfDate(value, part, parts);
  if (wanted === null) return refuse('value-does-not-fit');
  const found = offered.flatMap((option, index) => (numberOfPiece(option) === Number(wanted) ? [index] : []));
  return onlyOne(found) ?? refuse('option-not-offered');
}

function chooseText(wanted: WantedPiece, value: string, offered: readonly string[]): Choice {
  const chosen = chooseOption(value, offered, wanted.fieldId);
  if (chosen.ok || chosen.refused === 'option-ambiguous') return chosen;
  const polarity = polarityOf(value);
  return polarity === null ? chosen : chooseYesNo(polarity, offered);
}

/** Which of the options offered by one control (a select, a radio group) means the wanted value. */
export function chooseValue(wanted: WantedPiece, offered: readonly string[]): Choice {
  const { fieldId, value } = wanted;
  if (typeof value === 'boolean') return chooseYesNo(value, offered);
  if (isPieceOfDate(fieldId, wanted.parts)) return choosePiece(wanted, offered);
  if (typeof value === 'string') return chooseText(wanted, value, offered);
  if (isDateRange(value) || !Array.isArray(value)) return refuse('value-does-not-fit');
  const texts = value.filter((one) => typeof one === 'string');
  if (texts.length !== value.length) return refuse('value-does-not-fit');
  if (fieldOf(fieldId).value === 'region') return chooseRegion(texts, wanted.part, offered);
  const [only] = texts;
  if (only === undefined) return chooseNone(offered);
  if (isYesNo(offered)) return chooseYesNo(true, offered);
  return texts.length === 1 ? chooseOption(only, offered, fieldId) : refuse('value-does-not-fit');
}

/** Which boxes of a group are to be ticked, and which of the others contradict the value and are to be cleared. */
export type Ticks =
  | { readonly ok: true; readonly tick: readonly number[]; readonly clear: readonly number[] }
  | { readonly ok: false; readonly refused: Exclude<Choice, { ok: true }>['refused']; readonly option: string };

/**
 * The ticks of a group that means exactly the wanted options. Options that the catalogue does not know are left as they
 * are: they say nothing about the value.
 */
export function chooseTicks(fieldId: FieldId, wanted: readonly string[], offered: readonly string[]): Ticks {
  const tick: number[] = [];
  for (const option of wanted) {
    const chosen = chooseOption(option, offered, fieldId);
    if (!chosen.ok) return { ok: false, refused: chosen.refused, option };
    tick.push(chosen.index);
  }
  if (wanted.length === 0) {
    const none = chooseNone(offered);
    if (none.ok) tick.push(none.index);
  }
  const known = (fieldOf(fieldId).options ?? []).flatMap((option) => {
    const chosen = chooseOption(option, offered, fieldId);
    return chosen.ok ? [chosen.index] : [];
  });
  const nones = offered.flatMap((option, index) => (isNoneOption(option) && wanted.length > 0 ? [index] : []));
  const rest = offered.flatMap((option, index) => (wanted.length === 0 && !isPlaceholderOption(option) ? [index] : []));
  const clear = new Set([...known, ...nones, ...rest].filter((index) => !tick.includes(index)));
  return { ok: true, tick, clear: [...clear] };
}
