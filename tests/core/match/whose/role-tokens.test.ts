import { expect, it } from 'vitest';
import type { Owner } from '../../../../src/core/match/whose/owners';
import { ownerByName } from '../../../../src/core/match/whose/role-tokens';

it.each<[name: string, owner: Owner | null]>([
  ['unitPrincipal.name', 'subjectOwner'],
  ['entity_fzrName', 'subjectOwner'],
  ['unitprincipalname', 'subjectOwner'],
  ['site_fzrMobile', 'siteOwner'],
  ['websiteprincipalname', 'siteOwner'],
  ['legalPersonCerNumber', 'legalRep'],
  ['safeidecardfrontid', 'securityOwner'],
  ['emergenidecardbackid', 'emergencyContact'],
  ['emergencyPhone', null],
  ['unit.certNo', 'subject'],
  ['site.domain', 'website'],
  ['contact', null],
  ['ctl00$cphMain$txtFzr', null],
  ['ctl00$cphMain$wzFzr', 'siteOwner'],
  ['form_item_12', null],
  ['', null],
])('%s names %s', (name, owner) => {
  expect(ownerByName({ name, id: '' })).toBe(owner);
});
