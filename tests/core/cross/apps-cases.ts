import type { Case } from './case';
import { appAndAlgorithm } from './dossiers';

/** Mistakes in an APP and its packages. */
export const appsCases: readonly Case[] = [
  {
    mistake: 'a name that another APP has',
    of: appAndAlgorithm,
    change: {},
    known: { otherApps: [{ name: '晴川天气', packages: [] }] },
    finding: ['error', 'X-APPNAME-UNIQUE', 'app.name'],
  },
  {
    mistake: 'a package of another APP',
    of: appAndAlgorithm,
    change: {},
    known: {
      otherApps: [{ name: '晴川日历', packages: [{ platform: 'iOS（苹果）', packageName: 'com.example.weather' }] }],
    },
    finding: ['error', 'X-PACKAGE-UNIQUE', 'appPackage.packageName'],
  },
  {
    mistake: 'one package twice on a platform',
    of: appAndAlgorithm,
    change: {},
    known: { otherPackages: [{ platform: '安卓', packageName: 'com.example.weather' }] },
    finding: ['error', 'X-PACKAGE-UNIQUE', 'appPackage.packageName'],
  },
  {
    mistake: 'a package for a platform the APP does not list',
    of: appAndAlgorithm,
    change: { 'appPackage.platform': '鸿蒙' },
    finding: ['warn', 'X-PACKAGE-PLATFORM', 'appPackage.platform'],
  },
  {
    mistake: 'maps without an SDK',
    of: appAndAlgorithm,
    change: { 'app.usesSdk': false },
    finding: ['warn', 'X-SDK-ANSWERS', 'app.usesSdk'],
  },
  {
    mistake: 'an MD5 in an iOS row',
    of: appAndAlgorithm,
    change: { 'appPackage.platform': 'iOS（苹果）' },
    finding: ['error', 'R-FINGERPRINT', 'appPackage.fingerprint'],
  },
  {
    mistake: 'live streaming without a permit',
    of: appAndAlgorithm,
    change: { 'app.description': '观看直播和短视频' },
    finding: ['warn', 'X-PREAPPROVAL-KEYWORDS', 'app.preApprovals'],
  },
  {
    mistake: 'the package of a test build',
    of: appAndAlgorithm,
    change: { 'appPackage.packageName': 'com.example.weather.debug' },
    finding: ['warn', 'X-SHIPPED-BUILD', 'appPackage.packageName'],
  },
  {
    mistake: 'a package signed for debugging',
    of: appAndAlgorithm,
    change: {},
    known: { shippedBuild: { debugSigned: true } },
    finding: ['warn', 'X-SHIPPED-BUILD', 'appPackage.fingerprint'],
  },
];
