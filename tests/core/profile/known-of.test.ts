import { expect, it } from 'vitest';
import { knownOf } from '../../../src/core/profile/known-of';
import type { Profile } from '../../../src/core/profile/profile';
import { exampleProfile } from '../../ui/example-profile';

const uuid = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;

it('tells the rules of the other apps, the other packages and how many services are filed', () => {
  const profile: Profile = {
    ...exampleProfile(),
    websites: [{ id: uuid(1), values: { icpNumber: '京ICP备12345678号-1' }, roles: {} }],
    apps: [
      {
        id: uuid(2),
        values: { name: '晴川天气' },
        roles: {},
        packages: [
          { id: uuid(4), values: { platform: '安卓', packageName: 'com.example.weather' } },
          { id: uuid(5), values: { platform: 'iOS（苹果）', packageName: 'com.example.weather' } },
        ],
      },
      { id: uuid(3), values: { name: '晴川日历' }, roles: {}, packages: [] },
    ],
  };
  const known = knownOf(profile, { websiteId: null, appId: uuid(2), packageId: uuid(4) });
  expect(known).toEqual({
    otherApps: [{ name: '晴川日历', packages: [] }],
    otherPackages: [{ platform: 'iOS（苹果）', packageName: 'com.example.weather' }],
    filedServices: 1,
  });
  expect(knownOf(profile, { websiteId: uuid(1), appId: null }).otherApps).toEqual([]);
});
