import { foldText, lower, upper, within } from './limit-words';
import { readPageBytes } from './read-page-bytes';
import type { SaidLimit, UploadType } from './upload-limit';

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
  const text = foldText(hint);
  const maxBytes = readPageBytes(hint);
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
