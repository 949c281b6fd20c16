import type { TextRule } from './define-rule';
import { error, type Finding } from './finding';
import { dotsProblem, segmentProblem } from './package-segments';
import { cleanCode, withSpelling } from './spelling';

/** An Android applicationId; quick apps are named the same way. */
function testPackageAndroid(raw: string): readonly Finding[] {
  const name = cleanCode(raw);
  const wrong = problemOf(name);
  return wrong ? [wrong] : withSpelling(raw, name, []);
}

function problemOf(name: string): Finding | null {
  if (name.length > 255)
    return error('length', '包名不能超过 255 个字符。请核对。', 'A package name has 255 characters at most. Check it.');
  return (
    dotsProblem(name) ??
    segmentProblem(
      name,
      /^[A-Za-z]\w*$/,
      '安卓包名每段以字母开头，只含字母、数字和下划线，没有连字符。请从安装包复制 applicationId。',
      'each part of an Android package begins with a letter and has letters, digits and underscores, no hyphens. Copy the applicationId from the package.',
    )
  );
}

export const packageAndroidRule: TextRule = {
  id: 'R-PACKAGE-ANDROID',
  source: 'androidPackages',
  takes: 'text',
  test: testPackageAndroid,
};
