import type { Profile } from '../../../src/core/profile/profile';

/** A profile with people, sites and apps; every text in it is easy to find again. */
export function sampleProfile(subjectName = '杭州青柠网络科技有限公司'): Profile {
  const owner = crypto.randomUUID();
  return {
    version: 2,
    id: crypto.randomUUID(),
    updatedAt: '2026-01-01T00:00:00.000Z',
    subject: {
      type: '单位',
      name: subjectName,
      certNumber: '91330106MA2ABCDE1X',
      officeRegion: ['浙江省', '杭州市', '余杭区'],
      certValidity: { from: '2024-05-01', to: 'long-term' },
    },
    people: [
      {
        id: owner,
        values: { name: '林晓雨', idType: '居民身份证', idNumber: '330106199003072345', mobile: '13805712345' },
      },
    ],
    roles: { subjectOwner: owner, legalRep: owner },
    websites: [
      {
        id: crypto.randomUUID(),
        values: { name: '青柠笔记', domain: 'qingning-notes.cn', interactive: true },
        roles: { siteOwner: owner },
      },
    ],
    apps: [{ id: crypto.randomUUID(), values: { name: '青柠速记' }, roles: {}, packages: [] }],
  };
}
