import type { ControlSnapshot } from '../../plan/snapshot';
import type { Owner } from './owners';

const person = '(?:principal|fzr|zrr|person|owner|charge|manager|leader|responsible|contact|linkman|lxr|chief)';
const unit = '(?:unit|entity|org|company|corp|sponsor|subject|zbdw|dw|zt|zb|main|host)';
const site = '(?:web|site|wz|app|service)';
const app = '(?:app|mini(?:program|app)?|xcx)';

/** What forms call their boxes in the code, in English and in the initials of pinyin; the first that fits counts. */
const tokens: readonly (readonly [RegExp, Owner])[] = [
  [/legal|lgl|frdb|fddbr|faren/, 'legalRep'],
  [/emergen(?!cy[-_.]?(?:phone|tel|mobile|contact[-_.]?(?:phone|tel|mobile)))|yjll|yjlx/, 'emergencyContact'],
  [/safe|security|aqfzr|aqzrr|aqlxr/, 'securityOwner'],
  [new RegExp(`(?:^|[^a-z])${unit}[a-z_.-]*?${person}`), 'subjectOwner'],
  [new RegExp(`(?:^|[^a-z])${site}[a-z_.-]*?${person}`), 'siteOwner'],
  [new RegExp(`(?:^|[^a-z])${unit}[-_.]`), 'subject'],
  [new RegExp(`(?:^|[^a-z])${app}[-_.]`), 'app'],
  [new RegExp(`(?:^|[^a-z])${site}[-_.]`), 'website'],
];

/** Every token has two letters in a row: of `n12` and `f3` nothing is to be asked. */
const letters = /[a-z]{2}/i;

const known = new Map<string, Owner | null>();
const mostKept = 2000;

/** ASP.NET puts the page's frame before a control's name, and both into its id: `ctl00$cphMain$txtFzr` names no unit. */
function ownPart(name: string): string {
  return name.slice(name.lastIndexOf('$') + 1).slice(0, 60);
}

/** Whom a control's name or id names: `unitPrincipal.name`, `site_fzrMobile`. Weak: it counts where the page says nothing. */
export function ownerByName({ name, id }: Pick<ControlSnapshot, 'name' | 'id'>): Owner | null {
  if (!letters.test(name) && !letters.test(id)) return null;
  const words = name.includes('$') ? ownPart(name) : `${name.slice(0, 60)} ${id.slice(0, 60)}`;
  const before = known.get(words);
  if (before !== undefined) return before;
  const plain = words.replace(/([a-z])([A-Z])/g, '$1_$2').toLowerCase();
  const owner = tokens.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
  if (known.size >= mostKept) known.clear();
  known.set(words, owner);
  return owner;
}
