import { ownerOf } from './owner-of-words';
import { segmentLabel } from './segment-label';

/** 同主办者负责人, 与开办主体负责人一致, 由主体负责人兼任, 就是上面这个人. */
const sameAs =
  /^(?:是否)?(?:(?:由|就是|即[为是]?|同|与|和|跟|直接使用|复用|沿用|使用|引用|带入|同步|复制)(?:已有|现有|(?:上面|上述|以上|前面)的?(?=.*(?:主体|主办|开办)))?(.{2,12}?)的?(?:信息|资料)?(?:是否)?(?:相同|一致|一样|兼任?|担任|[为是系]?同一个?人)?|(.{3,12}?)(?:兼任?|担任))$/u;

const aforesaid = /^(?:上面|上述|以上|前面|前述)(?:的|这一?个|那一?个|这一?位|那一?位)*(?:人员?|负责人)$/u;

/**
 * Whether words ask if somebody is the person that the page has asked for before: the subject's responsible person, or
 * its legal representative, who often is the same.
 * @param full a label or an entry of a list, normalised
 */
export function asksSameAs(full: string): boolean {
  const [, after, before] = sameAs.exec(full) ?? [];
  const rest = after ?? before;
  if (!rest) return false;
  if (aforesaid.test(rest)) return true;
  const { words, unknown } = segmentLabel(rest);
  const owner = ownerOf(words)?.owners[0];
  const named = owner === 'subjectOwner' || owner === 'legalRep';
  return unknown === 0 && named && words.every((word) => word.attributes.length === 0);
}

/**
 * Whether such words, a control's label and its entries, leave open who the other one is: the profile knows who is the
 * same as the subject's responsible person, and 同法人 and 就是上面这个人 may be about somebody else.
 */
export function leavesOpenWhom(texts: readonly string[]): boolean {
  return texts.some((text) => /法定?代表人|法人/u.test(text)) || !texts.some((text) => /主体|主办|开办/u.test(text));
}
