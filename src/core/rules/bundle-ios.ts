import type { TextRule } from './define-rule';
import type { Finding } from './finding';
import { dotsProblem, segmentProblem } from './package-segments';
import { cleanCode, withSpelling } from './spelling';

/** An iOS bundle ID: hyphens yes, underscores no. */
export function testBundleIos(raw: string): readonly Finding[] {
  const name = cleanCode(raw);
  const wrong =
    dotsProblem(name) ??
    segmentProblem(
      name,
      /^[A-Za-z0-9-]+$/,
      'Bundle ID 每段只含字母、数字和连字符，没有下划线。请到 App Store Connect 复制。',
      'each part of a bundle ID has letters, digits and hyphens, no underscores. Copy it from App Store Connect.',
    );
  return wrong ? [wrong] : withSpelling(raw, name, []);
}

export const bundleIosRule: TextRule = {
  id: 'R-BUNDLE-IOS',
  source: 'appleBundles',
  takes: 'text',
  test: testBundleIos,
};
