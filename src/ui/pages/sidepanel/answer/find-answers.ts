import type { Bilingual } from '../../../../core/catalogue/define-fields';
import { guidanceOf } from '../../../../core/catalogue/guidance';
import { explainHint } from '../../../../core/hints/explain-hint';
import { findHints } from '../../../../core/hints/find-hints';

/** One thing that was found, with what there is to say of it. */
export interface Answer {
  readonly id: string;
  readonly title: Bilingual;
  readonly paragraphs: readonly Bilingual[];
}

const most = 6;

/** What the product knows of a text that somebody came across: how a field is filled, what a term or a rule means. */
export function findAnswers(query: string): Answer[] {
  return findHints(query, most).map(({ id, title, titleEn, fieldId }) => {
    const about = explainHint(id)?.about;
    const guidance = fieldId ? guidanceOf(fieldId) : null;
    const said = guidance ? [...guidance.hints.slice(0, 2), ...guidance.mistakes.slice(0, 2)] : about ? [about] : [];
    return { id, title: { zh: title, en: titleEn }, paragraphs: said.map(({ zh, en }) => ({ zh, en })) };
  });
}
