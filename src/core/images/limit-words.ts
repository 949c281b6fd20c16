const not = '不(?:能|得|可|要|应)?';
const atMost = `(?:${not}(?:超过|大于|高于|多于|超出)|(?<!${not})(?:小于(?:等于)?|少于|低于)|最大|上限|≤|<=?|up to|max(?:imum)?|less than|under)`;
const atLeast = `(?:${not}(?:小于|少于|低于)|(?<!${not})大于(?:等于)?|至少|最小|≥|>=?|at least|min(?:imum)?)`;
const between = String.raw`(?:为|是|:|\s|约)*`;

/** At the end of what stands before a number: it is the most that is taken. */
export const upper = new RegExp(`${atMost}${between}$`, 'i');
/** The same: it is the least. */
export const lower = new RegExp(`${atLeast}${between}$`, 'i');
/** At the beginning of what stands after a number: it is the most. */
export const within = /^\s*(?:以内|以下|之内|之下|内|or less|max)/i;

/** Text as it is compared: full-width forms folded, one space at most. */
export function foldText(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ');
}
