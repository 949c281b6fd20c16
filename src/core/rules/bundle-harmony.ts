import type { TextRule } from './define-rule';
import { error, type Finding } from './finding';
import { dotsProblem, segmentProblem } from './package-segments';
import { cleanCode, withSpelling } from './spelling';

/** A HarmonyOS bundleName: three parts or more, 7 to 128 characters. */
export function testBundleHarmony(raw: string): readonly Finding[] {
  const name = cleanCode(raw);
  const wrong = dotsProblem(name) ?? problemOf(name);
  return wrong ? [wrong] : withSpelling(raw, name, []);
}

function problemOf(name: string): Finding | null {
  const parts = name.split('.').length;
  if (parts < 3)
    return error(
      'format',
      `鸿蒙包名至少三段，您填了 ${parts} 段，例如 com.example.app。请到 AppGallery Connect 复制。`,
      `A HarmonyOS bundle name has at least three parts; this has ${parts}. Copy it from AppGallery Connect, such as com.example.app.`,
    );
  if (name.length < 7 || name.length > 128)
    return error(
      'length',
      `鸿蒙包名为 7 至 128 个字符，您填了 ${name.length} 个。请核对。`,
      `A HarmonyOS bundle name has 7 to 128 characters; this has ${name.length}. Check it.`,
    );
  if (!/^[A-Za-z]/.test(name))
    return error('format', '鸿蒙包名须以字母开头。请核对。', 'A HarmonyOS bundle name begins with a letter. Check it.');
  return segmentProblem(
    name,
    /^\w+$/,
    '鸿蒙包名每段只含字母、数字和下划线。请到 AppGallery Connect 复制 bundleName。',
    'each part of a HarmonyOS bundle name has letters, digits and underscores. Copy the bundleName from AppGallery Connect.',
  );
}

export const bundleHarmonyRule: TextRule = {
  id: 'R-BUNDLE-HARMONY',
  source: 'harmonyBundles',
  takes: 'text',
  test: testBundleHarmony,
};
