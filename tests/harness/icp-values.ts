import type { FieldValues } from '../../src/core/field-values';
import type { Documents } from './page-documents';
import { sampleValues } from './sample-values';

/** All that an access provider asks for the ministry's filing of a unit's website, documents excepted. Nobody's data. */
export const icpValues: FieldValues = {
  ...sampleValues('单位'),
  'filing.serviceKind': '网站应用服务',
  'subject.region': ['浙江省', '杭州市', '余杭区'],
  'subject.certType': '营业执照',
  'subject.certAddress': '浙江省杭州市余杭区文一西路969号3幢',
  'subject.mailingAddress': '浙江省杭州市余杭区文一西路969号3幢501室',
  'subject.superiorUnit': '林晴川',
  'subject.remark': '通信地址已为最详细地址',
  'subjectOwner.officePhone': '0571-85022088',
  'subjectOwner.emergencyPhone': '13912345670',
  'siteOwner.name': '钱站',
  'siteOwner.idType': '居民身份证',
  'siteOwner.idNumber': '11010519491231002X',
  'siteOwner.idValidity': { from: '2019-03-01', to: 'long-term' },
  'siteOwner.mobile': '13812345674',
  'siteOwner.officePhone': '0571-85022099',
  'siteOwner.emergencyPhone': '13912345674',
  'siteOwner.email': 'siteowner@example.com',
  'website.url': 'www.example.com',
  'website.content': '单位门户网站',
  'website.language': ['中文简体', '英语'],
  'website.accessMethod': '租赁虚拟空间',
  'website.ip': ['223.5.5.5'],
  'website.serverLocation': '浙江省',
};

/** The documents that go with them. */
export const accessDocuments: Documents = {
  'subject.certImage': 'png',
  'siteOwner.idHandheldImage': 'png',
  'filing.commitment': 'png',
};

/** The same for the pages on odd kits, which take several addresses and a remark. */
export const oddKitValues: FieldValues = {
  ...icpValues,
  'website.ip': ['223.5.5.5', '223.6.6.6'],
  'website.remark': '个人学习记录',
};
