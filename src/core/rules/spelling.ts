import { error, type Finding, info } from './finding';

// Zero-width characters, soft hyphen and direction marks: they come with text copied from web pages and chat programs.
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;

/** The text without invisible characters and outer spaces; full-width characters stay (names, addresses). */
export function cleanText(text: string): string {
  return text.replace(invisible, '').trim();
}

/** A code as the portals store it: half-width, without any space or invisible character. Case is the caller's business. */
export function cleanCode(text: string): string {
  return text.replace(invisible, '').normalize('NFKC').replace(/\s+/g, '');
}

/**
 * Adds what is to be said when a value is right but for the way it is written. Outer spaces alone are only mentioned;
 * anything else would be refused by a portal.
 */
export function withSpelling(raw: string, right: string, findings: readonly Finding[]): readonly Finding[] {
  if (raw === right || findings.some(({ level }) => level === 'error')) return findings;
  const [zh, en] = describeSpelling(raw, right);
  const say = raw.trim() === right ? info : error;
  return [say('format', `${zh}，请改为“${right}”。`, `${en}. Write it as “${right}”.`, right), ...findings];
}

function describeSpelling(raw: string, right: string): [zh: string, en: string] {
  const seen: [zh: string, en: string][] = [];
  if (raw.replace(invisible, '') !== raw) seen.push(['不可见字符', 'invisible characters']);
  if (/\s/.test(raw)) seen.push(['空格', 'spaces']);
  if (raw.normalize('NFKC') !== raw.replace(/\s/g, ' ')) seen.push(['全角字符', 'full-width characters']);
  if (raw !== raw.toUpperCase() && right === right.toUpperCase()) seen.push(['小写字母', 'lower-case letters']);
  if (seen.length === 0) return ['写法不规范', 'This is not written in the usual way'];
  return [`这里含有${seen.map(([zh]) => zh).join('、')}`, `This contains ${seen.map(([, en]) => en).join(', ')}`];
}
