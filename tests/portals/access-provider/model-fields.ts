import { file, type ModelField, modelField, tickedField } from '../../harness/model-field';

/** What the page calls the catalogue's options where its own words differ. */
const pageWords: Readonly<Record<string, string>> = {
  营业执照: '营业执照（个人或企业）',
  网站应用服务: '网站',
  租赁虚拟空间: '虚拟主机',
};
const worded: ModelField['wanted'] = (value) => pageWords[String(value)] ?? value;
const inPieces: ModelField['wanted'] = (value) => String(value).split('-');
const asList: ModelField['wanted'] = (value) => [worded(value, {})];
const only: ModelField['wanted'] = (value) => (Array.isArray(value) && value.length === 1 ? value[0] : '');

/** 主体信息, one frame deep. */
export const unitFields: readonly ModelField[] = [
  modelField('subject.name', 'unitname'),
  modelField('subject.nature', 'unitpropertyId'),
  modelField('subject.region', 'unitregion'),
  modelField('subject.certType', 'unitcertificatetypeId', worded),
  modelField('subject.certNumber', 'unitcertificatenum'),
  modelField('subject.certAddress', 'certificateaddress'),
  modelField('subject.mailingAddress', 'unitaddress'),
  modelField('subject.superiorUnit', 'unitsuperior'),
  modelField('subject.certImage', 'unitpic0ul', file),
  modelField('subject.remark', 'remark'),
  modelField('subjectOwner.name', 'unitprincipalname'),
  modelField('subjectOwner.idType', 'unitprincipalcertificatetypeId'),
  modelField('subjectOwner.idNumber', 'unitprincipalcertificatenum'),
  modelField('subjectOwner.idValidFrom', 'beginDateFind'),
  modelField('subjectOwner.idValidTo', 'endDateFind'),
  modelField('subjectOwner.idLongTerm', 'isLongTerm'),
  modelField('subjectOwner.mobile', 'unitprincipalmobilephone'),
  modelField('subjectOwner.officePhone', 'unitprincipaltel'),
  modelField('subjectOwner.emergencyPhone', 'unitprincipalemergencytel'),
  modelField('subjectOwner.email', 'unitprincipalemail'),
  modelField('filing.commitment', 'verificationpic0ul', file),
];

/** 网站信息, three frames deep. */
export const websiteFields: readonly ModelField[] = [
  modelField('filing.serviceKind', 'serverType', worded),
  modelField('website.name', 'websitename'),
  modelField('website.domain', 'domainName'),
  modelField('website.url', 'websitefirstpageurl'),
  modelField('website.content', 'websiteservicecontentDiv', asList),
  tickedField('website.language', 'languageDiv'),
  tickedField('website.preApprovals', 'approvalContent'),
  modelField('siteOwner.name', 'websiteprincipalname'),
  modelField('siteOwner.idType', 'websiteprincipalcertificatetypeId'),
  modelField('siteOwner.idNumber', 'websiteprincipalcertificatenum'),
  modelField('siteOwner.idValidFrom', 'websiteBeginDateFind'),
  modelField('siteOwner.idValidTo', 'websiteEndDateFind'),
  modelField('siteOwner.idLongTerm', 'websiteIsLongTerm'),
  modelField('siteOwner.mobile', 'websiteprincipalmobilephone'),
  modelField('siteOwner.officePhone', 'websiteprincipaltel', inPieces),
  modelField('siteOwner.emergencyPhone', 'websiteprincipalemergencytel'),
  modelField('siteOwner.email', 'websiteprincipalemail'),
  modelField('siteOwner.idHandheldImage', 'websidechiefpic0ul', file),
  modelField('website.accessMethod', 'websiteconnenctmodeVODiv', asList),
  modelField('website.ip', 'webIpBegin', only),
  modelField('website.ip', 'webIpEnd', only),
  modelField('website.serverLocation', 'serveraddressDiv'),
];
