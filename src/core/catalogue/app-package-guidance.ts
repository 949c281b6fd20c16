import { defineGuidance } from './define-guidance';

export const appPackageGuidance = defineGuidance({
  'appPackage.platform': {
    hints: [
      {
        step: 'icp-app-package',
        zh: '每个上架平台各填一条，漏填要走变更。',
        en: 'One record for each platform the app is on. One that was forgotten needs a change filing.',
      },
    ],
    mistakes: [
      { zh: '漏填一个平台，之后只能走变更。', en: 'Forgetting a platform: only a change filing helps later.' },
    ],
    examples: { valid: ['安卓', 'iOS（苹果）'], invalid: ['电脑'] },
    required: [{ step: 'icp-app-package', person: 'required', org: 'required' }],
    rules: ['R-ENUM'],
    sources: ['tencentApp', 'huawei'],
    confidence: 'high',
  },
  'appPackage.packageName': {
    hints: [
      {
        step: 'icp-app-package',
        zh: '安卓=applicationId，iOS=Bundle ID，鸿蒙=bundleName；同一平台不能重复，不同APP不能共用，备案后改包名要变更。',
        en: 'Android: applicationId. iOS: bundle ID. HarmonyOS: bundleName. Unique on a platform, not shared between apps; changing it later needs a change filing.',
      },
    ],
    mistakes: [
      { zh: '与线上安装包的包名不一致。', en: 'Unlike the package that is shipped.' },
      { zh: '不同 APP 共用一个包名。', en: 'One name for two apps.' },
    ],
    examples: { valid: ['com.example.fit'], invalid: ['example', 'com.example..fit'] },
    required: [{ step: 'icp-app-package', person: 'required', org: 'required' }],
    rules: ['R-PACKAGE-ANDROID', 'R-BUNDLE-IOS', 'R-BUNDLE-HARMONY', 'X-PACKAGE-UNIQUE'],
    sources: ['tencentApp', 'public'],
    confidence: 'high',
  },
  'appPackage.publicKey': {
    hints: [
      {
        step: 'icp-app-package',
        zh: '证书公钥：安卓/鸿蒙取RSA模数或整段公钥（16进制），EC证书填16进制公钥；去掉冒号空格。',
        en: "The certificate's public key: for RSA the modulus or the whole key in hex, for elliptic curves the key in hex. Take out colons and spaces.",
      },
    ],
    mistakes: [
      { zh: '没去掉 BEGIN、END 两行。', en: 'BEGIN and END lines left in.' },
      { zh: '误把私钥填进来。', en: 'A private key by mistake.' },
      { zh: '用了调试证书的公钥。', en: 'The key of the debug certificate.' },
    ],
    examples: {
      valid: [
        '30820122300d06092a864886f70d01010105000382010f003082010a0282010100ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab120203010001',
      ],
      invalid: ['-----BEGIN PUBLIC KEY-----', '6d8dd565f9243673065fafbc0c7cc9f0'],
    },
    required: [{ step: 'icp-app-package', person: 'required', org: 'required' }],
    rules: ['R-PUBKEY'],
    sources: ['tencentApp', 'public', 'aliyun'],
    confidence: 'high',
  },
  'appPackage.fingerprint': {
    hints: [
      {
        step: 'icp-app-package',
        zh: '字段名叫MD5，但苹果要填证书SHA-1（40位16进制），安卓填MD5（32位）；填错会驳回。用正式签名，不要用debug签名。',
        en: "The label says MD5, but iOS wants the certificate's SHA-1 (40 characters) and Android its MD5 (32). Use the release certificate, not the debug one.",
      },
    ],
    mistakes: [
      {
        zh: '苹果填了 32 位 MD5，或安卓填了 40 位 SHA-1。',
        en: '32 characters of MD5 for iOS, or 40 of SHA-1 for Android.',
      },
      { zh: '用了调试签名。', en: 'The debug signature.' },
    ],
    examples: {
      valid: ['6d8dd565f9243673065fafbc0c7cc9f0', '1F4D01E24F710DB8D98F181C713EECDA1EB25760'],
      invalid: ['zz'],
    },
    required: [{ step: 'icp-app-package', person: 'required', org: 'required' }],
    rules: ['R-FINGERPRINT'],
    sources: ['tencentApp', 'huawei', 'public'],
    confidence: 'high',
  },
});
