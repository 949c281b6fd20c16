import { personRoles } from '../../../core/catalogue/person-role';
import type { Language, Text } from '../../i18n/text';
import type { FieldWords } from '../../surface/use-field-words';

/**
 * What to call a field where it stands alone, away from its place in the page: the page calls everybody's name 姓名, and
 * whose it is the catalogue knows; who reads English is told what the label says.
 * @returns null where the page's own label says it as well.
 */
export function nameBeyondLabel(
  { label, fieldId }: { readonly label: string; readonly fieldId: string | null },
  words: FieldWords | null,
  language: Language,
): Text | null {
  if (fieldId === null || words === null || !words.isFieldId(fieldId)) return null;
  const isOfPerson = personRoles.some((role) => fieldId.startsWith(`${role}.`));
  return label === '' || language === 'en' || isOfPerson ? words.nameOf(fieldId) : null;
}
