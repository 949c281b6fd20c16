import type { Profile } from '../../src/core/profile/profile';
import type { BrowserKind } from '../harness/find-browser';
import { type AttackVisit, visitAsAttacker } from './attacks/attack-visit';
import { victimBackup, victimProfile } from './attacks/victim';

/** A unit whose emergency phone is its mobile, with a website at a cloud that everybody knows. */
export function guidedProfile(): Profile {
  const profile = victimProfile();
  return {
    ...profile,
    people: profile.people.map((person) => ({
      ...person,
      values: { ...person.values, emergencyPhone: person.values.mobile ?? '' },
    })),
    websites: profile.websites.map((site) => ({
      ...site,
      values: {
        ...site.values,
        accessProvider: '阿里云计算有限公司',
        accessProviderRegion: ['浙江省', '杭州市', '余杭区'],
        registrar: '北京新网数码信息技术有限公司',
        interactive: true,
        ip: ['192.168.1.10'],
      },
    })),
  };
}

/** A browser with the built extension and one dossier that has something to object to. */
export async function visitGuided(browser: BrowserKind = 'chromium'): Promise<AttackVisit> {
  return visitAsAttacker({ browser, backup: await victimBackup(guidedProfile()) });
}
