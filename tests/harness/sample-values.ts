import type { FieldId } from '../../src/core/catalogue/fields';
import type { FieldValues } from '../../src/core/field-values';

type Person = readonly [name: string, idNumber: string, mobile: string, to: string];

/** Nobody's data: numbers with right check digits, made for tests and the demo. */
const people: Record<'subjectOwner' | 'securityOwner' | 'emergencyContact', Person> = {
  subjectOwner: ['林晴川', '110105199001011232', '13812345670', '2040-05-01'],
  securityOwner: ['周安', '11010519491231002X', '13812345671', 'long-term'],
  emergencyContact: ['郑济', '110105199001011232', '13812345672', '2038-03-05'],
};

function personValues(): FieldValues {
  const values: FieldValues = {};
  for (const [role, [name, idNumber, mobile, to]] of Object.entries(people) as [keyof typeof people, Person][]) {
    values[`${role}.name`] = name;
    values[`${role}.idType`] = '居民身份证';
    values[`${role}.idNumber`] = idNumber;
    values[`${role}.idValidity`] = { from: '2020-05-01', to };
    values[`${role}.region`] = ['浙江省', '杭州市', '余杭区'];
    values[`${role}.address`] = '文一西路969号3幢501室';
    values[`${role}.mobile`] = mobile;
    values[`${role}.email`] = `${role.toLowerCase()}@example.com`;
  }
  values['subjectOwner.officePhone'] = '0571-85022088';
  return values;
}

/** All that the police platform asks of a unit with a website, documents excepted. */
export function sampleValues(type: '个人' | '单位'): FieldValues {
  return {
    'subject.type': type,
    ...(type === '单位' && {
      'subject.nature': '企业',
      'subject.name': '杭州晴川科技有限公司',
      'subject.certType': '统一社会信用代码证',
      'subject.certNumber': '91330106673959654P',
      'subject.officeRegion': ['浙江省', '杭州市', '余杭区'],
      'subject.officeAddress': '文一西路969号3幢501室',
      'subject.registeredRegion': ['浙江省', '杭州市', '西湖区'],
      'subject.registeredAddress': '文三路199号1号楼',
      'legalRep.name': '林晴川',
    }),
    'website.name': '晴川学习小记',
    'website.hasIcp': true,
    'website.icpNumber': '浙ICP备2026000001号-1',
    'website.openDate': '2026-10-20',
    'website.domain': 'example.com',
    'website.domainCertValidity': { from: '2024-05-01', to: '2034-05-01' },
    'website.otherDomains': ['www.example.com', 'm.example.com'],
    'website.ip': ['223.5.5.5', '223.6.6.6'],
    'website.marketValue': '100',
    'website.monthlyActiveUsers': '2000',
    'website.accessProviderRegion': ['北京市', '海淀区'],
    'website.accessProvider': '腾讯云计算（北京）有限责任公司',
    'website.accessMethod': '租赁主机',
    'website.registrarRegion': ['北京市', '大兴区'],
    'website.registrar': '北京新网数码信息技术有限公司',
    'website.interactive': true,
    'website.interactiveTypes': ['论坛'],
    'website.dangerousGoods': [],
    'website.preApprovals': [],
    'website.language': ['中文简体'],
    ...personValues(),
  };
}

const photographed = ['subjectOwner', 'securityOwner', 'emergencyContact'] as const;
const sides = ['idFrontImage', 'idBackImage', 'idHandheldImage'] as const;

/** The documents that go with them, by field: names only, the bytes are made in the page. */
export const sampleDocuments: readonly FieldId[] = [
  'subject.certImage',
  'website.domainCertImage',
  ...photographed.flatMap((role) => sides.map((side) => `${role}.${side}` as const)),
];

/** An APP or a mini program at the police platform; the ending of its filing number says which. */
export function policeAppValues(ending: '2A' | '3X'): FieldValues {
  return {
    'app.name': '晴川学习',
    'app.icpNumber': `浙ICP备2026000001号-${ending}`,
    'app.description': '学习笔记的记录与整理。',
    'app.interactiveTypes': ['论坛', '网络购物'],
    'app.userCount': '2000',
    'app.operationStatus': '已上架，运营正常',
    'app.preApprovals': [],
  };
}

/** What the ministry's check by text message asks. */
export const smsValues: FieldValues = {
  ...sampleValues('单位'),
  'sms.mobile': '13812345670',
  'sms.idLast6': '31002X',
  'sms.code': '123456',
  'sms.captcha': '7k2f',
};
