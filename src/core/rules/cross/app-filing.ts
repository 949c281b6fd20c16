import type { Verdict } from '../verdict';
import { type CrossRule, type Facts, finding } from './cross-rule';
import { textOf, textsOf, yesNoOf } from './read-values';
import { wordsIn } from './site-texts';

/** An APP and its packages among the other APPs of the subject. */
export const appFiling: CrossRule = (facts) => [
  ...nameIsNew(facts),
  ...packageIsNew(facts),
  ...platformIsListed(facts),
  ...sdkIsDeclared(facts),
];

function nameIsNew({ values, known }: Facts): Verdict[] {
  const name = textOf(values, 'app.name');
  if (name === '' || !known.otherApps?.some((app) => app.name.trim() === name)) return [];
  const message = {
    zh: '请换一个 APP 名称：同一主体下已有同名 APP，不能重复。',
    en: 'Choose another name: this subject already has an app of that name, and names may not repeat.',
  };
  return [finding('error', 'X-APPNAME-UNIQUE', 'app.name', message, 'tencentApp')];
}

function packageIsNew({ values, known }: Facts): Verdict[] {
  const name = textOf(values, 'appPackage.packageName');
  const platform = textOf(values, 'appPackage.platform');
  if (name === '') return [];
  const elsewhere = known.otherApps?.some((app) => app.packages.some((other) => other.packageName === name));
  const twice = known.otherPackages?.some((other) => other.packageName === name && other.platform === platform);
  if (!elsewhere && !twice) return [];
  const message = elsewhere
    ? {
        zh: '请换用本 APP 自己的包名：同一主体的不同 APP 不能共用包名。',
        en: 'Use this app’s own package name: different apps of one subject may not share one.',
      }
    : {
        zh: '请删除重复的一条：同一 APP 在同一平台上，包名不能重复。',
        en: 'Remove the double entry: one app has a package name only once on a platform.',
      };
  return [finding('error', 'X-PACKAGE-UNIQUE', 'appPackage.packageName', message, 'tencentApp')];
}

function platformIsListed({ values }: Facts): Verdict[] {
  const platforms = textsOf(values, 'app.platforms').map(fold);
  const platform = fold(textOf(values, 'appPackage.platform'));
  if (platform === '' || platforms.length === 0 || platforms.includes(platform)) return [];
  const message = {
    zh: '请核对运行平台：这条包信息的平台不在 APP 的运行平台里，每个上架平台都要有一条。',
    en: 'Check the platforms: this package’s platform is not among the app’s, and each platform needs one package.',
  };
  return [finding('warn', 'X-PACKAGE-PLATFORM', 'appPackage.platform', message, 'huawei')];
}

/** `iOS（苹果）`, `iOS` and `苹果` are one platform. */
function fold(platform: string): string {
  const text = platform.normalize('NFKC').toLowerCase();
  if (/ios|苹果|iphone|ipad/.test(text)) return 'ios';
  if (/android|安卓/.test(text)) return 'android';
  return /harmony|鸿蒙/.test(text) ? 'harmony' : text;
}

const sdkWords = ['地图', '推送', '统计', '微信登录', '支付宝', '微信支付', '一键登录', '定位导航', '广告'];

function sdkIsDeclared({ values }: Facts): Verdict[] {
  if (yesNoOf(values, 'app.usesSdk') !== false) return [];
  const written = [textOf(values, 'app.description'), textOf(values, 'app.remark')].join('\n');
  const [word] = wordsIn(written, sdkWords);
  if (word === undefined) return [];
  const message = {
    zh: `请确认是否使用外部 SDK：介绍里有“${word}”，地图、支付、推送、统计一般都来自第三方 SDK。`,
    en: `Check the SDK answer: the description has “${word}”, and maps, payment, push and statistics usually come with a third-party SDK.`,
  };
  return [finding('warn', 'X-SDK-ANSWERS', 'app.usesSdk', message, 'huawei')];
}
