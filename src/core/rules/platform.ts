import { type About, siblingText } from './about';

export type Platform = 'android' | 'ios' | 'harmony' | 'quick-app' | 'mini-program' | 'other' | 'unknown';

const wordings: readonly (readonly [RegExp, Platform])[] = [
  [/苹果|ios|iphone|ipad/i, 'ios'],
  [/鸿蒙|harmony/i, 'harmony'],
  [/安卓|android/i, 'android'],
  [/快应用/, 'quick-app'],
  [/小程序/, 'mini-program'],
];

/** The platform of a package by the words that portals use for it. */
function platformNamed(text: string): Platform {
  if (!text) return 'unknown';
  return wordings.find(([words]) => words.test(text))?.[1] ?? 'other';
}

/** The platform of the package whose field is looked at. */
export function platformOf(about: About): Platform {
  return platformNamed(siblingText(about, 'platform'));
}
