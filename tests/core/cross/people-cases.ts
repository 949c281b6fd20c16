import type { Case } from './case';
import { company } from './dossiers';

/** Mistakes in the people. */
export const peopleCases: readonly Case[] = [
  {
    mistake: 'an employee as responsible person in Beijing',
    of: company,
    change: { 'legalRep.name': '王朗' },
    finding: ['warn', 'X-LEGALREP-PRINCIPAL', 'subjectOwner.name'],
  },
  {
    mistake: 'an employee as responsible person in Jiangsu without a letter',
    of: company,
    change: {
      'legalRep.name': '王朗',
      'subject.region': ['江苏省', '苏州市'],
      'subject.registeredRegion': ['江苏省', '苏州市'],
    },
    finding: ['warn', 'X-LEGALREP-PRINCIPAL', 'subjectOwner.authorizationLetter'],
  },
  {
    mistake: 'one mobile for two people',
    of: company,
    change: { 'siteOwner.mobile': '+86 138-1234-5678' },
    finding: ['error', 'X-MOBILE-UNIQUE', 'siteOwner.mobile'],
  },
  {
    mistake: 'one emergency phone for two people',
    of: company,
    change: { 'siteOwner.emergencyPhone': '13912345678' },
    finding: ['warn', 'X-MOBILE-UNIQUE', 'siteOwner.emergencyPhone'],
  },
  {
    mistake: 'one mailbox for two people',
    of: company,
    change: { 'siteOwner.email': 'ZHANG@example.com' },
    finding: ['warn', 'X-EMAIL-UNIQUE', 'siteOwner.email'],
  },
  {
    mistake: 'the emergency phone is the mobile',
    of: company,
    change: { 'subjectOwner.emergencyPhone': '１３８１２３４５６７８' },
    finding: ['error', 'X-EMERGENCY-DIFF', 'subjectOwner.emergencyPhone'],
  },
  {
    mistake: 'an area code of another city',
    of: company,
    change: { 'subjectOwner.officePhone': '0571-85022088' },
    finding: ['warn', 'X-AREACODE-REGION', 'subjectOwner.officePhone'],
  },
  {
    mistake: 'a mobile in a province that wants a local one',
    of: company,
    change: { 'subject.region': ['湖南省', '长沙市'], 'subject.registeredRegion': ['湖南省', '长沙市'] },
    finding: ['warn', 'X-MOBILE-PROVINCE', 'subjectOwner.mobile'],
  },
  {
    mistake: 'an SMS check that has to be done today',
    of: company,
    change: {},
    known: { smsCheck: { hoursPassed: 5 } },
    finding: ['info', 'X-24H', 'sms.code'],
  },
  {
    mistake: 'an SMS check that was missed',
    of: company,
    change: {},
    known: { smsCheck: { hoursPassed: 25 } },
    finding: ['warn', 'X-24H', 'sms.code'],
  },
  {
    mistake: 'an ID card that has expired',
    of: company,
    change: { 'subjectOwner.idValidity': { from: '2006-01-01', to: '2026-01-01' } },
    finding: ['error', 'R-CERT-EXPIRY', 'subjectOwner.idValidity'],
  },
  {
    mistake: 'an ID card with two months left',
    of: company,
    change: { 'siteOwner.idValidity': { from: '2006-07-01', to: '2026-07-01' } },
    finding: ['warn', 'R-CERT-EXPIRY', 'siteOwner.idValidity'],
  },
  {
    mistake: 'a licence that has run out',
    of: company,
    change: { 'subject.certValidity': { from: '2005-01-01', to: '2025-01-01' } },
    finding: ['error', 'R-CERT-EXPIRY', 'subject.certValidity'],
  },
  {
    mistake: 'a validity that ends before it begins',
    of: company,
    change: { 'subjectOwner.idValidity': { from: '2041-01-01', to: '2040-01-01' } },
    finding: ['error', 'R-RANGE', 'subjectOwner.idValidity'],
  },
  {
    mistake: 'the provider’s region as residence',
    of: company,
    change: { 'siteOwner.region': ['浙江省', '杭州市', '余杭区'] },
    finding: ['warn', 'X-PROVIDER-REF', 'siteOwner.region'],
  },
];
