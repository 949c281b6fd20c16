import type { CheckCase } from './check-case';

export const apps: readonly CheckCase[] = [
  { fieldId: 'appPackage.packageName', value: 'com.example.my-app', first: 'ok' },
  {
    fieldId: 'appPackage.packageName',
    value: 'com.example.my-app',
    values: { 'appPackage.platform': 'Android' },
    first: 'error R-PACKAGE-ANDROID',
    says: '“my-app”',
  },
  {
    fieldId: 'appPackage.packageName',
    value: 'com.fit',
    values: { 'appPackage.platform': '鸿蒙' },
    first: 'error R-BUNDLE-HARMONY',
    says: '至少三段',
  },
  {
    fieldId: 'appPackage.packageName',
    value: 'com.example. fit',
    values: { 'appPackage.platform': '安卓' },
    first: 'error R-PACKAGE-ANDROID',
    corrected: 'com.example.fit',
  },
  {
    fieldId: 'appPackage.fingerprint',
    value: '1F4D01E24F710DB8D98F181C713EECDA1EB25760',
    values: { 'appPackage.platform': '安卓' },
    first: 'error R-FINGERPRINT',
    says: '像是 SHA-1',
  },
  {
    fieldId: 'appPackage.fingerprint',
    value: '6d8dd565f9243673065fafbc0c7cc9f0',
    values: { 'appPackage.platform': '鸿蒙' },
    first: 'warn R-FINGERPRINT',
  },
  { fieldId: 'appPackage.fingerprint', value: 'ab'.repeat(32), values: { 'appPackage.platform': '鸿蒙' }, first: 'ok' },
  {
    fieldId: 'appPackage.publicKey',
    value: '-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----',
    first: 'error R-PUBKEY',
    says: '私钥',
  },
  { fieldId: 'appPackage.publicKey', value: 'ab'.repeat(256), first: 'ok' },
  { fieldId: 'appPackage.publicKey', value: '6d8dd565f9243673065fafbc0c7cc9f0', first: 'error R-PUBKEY', says: '太短' },
  { fieldId: 'app.domain', value: ['shenzhen.beian.qcloud.com'], first: 'ok' },
  { fieldId: 'app.domain', value: ['a.b.c.qcloud.com'], first: 'error R-DOMAIN-LEVEL4', says: '5 级' },
  { fieldId: 'cloud.authCode', value: 'ABCD-OPAQUE-1', first: 'info R-UUID' },
  {
    fieldId: 'account.password',
    value: 'Abc12345!',
    values: { 'account.password': 'Abc12345?' },
    first: 'error R-EQUALS',
  },
];
