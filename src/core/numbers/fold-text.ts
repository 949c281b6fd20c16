const invisible = /[\u00ad\u180e\u200b-\u200f\u2060\ufeff]/g;
const dashes = /[\u2010-\u2015\u2212\ufe63]/g;
const entities = /&(?:nbsp|ensp|emsp|thinsp|#160|#x0*a0);/gi;
const traditional: Readonly<Record<string, string>> = { 備: '备', 號: '号', 網: '网', 證: '证', 証: '证' };

/** A text as a person reads it: half width, ordinary hyphens and spaces, simplified characters in the fixed words. */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(entities, ' ')
    .replace(dashes, '-')
    .replace(/[備號網證証]/g, (character) => traditional[character] ?? character);
}
