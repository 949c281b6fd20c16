import { describe, expect, it } from 'vitest';
import { profileSchema } from '../../../src/core/profile/profile';
import { rolesAt, setRole, setValue, type Target, valuesAt } from '../../../src/ui/pages/options/dossier/profile-edits';
import {
  addApp,
  addPackage,
  addPerson,
  addWebsite,
  removeApp,
  removePackage,
  removePerson,
  removeWebsite,
  rolesOfPerson,
} from '../../../src/ui/pages/options/dossier/profile-items';
import { firstThings, withFirstThings } from '../../../src/ui/pages/options/welcome/first-fields';
import { exampleProfile, ids } from '../example-profile';

const newId = '99999999-9999-4999-8999-999999999999';

describe('setValue', () => {
  it.each<[Target, Parameters<typeof setValue>[1], string]>([
    [{ kind: 'subject' }, 'subject.remark', 'remark'],
    [{ kind: 'person', id: ids.guard }, 'person.mobile', 'mobile'],
    [{ kind: 'website', id: ids.website }, 'website.url', 'url'],
    [{ kind: 'app', id: ids.app }, 'app.remark', 'remark'],
    [{ kind: 'appPackage', appId: ids.app, id: ids.package }, 'appPackage.packageName', 'packageName'],
  ])('sets and clears %o %s, and nothing else', (target, key, attribute) => {
    const before = exampleProfile();
    const set = setValue(target, key, '新值')(before);
    expect(valuesAt(set, target)[attribute]).toBe('新值');
    expect(profileSchema.safeParse(set).success).toBe(true);
    expect(setValue(target, key, undefined)(set)).toEqual(before);
  });

  it('leaves a profile alone whose thing is gone', () => {
    const before = exampleProfile();
    expect(setValue({ kind: 'person', id: newId }, 'person.name', '谁')(before)).toEqual(before);
  });
});

describe('roles', () => {
  it('are given and taken in each scope', () => {
    const scopes = [{ kind: 'subject' }, { kind: 'website', id: ids.website }, { kind: 'app', id: ids.app }] as const;
    for (const scope of scopes) {
      const given = setRole(scope, 'emergencyContact', ids.guard)(exampleProfile());
      expect(rolesAt(given, scope).emergencyContact).toBe(ids.guard);
      expect(rolesAt(setRole(scope, 'emergencyContact', null)(given), scope)).not.toHaveProperty('emergencyContact');
    }
  });

  it('of a person are found wherever they are', () => {
    expect(rolesOfPerson(exampleProfile(), ids.owner)).toEqual([
      { role: 'subjectOwner', of: null },
      { role: 'siteOwner', of: '示例网站' },
    ]);
  });

  it('become vacant when the person is removed', () => {
    const without = removePerson(ids.owner)(exampleProfile());
    expect(rolesOfPerson(without, ids.owner)).toEqual([]);
    expect(without.websites[0]?.roles).toEqual({ securityOwner: ids.guard });
    expect(profileSchema.safeParse(without).success).toBe(true);
  });
});

it('what is added can be removed again', () => {
  const before = exampleProfile();
  expect(removePerson(newId)(addPerson(newId)(before))).toEqual(before);
  expect(removeWebsite(newId)(addWebsite(newId)(before))).toEqual(before);
  expect(removeApp(newId)(addApp(newId)(before))).toEqual(before);
  expect(removePackage(ids.app, newId)(addPackage(ids.app, newId)(before))).toEqual(before);
});

describe('withFirstThings', () => {
  it('gives an empty dossier an owner and a website', () => {
    const empty = { ...exampleProfile(), people: [], roles: {}, websites: [], apps: [] };
    const ready = withFirstThings(newId, ids.website)(empty);
    expect(firstThings(ready)).toEqual({ personId: newId, websiteId: ids.website });
  });

  it('adds nothing where there is somebody already', () => {
    const before = exampleProfile();
    expect(withFirstThings(newId, newId)(before)).toEqual(before);
  });
});
