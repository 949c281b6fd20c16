import { catalogue, type FieldId, isFieldId } from '../../../src/core/catalogue/fields';
import { personRoles } from '../../../src/core/catalogue/person-role';

/** Every field id: person fields once for each role. */
export const allFieldIds: readonly FieldId[] = Object.keys(catalogue)
  .flatMap((key) =>
    key.startsWith('person.') ? personRoles.map((role) => `${role}${key.slice('person'.length)}`) : [key],
  )
  .filter(isFieldId);
