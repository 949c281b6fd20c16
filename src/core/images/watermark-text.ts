import type { Bilingual } from '../catalogue/define-fields';

/** The one wording that is known to be accepted; any other risks a return (R-IMG-WATERMARK), which the user is told. */
export const usualWatermark = '仅供备案使用';

/** More letters find no free place on a card, or become too small to be read. */
export const longestWatermark = 20;

/** What is wrong with a wording. */
export type WatermarkFault = 'empty' | 'too-long' | 'odd-letters';

let common: ReadonlySet<string> | null = null;

/** The 6,763 characters of GB 2312, which every Chinese font draws; rarer ones come out as boxes on many computers. */
function commonCharacters(): ReadonlySet<string> {
  if (common !== null) return common;
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  common = new Set(new TextDecoder('gbk').decode(new Uint8Array(bytes)).match(/\p{Script=Han}/gu));
  return common;
}

const plain = /^[A-Za-z0-9 ，。、：；·（）“”《》,.:;()/_-]$/;

function isDrawn(letter: string): boolean {
  return plain.test(letter) || commonCharacters().has(letter);
}

/** Letters that can be drawn on any computer with a Chinese font, up to `longestWatermark` of them, on one line. */
export function watermarkFault(text: string): WatermarkFault | null {
  const letters = [...text];
  if (text.trim() === '') return 'empty';
  if (letters.length > longestWatermark) return 'too-long';
  return letters.every(isDrawn) ? null : 'odd-letters';
}

const faults: Readonly<Record<WatermarkFault, Bilingual>> = {
  empty: { zh: '请写水印文字。', en: 'Write the watermark’s text.' },
  'too-long': {
    zh: `太长：最多 ${longestWatermark} 个字，再长图上放不下。`,
    en: `Too long: ${longestWatermark} characters at most, more find no place.`,
  },
  'odd-letters': {
    zh: '有的字不少电脑画不出来。请用常用汉字、字母、数字和普通标点，写成一行。',
    en: 'Some characters cannot be drawn on many computers. Use common Chinese characters, letters, digits and plain punctuation, on one line.',
  },
};

export function sayWatermarkFault(fault: WatermarkFault): Bilingual {
  return faults[fault];
}

/** Ways to word it at a portal: the usual one, and one that names a provider whose own filing this is. */
export function offeredWatermarks(portalName: string | null): readonly string[] {
  const provider = portalName === null ? undefined : /^(.+?)(?:网站)?备案$/.exec(portalName)?.[1];
  return provider === undefined ? [usualWatermark] : [usualWatermark, `仅供${provider}备案使用`];
}

/** How wide a text is drawn, in the width of a Chinese character. */
export function watermarkWidth(text: string): number {
  return [...text].reduce((width, letter) => width + (letter.charCodeAt(0) < 0x2000 ? 0.6 : 1), 0);
}
