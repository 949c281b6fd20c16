import type { FieldId } from '../catalogue/fields';
import type { PersonRole } from '../catalogue/person-role';
import { roleTitles } from '../plan/role-titles';
import { type AskedRole, askedRole } from './asked-role';
import { bareQuery, compact } from './compact';
import type { Hint } from './hint';
import { type HintEntry, hintEntries } from './hint-entries';
import { type Query, scoreKey, scoreProse } from './score-key';

let entries: readonly HintEntry[] | null = null;

/**
 * The quick lookup over fields, rules, providers, steps and terms: Chinese, pinyin, initials, English and everyday
 * words, best first. The index is built by the first search.
 */
export function findHints(query: string, limit = 8): Hint[] {
  const text = bareQuery(query);
  if (text === '' || limit < 1) return [];
  entries ??= hintEntries();
  const asked = askedRole(text);
  const ofRole = asked ? searchRole(entries, asked) : [];
  const found = [...ofRole, ...search(entries, text)];
  return ranked(found.length > 0 ? found : searchLoosely(entries, text, query)).slice(0, limit);
}

interface Found {
  readonly entry: HintEntry;
  readonly role: PersonRole;
  readonly score: number;
}

const defaultRole: PersonRole = 'subjectOwner';

function search(all: readonly HintEntry[], text: string): Found[] {
  return searchAll(all, (entry) => scoreEntry(entry, text));
}

/** For what no wording answers as a whole: every word of the query, or the wording inside a question. */
function searchLoosely(all: readonly HintEntry[], text: string, typed: string): Found[] {
  const words = typed
    .split(/\s+/)
    .map(compact)
    .filter((word) => word !== '');
  const everyWord = (entry: HintEntry) => Math.min(...words.map((word) => scoreEntry(entry, word)));
  const byWords = words.length > 1 ? searchAll(all, everyWord) : [];
  return byWords.length > 0 ? byWords : searchAll(all, (entry) => scoreInside(entry, text));
}

function searchAll(all: readonly HintEntry[], scoreOf: (entry: HintEntry) => number): Found[] {
  const found: Found[] = [];
  for (const entry of all) {
    const score = scoreOf(entry);
    if (score > 0) found.push({ entry, role: defaultRole, score: score + entry.weight });
  }
  return found;
}

function scoreEntry(entry: HintEntry, text: string): number {
  const query: Query = { text, latin: /^[a-z0-9]+$/.test(text) };
  let best = 0;
  for (const key of entry.keys) best = Math.max(best, scoreKey(key, query));
  return best === 0 && entry.prose ? scoreProse(entry.prose, query) : best;
}

/** A whole question holds the word it asks for: the longest wording inside it answers. */
function scoreInside(entry: HintEntry, text: string): number {
  let best = 0;
  for (const { text: wording, wordStarts } of entry.keys)
    if (wording.length >= (wordStarts ? 4 : 2) && text.includes(wording)) best = Math.max(best, wording.length);
  return best;
}

/** A role's name alone asks for the person: the name first, below whatever is called exactly so. */
const roleNamed = { name: 900, other: 300 } as const;

function searchRole(all: readonly HintEntry[], { role, rest }: AskedRole): Found[] {
  const people = all.filter((entry) => entry.attribute !== null);
  const whole = (entry: HintEntry) => (entry.attribute === 'name' ? roleNamed.name : roleNamed.other);
  const found = searchAll(people, (entry) => (rest === '' ? whole(entry) : scoreEntry(entry, rest)));
  return found.map((one) => ({ ...one, role }));
}

function ranked(found: readonly Found[]): Hint[] {
  const hints = new Map<string, Hint>();
  for (const { entry, role } of found.toSorted((one, other) => other.score - one.score))
    if (!hints.has(entry.id)) hints.set(entry.id, hintOf(entry, role));
  return [...hints.values()];
}

function hintOf(entry: HintEntry, role: PersonRole): Hint {
  const { id, kind, title, titleEn } = entry;
  if (entry.fieldId) return { id, kind, title, titleEn, fieldId: entry.fieldId };
  if (!entry.attribute) return { id, kind, title, titleEn };
  const fieldId: FieldId = `${role}.${entry.attribute}`;
  const { zh, en } = roleTitles[role];
  return { id: `field:${fieldId}`, kind, title: `${zh} · ${title}`, titleEn: `${en}: ${titleEn}`, fieldId };
}
