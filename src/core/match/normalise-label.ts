/** A label without its decoration, and the parts that were set apart. */
export interface PlainLabel {
  /** The words of the label, brackets folded in: `负责人证件正面`. */
  readonly full: string;
  /** The words outside brackets: `负责人证件`. Equal to `full` when there are none. */
  readonly bare: string;
}

/** Labels are cut here: hostile pages have 10,000-character ones (security.md, attack 30). */
const longest = 100;

/** Format characters and combining marks, written out: property classes cost milliseconds to compile. */
const invisible =
  /[\u0300-\u036f]|[\u00ad\u061c\u180e\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u206f]|[\ufe00-\ufe0f]|\ufeff|[\ufff9-\ufffb]/g;
const leadingNumber =
  /^(?:第?[一二三四五六七八九十\d]{1,3}[、.．)步章]|[(（][一二三四五六七八九十\d]{1,2}[)）]|[①-⑳])/u;
const decoration = /[\s*＊:：·•、,，。.!！?？"“”'‘’_\-–—|/\\<>《》【】[\]]/gu;
const asking =
  /^(?:请|您的|你的|您|需要|如实|正确|准确|完整)*(?:选择或输入|输入|填写|选择|上传|设置|录入|添加|提供|点击上传|拍照上传)?(?:您的|你的|正确的|真实的|有效的|完整的|一个|的)*/u;
const bracketed = /[(（]([^()（）]*)[)）]/gu;
/** Brackets that say how to fill in, not what: dropping them loses nothing. */
const remark =
  /必填|选填|可选|图片|彩色|扫描|原件|复印|盖章|允许|格式|后缀|支持|不超过|大小|限|开始|起止|省市|如|例|联系|索取|建议|推荐|可多|多选|单选|最多|至少|^\d+$|^\*+$|下同|jpg|png|中文|英文/iu;

/** A lexicon's word in the form in which labels are compared. */
export function usualWord(word: string): string {
  return usualWords(word.toUpperCase());
}

/**
 * Takes a label as it is printed to the words that carry its meaning: full width, invisible characters, numbering,
 * asterisks, colons, `请输入`, and bracketed hints go.
 * @param text a label, heading or placeholder in any form; longer than 100 characters is cut.
 */
export function normaliseLabel(text: string): PlainLabel {
  const wide = text.slice(0, longest).normalize('NFKC').replace(invisible, '').trim();
  const numbered = wide.replace(leadingNumber, '');
  const kept = numbered.replace(bracketed, (whole, inner: string) => (remark.test(inner) ? '' : whole));
  const bare = strip(kept.replace(bracketed, ''));
  return { full: strip(kept.replace(/[()（）]/gu, '')) || bare, bare };
}

function strip(text: string): string {
  const words = oneLanguage(text).replace(decoration, '');
  const told = words.replace(asking, '');
  return usualWords((told || words).toUpperCase());
}

const chinese = /[\u3400-\u9fff]/gu;
const latinWord = /[a-z][a-z.&'-]*/giu;
/** Latin words that Chinese labels are made of. */
const kept =
  /^(?:app|ip|ipv\d|icp|url|sdk|md5|sha\d*|e-?mail|mail|bundle|id|qq|logo|http|https|www|dns|mps|pc|h5|vat|tel)$/iu;

/** A label in two languages says the same twice: the Chinese half is read. */
function oneLanguage(text: string): string {
  if ((text.match(chinese)?.length ?? 0) < 2) return text;
  return text.replace(latinWord, (word) => (kept.test(word) ? word : ' '));
}

/** Other words for the same, one character's difference from the usual ones. */
const usual: readonly (readonly [RegExp, string])[] = [
  [/证照/gu, '证件'],
  [/联络/gu, '联系'],
  [/责任人/gu, '负责人'],
  [/种类|类别/gu, '类型'],
  [/终止|截至/gu, '截止'],
  [/信箱|邮件地址/gu, '邮箱'],
  [/链接/gu, '网址'],
  [/通讯/gu, '通信'],
  [/住址/gu, '地址'],
  [/登陆/gu, '登录'],
];

function usualWords(text: string): string {
  return usual.reduce((words, [odd, common]) => words.replace(odd, common), text);
}
