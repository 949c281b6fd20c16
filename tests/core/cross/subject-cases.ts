import type { Case } from './case';
import { company, person } from './dossiers';

/** Mistakes in the subject, its certificate and its province. */
export const subjectCases: readonly Case[] = [
  {
    mistake: '个人 at MPS, 企业 at MIIT',
    of: company,
    change: { 'subject.type': '个人', 'account.type': '' },
    finding: ['warn', 'X-SUBJECT-ICP', 'subject.type'],
  },
  {
    mistake: 'a company files from a personal account',
    of: company,
    change: { 'account.type': '个人用户' },
    finding: ['warn', 'X-ACCOUNT-SUBJECT', 'account.type'],
  },
  {
    mistake: 'the account is verified as somebody else',
    of: company,
    change: { 'account.orgName': '北京别家科技有限公司' },
    finding: ['warn', 'X-ACCOUNT-REALNAME', 'subject.name'],
  },
  {
    mistake: 'a company with an ID card',
    of: company,
    change: { 'subject.certType': '居民身份证' },
    finding: ['error', 'X-NATURE-CERT', 'subject.certType'],
  },
  {
    mistake: 'a person with a licence',
    of: person,
    change: { 'subject.certType': '营业执照（个人或企业）' },
    finding: ['error', 'X-NATURE-CERT', 'subject.certType'],
  },
  {
    mistake: 'a credit code from 9 for a public institution',
    of: company,
    change: { 'subject.nature': '事业单位', 'subject.certType': '事业单位法人证书' },
    finding: ['warn', 'R-USCC', 'subject.nature'],
  },
  {
    mistake: 'a unit files in another province',
    of: company,
    change: { 'subject.region': ['广东省', '深圳市', '南山区'] },
    finding: ['error', 'X-PROVINCE-CERT', 'subject.region'],
  },
  {
    mistake: 'a unit files outside the province of its code',
    of: company,
    change: { 'subject.region': ['广东省', '深圳市', '南山区'], 'subject.registeredRegion': [] },
    finding: ['error', 'X-PROVINCE-CERT', 'subject.region'],
  },
  {
    mistake: 'a person files away from home',
    of: person,
    change: { 'subject.region': ['上海市', '浦东新区'] },
    finding: ['warn', 'X-PROVINCE-CERT', 'subject.region'],
  },
  {
    mistake: 'a person files away from home without proof',
    of: person,
    change: { 'subject.region': ['上海市', '浦东新区'] },
    finding: ['warn', 'X-CROSS-PROVINCE', 'subject.residencePermitImage'],
  },
  {
    mistake: 'address and certificate in two cities of Henan',
    of: company,
    change: {
      'subject.region': ['河南省', '郑州市', '金水区'],
      'subject.registeredRegion': ['河南省', '洛阳市', '西工区'],
    },
    finding: ['warn', 'X-REGION-CITY', 'subject.region'],
  },
  {
    mistake: 'address and ID card in two cities of Hebei',
    of: person,
    change: {
      'subject.region': ['河北省', '石家庄市', '长安区'],
      'subject.certNumber': '130203199001011231',
      'subjectOwner.idNumber': '',
    },
    finding: ['warn', 'X-REGION-CITY', 'subject.region'],
  },
  {
    mistake: 'the name differs from the licence',
    of: company,
    change: {},
    known: { licence: { name: '北京晴川科技股份有限公司' } },
    finding: ['error', 'X-LICENCE-NAME', 'subject.name'],
  },
  {
    mistake: 'an office address as the registered one',
    of: company,
    change: { 'subject.registeredAddress': '中关村大街1号' },
    finding: ['error', 'X-LICENCE-ADDR', 'subject.registeredAddress'],
  },
  {
    mistake: 'a first filing of a subject that has a number',
    of: company,
    change: { 'filing.scenario': '首次备案' },
    finding: ['warn', 'X-MIIT-EXISTING', 'filing.scenario'],
  },
  {
    mistake: 'a new site of a subject without a number',
    of: company,
    change: { 'filing.scenario': '新增网站', 'subject.icpNumber': '' },
    finding: ['warn', 'X-MIIT-EXISTING', 'subject.icpNumber'],
  },
  {
    mistake: 'another certificate than MIIT has',
    of: company,
    change: {},
    known: { icpRecord: { certNumber: '110108000000016' } },
    finding: ['warn', 'X-MIIT-EXISTING', 'subject.certNumber'],
  },
  {
    mistake: 'another site of the subject that is down',
    of: company,
    change: {},
    known: { otherSites: [{ domain: 'old.example.com', opens: false }] },
    finding: ['warn', 'X-OTHER-SITES', 'subject.icpNumber'],
  },
  {
    mistake: 'a new site of a subject without any, in Guangdong',
    of: company,
    change: {
      'filing.scenario': '新增网站',
      'subject.region': ['广东省', '广州市'],
      'subject.registeredRegion': ['广东省', '广州市'],
    },
    known: { filedServices: 0 },
    finding: ['warn', 'X-SHELL-SUBJECT', 'subject.icpNumber'],
  },
  {
    mistake: 'an order that is still under way',
    of: company,
    change: {},
    known: { orderUnderWay: true },
    finding: ['warn', 'X-ORDER-UNDER-WAY', 'filing.scenario'],
  },
];
