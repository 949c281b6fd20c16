/** A value of a pasted text, under the name that it has there. */
export interface Labelled<F extends string> {
  readonly field: F;
  readonly value: string;
}

/** The names that texts give a field, folded as `foldLabel` folds them. */
export type LabelTable<F extends string> = Readonly<Record<string, F>>;

/** A label as tables hold it: small letters, without spaces, stars, brackets and what stands in them. */
export function foldLabel(label: string): string {
  return label
    .normalize('NFKC')
    .replace(/\([^)]*\)/g, '')
    .replace(/[\s*/._-]/g, '')
    .toLowerCase();
}

/**
 * The labelled values of a text that somebody copied: `Registrar: X`, `注册商：X`, `注册商 Registrar` with the value behind
 * a tab or on the next line, several of them on one line. In the order in which they stand; labels that the table does not
 * have are passed over with their values.
 */
export function labelledLines<F extends string>(text: string, table: LabelTable<F>): Labelled<F>[] {
  const lines = linesOf(text, table);
  return lines.flatMap((line, at) => {
    const found = readLine(line, table);
    if (found === null) return [];
    const value = found.value || valueBelow(lines[at + 1], table);
    return value === '' ? [] : [{ field: found.field, value }];
  });
}

/** Longer texts, lines and names are no such text: so much of them is read. */
const mostLines = 2000;
const longestLine = 4000;
const longestLabel = 80;

/** Lines; where a copy has lost its line breaks, a new one begins before each label of the table with its colon. */
function linesOf<F extends string>(text: string, table: LabelTable<F>): string[] {
  const lines = text
    .slice(0, 200_000)
    .split(/\r\n?|\n/)
    .slice(0, mostLines)
    .map((line) =>
      line
        .slice(0, longestLine)
        .replace(/[\u00a0\u3000]/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '' && !/^[%#>;]/.test(line));
  return lines.flatMap((line) => cutAtLabels(line, table));
}

function cutAtLabels<F extends string>(line: string, table: LabelTable<F>): string[] {
  const colons = [...line.matchAll(/[:：](?!\/\/)/g)].map(({ index }) => index);
  if (colons.length < 2 || line.includes('\t')) return [line];
  const cuts = colons.slice(1).flatMap((colon) => labelBefore(line, colon, table));
  const starts = [0, ...cuts];
  return starts.map((start, at) => line.slice(start, starts[at + 1]).trim()).filter((piece) => piece !== '');
}

/** Where the longest label of the table begins that ends at a colon. */
function labelBefore<F extends string>(line: string, colon: number, table: LabelTable<F>): number[] {
  const from = Math.max(0, colon - longestLabel);
  const words = [...line.slice(from, colon).matchAll(/(?<=^|\s)\S+/g)].slice(-5).map(({ index }) => from + index);
  const first = words.find((index) => Object.hasOwn(table, foldLabel(line.slice(index, colon))));
  return first === undefined ? [] : [first];
}

function readLine<F extends string>(line: string, table: LabelTable<F>): Labelled<F> | null {
  const colon = /^([^\d:：]{1,80})[:：](?!\/\/)/.exec(line);
  // A label that is not in the table is another thing: `Registrar URL:` is no registrar.
  if (colon) return under(colon[1] ?? '', line.slice(colon[0].length), table);
  const gap = /^(.{1,80}?)(?:\t+| {2,})(.*)$/.exec(line);
  if (gap) return under(gap[1] ?? '', gap[2] ?? '', table);
  const whole = under(line, '', table);
  if (whole !== null) return whole;
  // With one space between them only a Chinese name can be told from its value.
  const [, name = '', value = ''] = /^(\p{Script=Han}[^\s]*)\s(.+)$/u.exec(line) ?? [];
  return name === '' ? null : under(name, value, table);
}

/** Sites with readers of two languages print both names: `注册商 Registrar`. */
function under<F extends string>(label: string, value: string, table: LabelTable<F>): Labelled<F> | null {
  const names = [label, label.replace(/[^\p{Script=Han}]/gu, ''), label.replace(/\p{Script=Han}/gu, '')].map(foldLabel);
  const [whole = '', chinese = '', latin = ''] = names;
  const isBoth = Object.hasOwn(table, chinese) && Object.hasOwn(table, latin) && table[chinese] === table[latin];
  const known = Object.hasOwn(table, whole) ? whole : isBoth ? chinese : null;
  const field = known === null ? undefined : table[known];
  return field === undefined ? null : { field, value: value.trim() };
}

function valueBelow<F extends string>(line: string | undefined, table: LabelTable<F>): string {
  if (line === undefined || readLine(line, table) !== null) return '';
  // A line with a name of its own belongs to that name.
  return /^[^\d:：]{1,40}[:：](?!\/\/)/.test(line) ? '' : line;
}
