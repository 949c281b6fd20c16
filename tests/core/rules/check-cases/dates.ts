import type { CheckCase } from './check-case';

export const dates: readonly CheckCase[] = [
  { fieldId: 'siteOwner.idValidity', value: { from: '2018-03-05', to: 'long-term' }, first: 'ok' },
  {
    fieldId: 'siteOwner.idValidity',
    value: { from: '2018-03-05', to: '2026-01-14' },
    first: 'error R-CERT-EXPIRY',
    says: '到期',
  },
  {
    fieldId: 'siteOwner.idValidity',
    value: { from: '2018-03-05', to: '2026-01-15' },
    first: 'warn R-CERT-EXPIRY',
    says: '0 天',
  },
  {
    fieldId: 'siteOwner.idValidity',
    value: { from: '2018-03-05', to: '2026-04-14' },
    first: 'warn R-CERT-EXPIRY',
    says: '89 天',
  },
  { fieldId: 'siteOwner.idValidity', value: { from: '2018-03-05', to: '2026-04-15' }, first: 'ok' },
  { fieldId: 'siteOwner.idValidity', value: { from: '2030-03-05', to: '2028-03-05' }, first: 'error R-RANGE' },
  { fieldId: 'siteOwner.idValidTo', value: '长期', first: 'ok' },
  { fieldId: 'siteOwner.idValidTo', value: '9999-12-31', first: 'warn R-LONGTERM' },
  {
    fieldId: 'siteOwner.idValidTo',
    value: '2027-01-01',
    values: { 'siteOwner.idValidFrom': '2028-01-01' },
    first: 'error R-RANGE',
  },
  {
    fieldId: 'siteOwner.idValidFrom',
    value: '2028-01-01',
    values: { 'siteOwner.idLongTerm': true },
    first: 'error R-RANGE',
    says: '还没有生效',
  },
  { fieldId: 'siteOwner.idValidFrom', value: '20180305', first: 'error R-DATE', corrected: '2018-03-05' },
  { fieldId: 'siteOwner.idValidFrom', value: '2018年3月5日', first: 'error R-DATE', corrected: '2018-03-05' },
  { fieldId: 'siteOwner.idValidFrom', value: '2023-02-29', first: 'error R-DATE', says: '没有 29 日' },
  { fieldId: 'website.openDate', value: '2024-02-29', first: 'ok' },
  { fieldId: 'website.openDate', value: '2026-01-16', first: 'warn R-DATE' },
  { fieldId: 'website.domainCertValidTo', value: '2026-03-01', first: 'warn R-DOMAIN-EXPIRY' },
  { fieldId: 'algorithm.launchDate', value: '未上线', first: 'ok' },
  {
    fieldId: 'siteOwner.idNumber',
    value: '110105201001011235',
    values: { 'siteOwner.idType': '居民身份证' },
    first: 'error R-ID18',
  },
];
