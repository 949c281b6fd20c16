import type { Bilingual } from '../catalogue/define-fields';
import type { PersonRole } from '../catalogue/person-role';

/** What the portals call the people of a filing. */
export const roleTitles: Record<PersonRole, Bilingual> = {
  subjectOwner: { zh: '主体负责人', en: 'subject owner' },
  legalRep: { zh: '法定代表人', en: 'legal representative' },
  siteOwner: { zh: '网站/APP负责人', en: 'site or app owner' },
  securityOwner: { zh: '网站安全负责人', en: 'security owner' },
  emergencyContact: { zh: '应急联络人', en: 'emergency contact' },
  algorithmOwner: { zh: '算法安全责任人', en: 'algorithm owner' },
  algorithmContact: { zh: '算法备案联系人', en: 'algorithm contact' },
};
