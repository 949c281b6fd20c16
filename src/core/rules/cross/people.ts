import type { FieldId, PersonAttribute } from '../../catalogue/fields';
import { type PersonRole, personRoles } from '../../catalogue/person-role';
import type { FieldValues } from '../../field-values';
import { textOf, yesNoOf } from './read-values';
import { foldCode } from './subject-facts';

/** The field of an attribute of the person in a role. */
export function personField(role: PersonRole, attribute: PersonAttribute): FieldId {
  return `${role}.${attribute}`;
}

/** The text of an attribute of the person in a role. */
export function personText(values: FieldValues, role: PersonRole, attribute: PersonAttribute): string {
  return textOf(values, personField(role, attribute));
}

/** Whether two roles are taken by different people; null while names and numbers do not say. */
export function areDifferentPeople(values: FieldValues, one: PersonRole, other: PersonRole): boolean | null {
  if (isSubjectOwner(values, one) && isSubjectOwner(values, other)) return false;
  const numbers = [one, other].map((role) => foldCode(personText(values, role, 'idNumber')));
  if (numbers.every((number) => number !== '')) return numbers[0] !== numbers[1];
  const names = [one, other].map((role) => personText(values, role, 'name'));
  return names.every((name) => name !== '') ? names[0] !== names[1] : null;
}

function isSubjectOwner(values: FieldValues, role: PersonRole): boolean {
  return role === 'subjectOwner' || yesNoOf(values, personField(role, 'sameAsSubjectOwner')) === true;
}

/**
 * The first role of each person for whom something was entered, so that one person's mistake is told once. Roles count
 * as one person's when they are known to be, and hold the same text.
 */
export function rolesToTell(values: FieldValues, attributes: readonly PersonAttribute[]): readonly PersonRole[] {
  const told: PersonRole[] = [];
  for (const role of personRoles) {
    const held = attributes.map((attribute) => personText(values, role, attribute));
    if (held.every((text) => text === '')) continue;
    const again = told.some(
      (earlier) =>
        areDifferentPeople(values, earlier, role) === false &&
        attributes.every((attribute, index) => personText(values, earlier, attribute) === held[index]),
    );
    if (!again) told.push(role);
  }
  return told;
}
