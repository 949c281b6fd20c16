import { type FieldId, fieldOf } from '../catalogue/fields';
import { isDateRange } from '../field-value';
import { isTicked } from './is-ticked';
import type { Match } from './match';
import type { ControlSnapshot } from './snapshot';

/** A value in the form in which one control asks for it, and which piece of it; null when it needs nothing there. */
export interface Asked<V> {
  readonly value: V;
  readonly part: number;
  readonly parts: number;
}

/**
 * What of a field's value one control gets. A single date box, or one year, month and day, under 证件有效期 takes the end alone; it and a box for
 * the whole period take nothing when the card is 长期 and the page has a box for that. Rows of a list take one value each, or all of them through the first row
 * where rows have to be added.
 * @param all the page's matches, since the pieces of one answer are told by their neighbours; `controls` by their refs
 */
export function asAsked<V>(
  match: Match,
  control: ControlSnapshot,
  value: V,
  all: readonly Match[],
  controls: ReadonlyMap<string, ControlSnapshot>,
): Asked<V> | null {
  const { fieldId, part, parts } = match;
  if (isDateRange(value) && /\.(?:id|cert)Validity$/u.test(fieldId)) {
    const isEndless = value.to === 'long-term';
    if (ticksEndless(match, control)) return { value: isEndless as V, part: 0, parts: 1 };
    const isEnd = parts === 1 || parts === 3 || (parts === 2 && part === 1);
    if (isEndless && isEnd && hasLongTermBox(fieldId, all, controls)) return null;
    if (!isEndless && (parts === 1 || parts === 3))
      return { value: control.kind === 'date' || parts === 3 ? (value.to as V) : value, part, parts };
  }
  if (fieldOf(fieldId).value === 'texts' && Array.isArray(value))
    return isSpan(match, control) ? spanOf(match, value, all) : rowOf(match, value, all);
  return { value, part, parts };
}

/** People's cards have a field for 长期; a unit's paper is one field, in dates and in a box to tick. */
function hasLongTermBox(
  fieldId: FieldId,
  all: readonly Match[],
  controls: ReadonlyMap<string, ControlSnapshot>,
): boolean {
  const box = fieldId.replace('.idValidity', '.idLongTerm');
  return all.some((match) => {
    const control = controls.get(match.ref);
    return match.fieldId === box && (box !== fieldId || (control !== undefined && ticksEndless(match, control)));
  });
}

function ticksEndless({ fieldId }: Match, { kind }: ControlSnapshot): boolean {
  return fieldOf(fieldId).endless === true && isTicked(kind);
}

/** 起始IP and 终止IP, in two boxes of one label or with a label each. */
function isSpan({ fieldId }: Match, { label, parts }: ControlSnapshot): boolean {
  if (parts === 2 && /段|范围|起止|区间/u.test(label)) return true;
  return (
    fieldId === 'website.ip' &&
    parts === 1 &&
    /起始|开始|截止|终止|结束|IP[地址]*[起止]|[起止]IP/iu.test(label) &&
    !/起止/u.test(label)
  );
}

/**
 * What lies between is declared too, so each span takes a single address, at both ends: the first span the first one.
 * Where there are more addresses than spans, or an end stands alone, none is written: the rest would be left out unsaid.
 */
function spanOf<V>(match: Match, value: V & readonly unknown[], all: readonly Match[]): Asked<V> | null {
  const ends = all.filter((other) => other.fieldId === match.fieldId);
  const spans = ends.length / 2;
  const span = Math.floor(ends.indexOf(match) / 2);
  if (!Number.isInteger(spans) || value.length > spans || span >= value.length) return null;
  return { value: [value[span]] as V & readonly unknown[], part: 0, parts: 1 };
}

/** Whether a control is an end of a span, and there are more addresses to declare than the page has spans. */
export function lacksSpans(match: Match, control: ControlSnapshot, value: unknown, all: readonly Match[]): boolean {
  if (!Array.isArray(value) || !isSpan(match, control)) return false;
  return value.length * 2 > all.filter((other) => other.fieldId === match.fieldId).length;
}

function rowOf<V>(match: Match, value: V & readonly unknown[], all: readonly Match[]): Asked<V> | null {
  const rows = all.filter((other) => other.fieldId === match.fieldId);
  const at = rows.indexOf(match);
  if (value.length > rows.length) return at === 0 ? { value, part: 0, parts: 1 } : null;
  if (rows.length === 1) return { value, part: 0, parts: 1 };
  return at < value.length ? { value, part: at, parts: rows.length } : null;
}
