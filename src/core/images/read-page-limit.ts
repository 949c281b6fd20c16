import type { SaidLimit, UploadType } from './upload-limit';

const number = String.raw`(\d{1,5}(?:\.\d+)?)`;
const unit = '(kb?|mb?|千字节|兆)(?![a-z])';
const not = '不(?:能|得|可|要|应)?';
const atMost = `(?:${not}(?:超过|大于|高于|多于|超出)|(?<!${not})(?:小于(?:等于)?|少于|低于)|最大|上限|≤|<=?|up to|max(?:imum)?|less than|under)`;
const atLeast = `(?:${not}(?:小于|少于|低于)|(?<!${not})大于(?:等于)?|至少|最小|≥|>=?|at least|min(?:imum)?)`;
const between = String.raw`(?:为|是|:|\s|约)*`;

const sizes = new RegExp(`${number}\\s*${unit}`, 'gi');
const upper = new RegExp(`${atMost}${between}$`, 'i');
const lower = new RegExp(`${atLeast}${between}$`, 'i');
const rangeBefore = new RegExp(`${number}\\s*(?:kb?|mb?|千字节|兆)?\\s*(?:-|~|—|–|至|到)\\s*$`, 'i');
const rangeAfter = /^\s*(?:-|~|—|–|至|到)\s*\d/;
const within = /^\s*(?:以内|以下|之内|之下|内|or less|max)/i;
const beside = /(?:大小|体积|容量|size)[^\d。;；]{0,8}$/i;

/** Text as it is compared: full-width forms folded, one space at most. */
function fold(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ');
}

function inBytes(amount: string, of: string): number {
  return Math.floor(Number(amount) * (/^k|千/i.test(of) ? 1024 : 1024 * 1024));
}

/** The largest file that a text allows: the strictest where it names several; nothing where it names only a least. */
function readBytes(text: string): number | undefined {
  const found: number[] = [];
  for (const match of text.matchAll(sizes)) {
    const [whole, amount = '', of = ''] = match;
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + whole.length);
    const isLeast = rangeAfter.test(after) || lower.test(before);
    const isMost = upper.test(before) || within.test(after) || rangeBefore.test(before) || beside.test(before);
    if (isMost && !isLeast) found.push(inBytes(amount, of));
  }
  return found.length > 0 ? Math.min(...found) : undefined;
}

const pair = /(\d{2,5})\s*(?:px|像素)?\s*[*x×]\s*(\d{2,5})\s*(?:px|像素)?/gi;
const single = /(\d{3,5})\s*(?:px|像素|pixels?)/gi;

interface Pixels {
  readonly maxSide?: number;
  readonly minSide?: number;
}

/** Pixels of the longer side. A size without *at most* or *at least* is an advice for the picture, and limits nothing. */
function readPixels(text: string): Pixels {
  const most: number[] = [];
  const least: number[] = [];
  for (const pattern of [pair, single])
    for (const match of text.matchAll(pattern)) {
      const side = Math.max(Number(match[1]), Number(match[2] ?? 0));
      const before = text.slice(0, match.index);
      const after = text.slice(match.index + match[0].length);
      if (lower.test(before) || /^\s*(?:以上|或以上|及以上)/.test(after)) least.push(side);
      else if (upper.test(before) || within.test(after)) most.push(side);
    }
  return {
    ...(most.length > 0 && { maxSide: Math.min(...most) }),
    ...(least.length > 0 && { minSide: Math.max(...least) }),
  };
}

const words: readonly (readonly [RegExp, UploadType])[] = [
  [/jpe?g/i, 'image/jpeg'],
  [/png/i, 'image/png'],
  [/webp/i, 'image/webp'],
  [/pdf/i, 'application/pdf'],
];
const refusal = /(?:不支持|不接受|不能上传|不可上传|不要上传|请勿上传|不收|除外)/;

/** The types that a text lists, clause by clause: one that says what is *not* taken allows nothing. */
function readTypes(text: string): UploadType[] {
  const clauses = text.split(/[,，。;；()（）\n]/).filter((clause) => !refusal.test(clause));
  return words.filter(([word]) => clauses.some((clause) => word.test(clause))).map(([, type]) => type);
}

const endings: Readonly<Record<string, UploadType>> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  'image/jpg': 'image/jpeg',
  'image/jpeg': 'image/jpeg',
  '.png': 'image/png',
  'image/png': 'image/png',
  '.webp': 'image/webp',
  'image/webp': 'image/webp',
  '.pdf': 'application/pdf',
  'application/pdf': 'application/pdf',
};

/** What a file box's `accept` names; `image/*` names none, it only leaves papers out. */
function readAccept(accept: string): UploadType[] {
  const tokens = accept
    .toLowerCase()
    .split(',')
    .map((token) => token.trim());
  return [...new Set(tokens.flatMap((token) => endings[token] ?? []))];
}

/**
 * What the page itself says of an upload: the words around it (「jpg、png，不超过 400KB」) and the file box's `accept`. Where
 * both name types, only what both name is taken. Words that nobody understands say nothing.
 */
export function readPageLimit(hint: string, accept: string): SaidLimit {
  const text = fold(hint);
  const maxBytes = readBytes(text);
  const said = readTypes(text);
  const accepted = readAccept(accept);
  const both = accepted.filter((type) => said.length === 0 || said.includes(type));
  const types = accepted.length === 0 ? said : both.length > 0 ? both : accepted;
  const pictures =
    accept.trim().toLowerCase() === 'image/*' ? types.filter((type) => type !== 'application/pdf') : types;
  return {
    ...(maxBytes !== undefined && { maxBytes }),
    ...readPixels(text),
    ...(pictures.length > 0 && { types: pictures }),
  };
}
