import type { CatalogueKey } from '../../catalogue/fields';
import type { PersonRole } from '../../catalogue/person-role';
import type { RefusalReason } from '../../plan/match';
import type { ControlSnapshot } from '../../plan/snapshot';
import { ownerOfKey } from '../control/read-control';
import { interpretLabel } from '../label/interpret-label';
import { keysFor, ownerClass } from '../label/keys-for';
import { roleNamed } from '../whose/role-named';

/** A placeholder that clearly asks for another field than the label: the page itself is wrong, so nobody guesses. */
export function contradiction(control: ControlSnapshot, key: CatalogueKey, role: PersonRole): RefusalReason | null {
  // Beside an upload stands what it takes, not what it asks for.
  const hint = control.kind === 'upload' ? '' : control.hint;
  if (asksElse(hint, key, role) || (hint !== '' && interpretLabel(hint).foreign))
    return 'placeholder-and-label-disagree';
  // The boxes of a range say 开始 and 结束: pieces of the question, not another one.
  if (!control.placeholder || !control.label || control.kind === 'date-range') return null;
  // 区号, 电话号码, 分机: the boxes of one number name their pieces.
  if (control.parts > 1 || isShownChoice(control)) return null;
  return asksElse(control.placeholder, key, role) ? 'placeholder-and-label-disagree' : null;
}

/** Whether a text that is understood throughout asks for another field. */
function asksElse(text: string, key: CatalogueKey, role: PersonRole): boolean {
  if (text === '') return false;
  const said = interpretLabel(text);
  if (said.unknown > 0 || (said.attributes.length === 0 && said.exact.length === 0)) return false;
  const otherRole = key.startsWith('person.') ? roleNamed(said.owner) : null;
  if (otherRole && otherRole !== role) return true;
  const owners = said.owner ? [ownerClass(said.owner)] : [ownerOfKey(key), null];
  const keys = new Set<CatalogueKey>(said.exact);
  for (const attribute of said.attributes)
    for (const owner of owners) for (const one of keysFor(attribute, owner)) keys.add(one);
  if (keys.size === 0 || keys.has(key) || !isSpecific(said.plain, keys)) return false;
  const bothNames = said.owner === null && isName(key) && [...keys].every(isName);
  return !bothNames && !sameFamily(key, keys);
}

/** Some libraries show what was chosen as the placeholder of the list's search box: a value, not a question. */
function isShownChoice({ kind, placeholder }: ControlSnapshot): boolean {
  return (kind === 'select' || kind === 'cascader') && !/请|选择|输入|填/u.test(placeholder);
}

/** 姓名 in a unit's name box is a slip of the form's author, not another question. */
const isName = (key: CatalogueKey): boolean => /\.(?:name|personName|orgName)$/u.test(key);

/** One word such as 地址 or 名称 in a placeholder says too little to speak against a label. */
function isSpecific(plain: string, keys: ReadonlySet<CatalogueKey>): boolean {
  return plain.length >= 3 && keys.size > 0;
}

const family = (key: CatalogueKey): string =>
  key
    .replace(/(region|address)$/iu, 'Place')
    .replace(/idValid\w*|idLongTerm/u, 'idValid')
    .replace(/domainCertValid\w*/u, 'domainCertValid');

function sameFamily(key: CatalogueKey, keys: ReadonlySet<CatalogueKey>): boolean {
  const own = family(key);
  const place = own.endsWith('Place');
  return [...keys].some((one) => family(one) === own || (place && family(one).endsWith('Place')));
}
