import { isPersonRole } from '../../catalogue/person-role';
import type { ControlKind } from '../../plan/snapshot';
import type { Attribute } from '../control/attributes';
import type { Owner, OwnerClass } from '../whose/owners';
import { type Keys, keyTables } from './key-tables';

export function ownerClass(owner: Owner): OwnerClass {
  return isPersonRole(owner) ? 'person' : owner;
}

/**
 * The fields that an attribute can mean for an owner, likeliest first.
 * An owner for which the table has no row of its own falls back to what the attribute means by itself.
 */
export function keysFor(attribute: Attribute, owner: OwnerClass | null): Keys {
  const table = keyTables[attribute];
  // A domain is its website's, in all that it has none of its own.
  const outer = owner === 'domain-certificate' ? table.website : undefined;
  return (owner && table[owner]) ?? outer ?? table.any ?? [];
}

/** The same for an owner as labels and headings name him: a person of any role counts as a person. */
export function keysOfOwner(attribute: Attribute, owner: Owner | null): Keys {
  return keysFor(attribute, owner ? ownerClass(owner) : null);
}

const addressAttributes: ReadonlySet<Attribute> = new Set<Attribute>([
  'address',
  'officeAddress',
  'registeredAddress',
  'certAddress',
  'mailingAddress',
  'residence',
  'region',
]);

/** Whether a label with this attribute can stand over the parts of an address (省, 市, 区, 详细地址). */
export function isAddress(attribute: Attribute): boolean {
  return addressAttributes.has(attribute);
}

/** The kinds of control through which a region is chosen. */
export function choosesRegion(kind: ControlKind): boolean {
  return kind === 'cascader' || kind === 'select' || kind === 'tree';
}
