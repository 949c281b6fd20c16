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
