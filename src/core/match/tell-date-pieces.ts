import { numberOfPiece } from '../choose/date-pieces';

/** What one of the controls under one label shows of which piece of a date it takes. */
export interface DateFace {
  /** The words right before and right after it. */
  readonly before: string;
  readonly after: string;
  readonly options: readonly string[];
  readonly placeholder: string;
}

/** Pieces of a date by their place in `2024-05-01`: 0 is the year, 1 the month, 2 the day. */
type Piece = 0 | 1 | 2;

const said: readonly RegExp[] = [/年|\b(?:y{2,4}|year)\b/iu, /月|\b(?:mm?|month)\b/iu, /[日号]|\b(?:dd?|day)\b/iu];
const units: readonly RegExp[] = [/^年份?$/u, /^月份?$/u, /^[日号]$/u];
/** 年/月/日 beside the label of boxes that say nothing themselves. */
const order = /年\s*[-/.、]?\s*月\s*[-/.、]?\s*日|y{4}\W?m{2}\W?d{2}/iu;

/**
 * Which of three controls takes the year, which the month, which the day, or of six for two dates: by the words between
 * them, by what they offer, by what they ask, or by the format that stands beside their label.
 * @param faces the controls in page order
 * @param asked the label with its hint
 * @returns one piece a control; null where that is not plain, or where two of these disagree: then nobody may guess
 */
export function tellDatePieces(faces: readonly DateFace[], asked: string): Piece[] | null {
  const layout = byWords(faces);
  if (layout === 'unclear') return null;
  const told = faces.map((face, at) => agreed([layout?.[at] ?? null, byOptions(face.options), byAsking(face)]));
  if (told.every((piece) => piece === null))
    return hasWords(faces) || !order.test(asked) ? null : faces.map((_, at) => (at % 3) as Piece);
  const pieces = told.flatMap((piece) => (piece === null || piece === 'unclear' ? [] : [piece]));
  return areWhole(pieces, faces.length) ? pieces : null;
}

/** Whether each three of them are a year, a month and a day. */
function areWhole(pieces: readonly (Piece | null)[], length: number): pieces is Piece[] {
  if (pieces.length !== length) return false;
  const dates = [pieces.slice(0, 3), pieces.slice(3)].filter(({ length }) => length > 0);
  return dates.every((date) => [0, 1, 2].every((piece) => date.includes(piece as Piece)));
}

function hasWords(faces: readonly DateFace[]): boolean {
  return faces.some(({ before, after }) => unitIn(before) !== null || unitIn(after) !== null);
}

/** 年 after each box or before each: one of the two has all the words. Half of them is no layout. */
function byWords(faces: readonly DateFace[]): readonly Piece[] | 'unclear' | null {
  const after = faces.map((face) => unitIn(face.after));
  const before = faces.map((face) => unitIn(face.before));
  if (areWhole(after, faces.length)) return areWhole(before, faces.length) ? 'unclear' : after;
  return areWhole(before, faces.length) ? before : null;
}

function unitIn(word: string): Piece | null {
  return pieceBy(units, word);
}

function pieceBy(patterns: readonly RegExp[], text: string): Piece | null {
  const found = ([0, 1, 2] as const).filter((piece) => patterns[piece]?.test(text));
  return found.length === 1 ? (found[0] ?? null) : null;
}

function byAsking({ placeholder, options }: DateFace): Piece | null {
  const words = options.find((option) => numberOfPiece(option) === null) ?? '';
  return pieceBy(said, placeholder) ?? pieceBy(said, words);
}

/** 2024 is a year in any list; 1 to 12 are months, 1 to 28 or more days. */
function byOptions(options: readonly string[]): Piece | 'unclear' | null {
  const entries = options.filter((option) => numberOfPiece(option) !== null);
  if (entries.length < 2) return null;
  const named = new Set(entries.map((option) => unitIn(option.replace(/[\s\d]/gu, ''))));
  const [unit = null] = named;
  const numbers = entries.map((option) => numberOfPiece(option) ?? 0);
  return agreed([named.size === 1 ? unit : null, byRange(Math.min(...numbers), Math.max(...numbers))]);
}

function byRange(least: number, most: number): Piece | null {
  if (least >= 1900 && most <= 2200) return 0;
  if (least !== 1) return null;
  if (most === 12) return 1;
  return most >= 28 && most <= 31 ? 2 : null;
}

function agreed(all: readonly (Piece | 'unclear' | null)[]): Piece | 'unclear' | null {
  const pieces = new Set(all.filter((piece) => piece !== null));
  const [piece = null] = pieces;
  return pieces.size > 1 ? 'unclear' : piece;
}
