/** The roles a person takes in a filing (design §6); a role and an attribute of `person` make a field id. */
export const personRoles = [
  'subjectOwner',
  'legalRep',
  'siteOwner',
  'securityOwner',
  'emergencyContact',
  'algorithmOwner',
  'algorithmContact',
] as const;

export type PersonRole = (typeof personRoles)[number];

const names: ReadonlySet<string> = new Set(personRoles);

/** Whether a text is one of the roles: the head of a person's field id, or an owner that the page names. */
export function isPersonRole(text: string): text is PersonRole {
  return names.has(text);
}
