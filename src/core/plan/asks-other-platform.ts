import type { FieldId } from '../catalogue/fields';
import type { FieldValues } from '../field-values';
import type { StoredValues } from '../profile/stored-values';
import type { ControlSnapshot } from './snapshot';

/** The systems that packages are made for, as labels, headings and profiles call them. */
const platforms = {
  android: /安卓|android/iu,
  ios: /苹果|(?<![a-z])ios(?![a-z])|iphone|ipad/iu,
  harmony: /鸿蒙|harmony/iu,
} as const;
type Platform = keyof typeof platforms;

/** The one system that a text names; null where it names none, or several (安卓填 MD5，苹果填 SHA-1). */
function platformOf(text: string): Platform | null {
  const named = (Object.keys(platforms) as Platform[]).filter((one) => platforms[one].test(text));
  return named.length === 1 ? (named[0] ?? null) : null;
}

/**
 * Whether a control asks for the package of another system than the one being entered: 安卓平台公钥 where the profile's
 * package is for iOS. Its key would be a false statement there. The label counts before the headings, the inner heading
 * before the outer ones; a package whose system is not known is none that a page names.
 * @param values what the profile says; its package's system is `appPackage.platform`
 */
export function asksOtherPlatform(
  fieldId: FieldId,
  { label, section }: Pick<ControlSnapshot, 'label' | 'section'>,
  values: FieldValues | StoredValues,
): boolean {
  if (!fieldId.startsWith('appPackage.') || fieldId === 'appPackage.platform') return false;
  const own = values['appPackage.platform'];
  const entered = typeof own === 'string' ? platformOf(own) : null;
  for (const text of [label, ...[...section].reverse()]) {
    const asked = platformOf(text);
    if (asked !== null) return asked !== entered;
  }
  return false;
}
