import type { PersonAttribute } from '../../catalogue/fields';
import { type PersonRole, personRoles } from '../../catalogue/person-role';
import type { Verdict } from '../verdict';
import { type CrossRule, type Facts, finding } from './cross-rule';
import { areDifferentPeople, personField, personText, rolesToTell } from './people';

/** Two people have two phones, two emergency phones and two mailboxes; nobody's emergency phone is his own mobile. */
export const personContacts: CrossRule = (facts) => [
  ...emergencyDiffers(facts),
  ...shared(facts, 'mobile').map((role) => sameMobile(role)),
  ...shared(facts, 'emergencyPhone').map((role) => sameEmergencyPhone(role)),
  ...shared(facts, 'email').map((role) => sameEmail(role)),
];

function emergencyDiffers({ values }: Facts): Verdict[] {
  return rolesToTell(values, ['mobile', 'emergencyPhone']).flatMap((role) => {
    const emergency = foldContact(personText(values, role, 'emergencyPhone'));
    if (emergency === '' || emergency !== foldContact(personText(values, role, 'mobile'))) return [];
    const message = {
      zh: '请换一个应急联系电话：它与手机号码相同，手机打不通时审核人员就联系不到您。',
      en: 'Give another emergency phone: it is the mobile number again, so nobody can be reached when the mobile fails.',
    };
    return finding('error', 'X-EMERGENCY-DIFF', personField(role, 'emergencyPhone'), message, 'huawei');
  });
}

/** The roles whose contact an earlier role of another person already has. */
function shared({ values }: Facts, attribute: PersonAttribute): PersonRole[] {
  const contact = (role: PersonRole) => foldContact(personText(values, role, attribute));
  return personRoles.filter(
    (role, index) =>
      contact(role) !== '' &&
      personRoles
        .slice(0, index)
        .some((earlier) => contact(earlier) === contact(role) && areDifferentPeople(values, earlier, role) === true),
  );
}

function sameMobile(role: PersonRole): Verdict {
  const message = {
    zh: '请填写本人的手机号码：两个人用了同一个号码，核验短信只认本人。',
    en: 'Give this person’s own mobile: two people share one number, and the check by SMS is personal.',
  };
  return finding('error', 'X-MOBILE-UNIQUE', personField(role, 'mobile'), message, 'huawei');
}

function sameEmergencyPhone(role: PersonRole): Verdict {
  const message = {
    zh: '请给两个人填写不同的应急联系电话：河南、重庆、天津、甘肃等省市会因相同退回。',
    en: 'Give the two people different emergency phones: Henan, Chongqing, Tianjin, Gansu and others return equal ones.',
  };
  return finding('warn', 'X-MOBILE-UNIQUE', personField(role, 'emergencyPhone'), message, 'inspur');
}

function sameEmail(role: PersonRole): Verdict {
  const message = {
    zh: '请填写本人的电子邮箱：两位负责人不是同一人时，邮箱也不能相同。',
    en: 'Give this person’s own e-mail: when the responsible people differ, their mailboxes have to differ too.',
  };
  return finding('warn', 'X-EMAIL-UNIQUE', personField(role, 'email'), message, 'huawei');
}

function foldContact(contact: string): string {
  const folded = contact.normalize('NFKC').replace(/\s/g, '').toLowerCase();
  return folded.includes('@') ? folded : folded.replace(/\D/g, '').replace(/^0*86(?=1\d{10}$)/, '');
}
