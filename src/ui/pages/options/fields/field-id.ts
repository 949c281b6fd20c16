import type { CatalogueKey, FieldId } from '../../../../core/catalogue/fields';
import type { PersonRole } from '../../../../core/catalogue/person-role';

/** The field id that a catalogue row has for a person in a role; rows of things are ids already. */
export function fieldIdFor(key: CatalogueKey, role: PersonRole): FieldId {
  return (key.startsWith('person.') ? `${role}${key.slice('person'.length)}` : key) as FieldId;
}
