import type { Profile } from '../../src/core/profile/profile';

export const ids = {
  profile: '11111111-1111-4111-8111-111111111111',
  owner: '22222222-2222-4222-8222-222222222222',
  guard: '33333333-3333-4333-8333-333333333333',
  website: '44444444-4444-4444-8444-444444444444',
  app: '55555555-5555-4555-8555-555555555555',
  package: '66666666-6666-4666-8666-666666666666',
};

/** An organisation with two people, a website and an app. */
export function exampleProfile(): Profile {
  return {
    version: 2,
    id: ids.profile,
    updatedAt: '2026-01-01T00:00:00.000Z',
    subject: { type: '单位', name: '示例科技（北京）有限公司' },
    people: [
      { id: ids.owner, values: { name: '张三', idNumber: '11010519491231002X' } },
      { id: ids.guard, values: { name: '李四' } },
    ],
    roles: { subjectOwner: ids.owner },
    websites: [
      {
        id: ids.website,
        values: { name: '示例网站', domain: 'example.cn' },
        roles: { siteOwner: ids.owner, securityOwner: ids.guard },
      },
    ],
    apps: [
      {
        id: ids.app,
        values: { name: '示例应用' },
        roles: {},
        packages: [{ id: ids.package, values: { platform: '安卓' } }],
      },
    ],
  };
}
