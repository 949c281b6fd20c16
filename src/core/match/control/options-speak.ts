import { type CatalogueKey, catalogue } from '../../catalogue/fields';
import { wordingsOf } from '../../choose/option-aliases';
import { normaliseLabel } from '../label/normalise-label';

export interface OptionsEvidence {
  /** Candidates whose own options are among those offered; empty when the options say nothing. */
  readonly fitting: readonly CatalogueKey[];
  /** Options are known on both sides, and not one of them agrees. */
  readonly against: boolean;
}

const nothing: OptionsEvidence = { fitting: [], against: false };
const noChoice = /^(请?选择.*|全部|不限|其他|其它|-+|)$/u;

/** What a list of options says of the candidates: a select that offers 居民身份证 is a person's certificate type. */
export function optionsSpeak(keys: readonly CatalogueKey[], offered: readonly string[]): OptionsEvidence {
  if (offered.length === 0) return nothing;
  const real = offered
    .slice(0, 60)
    .map(plainEntry)
    .filter((text) => !noChoice.test(text));
  if (real.length === 0) return nothing;
  const withOptions = keys.filter((key) => (catalogue[key].options?.length ?? 0) > 0);
  if (withOptions.length === 0) return nothing;
  const scored = withOptions.map((key) => ({ key, hits: hits(key, real) }));
  const most = Math.max(...scored.map((one) => one.hits));
  if (most === 0) return { fitting: [], against: withOptions.length === keys.length };
  return { fitting: scored.filter((one) => one.hits === most).map((one) => one.key), against: false };
}

const known = new Map<string, string>();
const mostKept = 4000;

/** An entry as entries are compared. Remembered by text, up to a bound: every list of documents or provinces is read again for each control. */
export function plainEntry(text: string): string {
  let words = known.get(text);
  if (words === undefined) {
    words = normaliseLabel(text).full;
    if (known.size >= mostKept) known.clear();
    known.set(text, words);
  }
  return words;
}

/** A field's own options, and the portals' wordings of them, in the form in which they are compared. */
interface Entries {
  readonly own: readonly string[];
  readonly wordings: ReadonlySet<string>;
}

const entries = new Map<CatalogueKey, Entries>();

/** Whether an entry, in its plain form, is one of a field's own, in whatever wording. */
export function isEntryOf(key: CatalogueKey, entry: string): boolean {
  const { own, wordings } = entriesOf(key);
  return wordings.has(entry) || own.includes(entry);
}

function entriesOf(key: CatalogueKey): Entries {
  let found = entries.get(key);
  if (!found) {
    found = { own: (catalogue[key].options ?? []).map(plainEntry), wordings: new Set(wordingsOf(key).map(plainEntry)) };
    entries.set(key, found);
  }
  return found;
}

/** How many of the offered options the field has, in whatever wording: 单位 and 个人 of two say more than 个人 of eighteen. */
function hits(key: CatalogueKey, offered: readonly string[]): number {
  const { own, wordings } = entriesOf(key);
  return offered.filter((option) => wordings.has(option) || own.some((one) => one === option || contains(one, option)))
    .length;
}

function contains(a: string, b: string): boolean {
  return (a.length >= 3 && b.includes(a)) || (b.length >= 3 && a.includes(b));
}
