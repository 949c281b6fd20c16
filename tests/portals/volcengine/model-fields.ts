import type { Form } from '../practice/form-spec';
import { boxes, field, file, type ModelField, manual, onlyIf, period, region, worded } from '../practice/model-field';
import { noneOfThese } from '../practice/option-lists';

function person(role: 'subjectOwner' | 'siteOwner', prefix: string): ModelField[] {
  return [
    field(`${role}.name`, `${prefix}Name`),
    field(`${role}.idType`, `${prefix}IdType`),
    field(`${role}.idNumber`, `${prefix}IdNumber`),
    ...period(role, `${prefix}Period`),
    file(`${role}.idFrontImage`, `${prefix}Front`),
    file(`${role}.idBackImage`, `${prefix}Back`),
    field(`${role}.mobile`, `${prefix}Mobile`),
    manual(`${role}.mobileCode`, `${prefix}Code`),
    field(`${role}.emergencyPhone`, `${prefix}Emergency`),
    field(`${role}.email`, `${prefix}Email`),
  ];
}

const ownPerson = (model: Form): boolean => model.siteSame !== true;

/** The fields of both steps of the practice portal for Volcengine. */
export const volcengineModelFields = {
  organiser: [
    region('subject.region', 'region'),
    field('subject.nature', 'nature'),
    field('subject.name', 'name'),
    worded('subject.certType', 'certType', { '营业执照（个人或企业）': '营业执照(个人或企业)' }),
    field('subject.certNumber', 'certNumber'),
    file('subject.certImage', 'licence'),
    field('subject.certAddress', 'certAddress'),
    field('subject.mailingAddress', 'mailing'),
    field('subject.remark', 'remark'),
    ...person('subjectOwner', 'owner'),
  ],
  service: [
    field('website.name', 'siteTitle'),
    field('website.domain', 'domain'),
    field('website.url', 'url'),
    field('website.content', 'content'),
    field('website.language', 'language'),
    field('website.ip', 'ip'),
    boxes('website.preApprovals', 'preApprovals', noneOfThese),
    field('website.remark', 'siteRemark'),
    file('website.domainCertImage', 'domainCert'),
    field('siteOwner.sameAsSubjectOwner', 'siteSame'),
    ...person('siteOwner', 'site').map((one) => onlyIf(ownPerson, one)),
  ],
} as const satisfies Record<string, readonly ModelField[]>;
