import type { FieldId } from '../catalogue/fields';
import { type About, textOf } from './about';
import { cleanText } from './spelling';

/** A period as far as it is known: ISO dates or what was typed, `long-term` for 长期. */
export interface Period {
  readonly from: string;
  readonly to: string;
  /** Which side the field itself holds: the other one comes from the field beside it. */
  readonly holds: 'both' | 'from' | 'to';
}

const longTermWords: ReadonlySet<string> = new Set(['long-term', '长期', '长期有效', '永久']);

/** `long-term` for the ways in which documents say it. */
function foldLongTerm(text: string): string {
  const clean = cleanText(text);
  return longTermWords.has(clean) ? 'long-term' : clean;
}

/** The period of a value: of a range itself, of a single date together with its other side. Null when it is none. */
export function periodOf(value: unknown, about: About): Period | null {
  if (typeof value === 'object' && value !== null) {
    const { from, to } = value as Record<string, unknown>;
    if (typeof from !== 'string' || typeof to !== 'string') return null;
    return { from: cleanText(from), to: foldLongTerm(to), holds: 'both' };
  }
  if (typeof value !== 'string') return null;
  const side = /^(.*)(From|To)$/.exec(about.fieldId);
  if (side?.[2] === 'From') return { from: cleanText(value), to: endBeside(about, `${side[1]}To`), holds: 'from' };
  // A control that shows one date for a validity asks for its end.
  const from = side ? textOf(about, `${side[1]}From` as FieldId) : '';
  return { from, to: foldLongTerm(value), holds: 'to' };
}

function endBeside(about: About, fieldId: string): string {
  const longTerm = `${fieldId.slice(0, fieldId.indexOf('.'))}.idLongTerm` as FieldId;
  return about.values[longTerm] === true ? 'long-term' : foldLongTerm(textOf(about, fieldId as FieldId));
}
