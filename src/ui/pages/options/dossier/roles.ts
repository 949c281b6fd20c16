import type { PersonRole } from '../../../../core/catalogue/person-role';
import type { StoredValue } from '../../../../core/profile/profile';
import { defineTexts, type Text } from '../../../i18n/text';

/** What a role is called on the portals, and who it ought to be. */
export interface RoleWords {
  readonly name: Text;
  readonly who: Text;
}

export const roleNames = defineTexts({
  subjectOwner: { zh: '主体负责人', en: 'Subject owner (主体负责人)' },
  legalRep: { zh: '法定代表人', en: 'Legal representative (法定代表人)' },
  siteOwner: { zh: '网站/APP负责人', en: 'Site or app owner (网站/APP负责人)' },
  securityOwner: { zh: '网站安全负责人', en: 'Security owner (网站安全负责人)' },
  emergencyContact: { zh: '应急联络人', en: 'Emergency contact (应急联络人)' },
  algorithmOwner: { zh: '算法安全责任人', en: 'Algorithm owner (算法安全责任人)' },
  algorithmContact: { zh: '算法备案联系人', en: 'Algorithm contact (算法备案联系人)' },
} satisfies Record<PersonRole, Text>);

const roleWho = defineTexts({
  subjectOwner: {
    zh: '对整个备案主体负责。个人备案就是本人；单位在多数省份须是法定代表人。',
    en: 'Answers for the whole filing. For an individual: yourself. For an organisation: in most provinces its legal representative.',
  },
  legalRep: { zh: '照营业执照或单位证件上的姓名。', en: 'The name printed on the business licence or certificate.' },
  siteOwner: {
    zh: '工信部备案要做人脸核验的人，须是单位内部人员，可以与主体负责人是同一人。',
    en: 'Does the face check of the ICP filing. Must belong to the organisation; may be the subject owner.',
  },
  securityOwner: {
    zh: '公安备案要填。负责网站安全，出了安全事件由他处理。',
    en: "Asked by the police filing. Handles the site's security incidents.",
  },
  emergencyContact: {
    zh: '公安备案要填。24 小时能接通电话的人，手机号不要与安全负责人相同。',
    en: 'Asked by the police filing. Reachable around the clock; not the same mobile as the security owner.',
  },
} satisfies Partial<Record<PersonRole, Text>>);

export type AskedRole = keyof typeof roleWho;

export const roleWords: Record<AskedRole, RoleWords> = {
  subjectOwner: { name: roleNames.subjectOwner, who: roleWho.subjectOwner },
  legalRep: { name: roleNames.legalRep, who: roleWho.legalRep },
  siteOwner: { name: roleNames.siteOwner, who: roleWho.siteOwner },
  securityOwner: { name: roleNames.securityOwner, who: roleWho.securityOwner },
  emergencyContact: { name: roleNames.emergencyContact, who: roleWho.emergencyContact },
};

/** The roles that the subject itself has to name. */
export function subjectRoles(subjectType: StoredValue | undefined): readonly AskedRole[] {
  return subjectType === '单位' ? ['subjectOwner', 'legalRep'] : ['subjectOwner'];
}

/** The roles that every website and app has to name. */
export const serviceRoles: readonly AskedRole[] = ['siteOwner', 'securityOwner', 'emergencyContact'];
