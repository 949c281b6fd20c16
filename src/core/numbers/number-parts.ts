/** What a service's number counts: the suffix's letter tells (none a website, A an app, X a mini program, K a quick app). */
export type NumberedThing = 'subject' | 'website' | 'app' | 'mini-program' | 'quick-app';

/** An ICP or licence number taken apart; `text` in the authorities' spelling. */
export interface NumberParts {
  /** The subject's number, without the suffix of a service. */
  readonly base: string;
  /** `-1`, `-2A` … or empty. */
  readonly suffix: string;
  readonly thing: NumberedThing;
}

const suffixPattern = /(?<=号|B2-\d{8})-\d{1,5}([AXK]?)$/;
const things: Readonly<Record<string, NumberedThing>> = { '': 'website', A: 'app', X: 'mini-program', K: 'quick-app' };

/** Takes an ICP or licence number in normal spelling apart. */
export function partsOf(text: string): NumberParts {
  const found = suffixPattern.exec(text);
  if (!found) return { base: text, suffix: '', thing: 'subject' };
  return { base: text.slice(0, found.index), suffix: found[0], thing: things[found[1] ?? ''] ?? 'website' };
}

/** The digits of an MPS number, as its link carries them. */
export function mpsCodeOf(text: string): string {
  return /\d{14}/.exec(text)?.[0] ?? '';
}
