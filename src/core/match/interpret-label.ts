import { type CatalogueKey, catalogue } from '../catalogue/fields';
import { type PersonRole, personRoles } from '../catalogue/person-role';
import { type Attribute, foreignWords } from './attributes';
import { isAddress } from './keys-for';
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
  /** A person that a filing does not know: 财务负责人, 技术联系人. */
  readonly stranger: boolean;
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
  const segments = whole.unknown > 0 && bare !== full ? better(whole, segmentLabel(bare)) : whole;
  const { words, unknown } = segments;
  const owned = ownerOf(words);
  return {
    exact,
    owner: owned?.owners[0] ?? null,
    ownerWord: owned?.text ?? '',
    stranger: owned?.owners[0] === 'person' && segments.afterUnknown.has(owned),
    attributes: isEitherOr(text, words) ? [] : attributesOf(words),
    unknown: full.length === 0 ? 0 : unknown / full.length,
    foreign: foreignWords.test(withoutAttributes(full, words)),
    plain: full,
  };
}

function better<T extends { unknown: number }>(whole: T, bare: T): T {
  return bare.unknown < whole.unknown ? bare : whole;
}

const roles: ReadonlySet<string> = new Set<PersonRole>(personRoles);

/** A person is named by the last word that names one (主办单位法定代表人); else the last thing counts. */
function ownerOf(words: readonly Word[]): Word | null {
  let found: Word | null = null;
  let rank = -1;
  for (const word of words) {
    const owner = word.owners[0];
    if (!owner || rankOf(owner) < rank) continue;
    found = word;
    rank = rankOf(owner);
  }
  return found;
}

function rankOf(owner: Owner): number {
  if (roles.has(owner)) return 3;
  if (owner === 'person') return 2;
  return owner === 'service' ? 0 : 1;
}

/** Words that say which address 地址 is. */
const places: Partial<Record<Attribute, Attribute>> = {
  officePlace: 'officeAddress',
  registeredPlace: 'registeredAddress',
  certPlace: 'certAddress',
};

/** What the last word asks; an address takes which one it is from the words before (办公的地址, 注册详细地址). */
function attributesOf(words: readonly Word[]): Attribute[] {
  const asking = words.filter((word) => word.attributes.length > 0);
  const last = asking.at(-1);
  if (!last || last.attributes.some((attribute) => places[attribute])) return [];
  if (!last.attributes.some((attribute) => placeAttributes.has(attribute))) return [...last.attributes];
  for (const word of asking.slice(0, -1).reverse())
    for (const attribute of word.attributes) {
      const place = places[attribute] ?? (isAddress(attribute) ? attribute : null);
      if (place) return [place];
    }
  return [...last.attributes];
}

const placeAttributes: ReadonlySet<Attribute> = new Set<Attribute>([
  'address',
  'detailAddress',
  'region',
  'regionPart',
]);

/** 手机号/邮箱 asks for one of two: nobody can say which. */
function isEitherOr(text: string, words: readonly Word[]): boolean {
  if (!/[/／]|或/u.test(text)) return false;
  const asking = words.filter(
    (word) => word.attributes.length > 0 && !word.attributes.some((one) => placeAttributes.has(one)),
  );
  return new Set(asking.map((word) => word.attributes[0])).size > 1;
}

/** Words of other business count only outside the words that we know: 上级主管部门 is no 部门. */
function withoutAttributes(plain: string, words: readonly Word[]): string {
  return words.reduce((rest, word) => (word.attributes.length > 0 ? rest.replace(word.text, '|') : rest), plain);
}
