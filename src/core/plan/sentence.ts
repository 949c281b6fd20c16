import type { Bilingual } from '../catalogue/define-fields';

/** What was not done, why, what to do now: the three parts of every refusal (one language). */
export type ThreeParts = readonly [what: string, why: string, now: string];

/** A sentence in both languages. `{limit}` is a gap; `[…{limit}…]` falls away when there is nothing to fill it with. */
export interface Sentence {
  readonly zh: ThreeParts;
  readonly en: ThreeParts;
}

export type Detail = Readonly<Record<string, string>>;

/** Puts a sentence together and fills its gaps; what fills them may differ in English. */
export function say(sentence: Sentence, detail: Detail = {}, detailEn: Detail = detail): Bilingual {
  const [whatZh, whyZh, nowZh] = sentence.zh.map((part) => fillGaps(part, detail));
  const [whatEn, whyEn, nowEn] = sentence.en.map((part) => fillGaps(part, detailEn));
  return { zh: `${whatZh}：${whyZh}。${nowZh}。`, en: `${whatEn}: ${whyEn}. ${nowEn}.` };
}

/** Fills the gaps of one text. */
export function fillGaps(text: string, detail: Detail): string {
  if (!text.includes('{') && !text.includes('[')) return text;
  const kept = text.replace(/\[([^\]]*)\]/g, (_, inner: string) =>
    gapsOf(inner).every((gap) => gap in detail) ? inner : '',
  );
  return kept.replace(/\{(\w+)\}/g, (_, gap: string) => detail[gap] ?? '');
}

function gapsOf(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, gap]) => gap ?? '');
}
