import { type CatalogueKey, catalogue } from '../catalogue/fields';
import { type PersonRole, personRoles } from '../catalogue/person-role';
import { type Attribute, foreignWords } from './attributes';
import { normaliseLabel } from './normalise-label';
import type { Owner } from './owners';
import { segmentLabel, type Word } from './segment-label';

/** What a text of the page says about a field: which fields it names outright, whose, and what is asked. */
export interface Interpretation {
  /** Fields that have this very wording in the catalogue. */
  readonly exact: readonly CatalogueKey[];
  /** The owner that the words name, the most special one when there are several. */
  readonly owner: Owner | null;
  /** The owner's own word: 企业类型 is the register's business, 主体类型 is ours. */
  readonly ownerWord: string;
  readonly attributes: readonly Attribute[];
  /** Characters that no word of the lexicon covers, as a share of the label: 0 is wholly understood. */
  readonly unknown: number;
  /** The text is about something else (a bank account, a delivery, a login). */
  readonly foreign: boolean;
  readonly plain: string;
}

let exactIndex: Map<string, CatalogueKey[]> | undefined;

function exactLabels(): Map<string, CatalogueKey[]> {
  if (exactIndex) return exactIndex;
  exactIndex = new Map();
  for (const [key, field] of Object.entries(catalogue) as [CatalogueKey, (typeof catalogue)[CatalogueKey]][])
    for (const label of field.labels) {
      const plain = normaliseLabel(label).full;
      const keys = exactIndex.get(plain) ?? [];
      if (!keys.includes(key)) exactIndex.set(plain, [...keys, key]);
    }
  return exactIndex;
}

const interpreted = new Map<string, Interpretation>();
const mostKept = 4000;

/**
 * Reads a label, heading or placeholder as a person would. Pure, remembered by text (bounded), linear in the text's
 * length (cut at 100 characters).
 */
export function interpretLabel(text: string): Interpretation {
  const known = interpreted.get(text);
  if (known) return known;
  const fresh = interpret(text);
  if (interpreted.size >= mostKept) interpreted.clear();
  interpreted.set(text, fresh);
  return fresh;
}

function interpret(text: string): Interpretation {
  const { full, bare } = normaliseLabel(text);
  const index = exactLabels();
  const exact = index.get(full) ?? index.get(bare) ?? [];
  const whole = segmentLabel(full);
  const { words, unknown } = whole.unknown > 0 && bare !== full ? better(whole, segmentLabel(bare)) : whole;
  const owned = ownerOf(words);
  return {
    exact,
    owner: owned.owner,
    ownerWord: owned.word,
    attributes: attributesOf(words),
    unknown: full.length === 0 ? 0 : unknown / full.length,
    foreign: foreignWords.test(full),
    plain: full,
  };
}

function better<T extends { unknown: number }>(whole: T, bare: T): T {
  return bare.unknown < whole.unknown ? bare : whole;
}

const roles: ReadonlySet<string> = new Set<PersonRole>(personRoles);

/** A person is named by the last word that names one (主办单位法定代表人); else the last thing counts. */
function ownerOf(words: readonly Word[]): { owner: Owner | null; word: string } {
  let found: { owner: Owner | null; word: string } = { owner: null, word: '' };
  let rank = -1;
  for (const word of words) {
    const owner = word.owners[0];
    if (!owner) continue;
    const own = rankOf(owner);
    if (own >= rank) {
      found = { owner, word: word.text };
      rank = own;
    }
  }
  return found;
}

function rankOf(owner: Owner): number {
  if (roles.has(owner)) return 3;
  if (owner === 'person') return 2;
  return owner === 'service' ? 0 : 1;
}

function attributesOf(words: readonly Word[]): Attribute[] {
  const last = words.findLast((word) => word.attributes.length > 0);
  return last ? [...last.attributes] : [];
}
