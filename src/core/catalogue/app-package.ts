import { defineFields } from './define-fields';

export const appPackageFields = defineFields({
  'appPackage.platform': {
    title: { zh: '应用运行平台', en: 'Platform the app runs on' },
    value: 'choice',
    labels: ['应用运行平台', '运行平台'],
    options: ['安卓', 'iOS（苹果）', '鸿蒙', '其他'],
  },
  'appPackage.packageName': {
    title: { zh: 'APP包名', en: 'Package name or bundle ID' },
    value: 'text',
    labels: ['APP包名', 'Bundle ID', 'APP包名/Bundle ID'],
  },
  'appPackage.publicKey': {
    title: { zh: '公钥', en: 'Public key of the signing certificate' },
    value: 'text',
    labels: ['公钥'],
  },
  'appPackage.fingerprint': {
    title: { zh: '签名MD5值', en: 'Fingerprint of the signing certificate' },
    value: 'text',
    labels: ['签名MD5值', '签名MD5值/SHA-1'],
  },
});
