import { file, type ModelField, modelField, range, tickedField, yesNo } from '../../harness/model-field';

const pageWords: Readonly<Record<string, string>> = { 营业执照: '营业执照（个人或企业）' };
const worded: ModelField['wanted'] = (value) => pageWords[String(value)] ?? value;
const oneBox: ModelField['wanted'] = (value, values) => (range(value, values) as string[]).join(' - ');
const inPieces: ModelField['wanted'] = (value) => {
  const [area, ...local] = String(value).split('-');
  return [area, local.join('-')];
};
const joined: ModelField['wanted'] = (value) => (Array.isArray(value) ? value.join(';') : value);

export const layuiFields: readonly ModelField[] = [
  modelField('subject.name', 'dwmc'),
  modelField('subject.nature', 'dwxz'),
  modelField('subject.certType', 'dwzjlx', worded),
  modelField('subject.certNumber', 'dwzjhm'),
  modelField('subject.region', 'szdq'),
  modelField('subject.mailingAddress', 'txdz'),
  modelField('subject.certImage', 'zjsmj', file),
  modelField('subjectOwner.name', 'xm'),
  modelField('subjectOwner.idType', 'zjlx'),
  modelField('subjectOwner.idNumber', 'zjhm'),
  modelField('subjectOwner.idValidity', 'zjyxq', oneBox),
  modelField('subjectOwner.idLongTerm', 'cq'),
  modelField('subjectOwner.mobile', 'sjhm'),
  modelField('subjectOwner.email', 'dzyx'),
  modelField('website.name', 'wzmc'),
  modelField('website.domain', 'ym'),
  modelField('website.openDate', 'ktrq'),
  tickedField('website.language', 'yylb'),
  modelField('website.interactive', 'jhs', yesNo),
  modelField('website.remark', 'bz'),
];

export const iviewFields: readonly ModelField[] = [
  modelField('subject.name', 'name'),
  modelField('subject.nature', 'nature'),
  modelField('subject.certType', 'paper', worded),
  modelField('subject.certNumber', 'number'),
  modelField('subject.region', 'region'),
  modelField('subject.mailingAddress', 'mailing'),
  modelField('legalRep.name', 'legal'),
  modelField('subject.certImage', 'licence', file),
  modelField('subjectOwner.name', 'owner'),
  modelField('subjectOwner.idType', 'ownerPaper'),
  modelField('subjectOwner.idNumber', 'ownerNumber'),
  modelField('subjectOwner.idValidity', 'period', range),
  modelField('subjectOwner.idLongTerm', 'long'),
  modelField('subjectOwner.mobile', 'mobile'),
  modelField('subjectOwner.officePhone', 'office', inPieces),
  modelField('subjectOwner.emergencyPhone', 'emergency'),
  modelField('subjectOwner.email', 'email'),
  modelField('website.name', 'site'),
  modelField('website.domain', 'domain'),
  modelField('website.url', 'url'),
  modelField('website.openDate', 'opened'),
  tickedField('website.language', 'languages'),
  modelField('website.interactive', 'interactive', yesNo),
  modelField('website.ip', 'ip', joined),
  modelField('website.remark', 'remark'),
];

export const shadowFields: readonly ModelField[] = [
  modelField('subject.name', 'name'),
  modelField('subject.nature', 'nature'),
  modelField('subject.certType', 'paper', worded),
  modelField('subject.certNumber', 'number'),
  modelField('subject.mailingAddress', 'mailing'),
  modelField('subjectOwner.name', 'owner'),
  modelField('subjectOwner.idType', 'ownerPaper'),
  modelField('subjectOwner.idNumber', 'ownerNumber'),
  modelField('subjectOwner.mobile', 'mobile'),
  modelField('subjectOwner.email', 'email'),
  modelField('website.name', 'site'),
  modelField('website.domain', 'domain'),
  modelField('website.openDate', 'opened'),
  tickedField('website.language', 'languages'),
  modelField('website.interactive', 'interactive', yesNo),
  modelField('website.remark', 'remark'),
];

export const weuiFields: readonly ModelField[] = [
  modelField('subject.name', 'name'),
  modelField('subject.nature', 'nature'),
  modelField('subject.certType', 'paper', worded),
  modelField('subject.certNumber', 'number'),
  modelField('subject.region', 'region'),
  modelField('subject.mailingAddress', 'mailing'),
  modelField('subjectOwner.name', 'owner'),
  modelField('subjectOwner.idType', 'ownerPaper'),
  modelField('subjectOwner.idNumber', 'ownerNumber'),
  modelField('subjectOwner.mobile', 'mobile'),
  modelField('subjectOwner.email', 'email'),
];

/** What lies in the page itself; the person's fields lie in a frame of another origin. */
export const frameFields: readonly ModelField[] = [
  modelField('subject.name', 'name'),
  modelField('subject.certNumber', 'number'),
  modelField('subject.mailingAddress', 'mailing'),
];
