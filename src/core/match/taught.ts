import { normaliseLabel } from './normalise-label';
import type { PageKnowledge } from './page-match';
import type { Weighed } from './weigh-control';

/** What the user taught for this label under this heading; null when he taught nothing. */
export function taughtAs(one: Weighed, knowledge: PageKnowledge): Weighed | null {
  if (knowledge.taught.length === 0) return null;
  const label = normaliseLabel(one.control.label || one.control.placeholder).full;
  const heading = one.control.section.at(-1) ?? '';
  const lesson = knowledge.taught.find(
    (known) => normaliseLabel(known.label).full === label && (known.section === heading || known.section === ''),
  );
  if (!lesson || !one.control.visible) return null;
  return lesson.fieldId
    ? { ...one, fieldId: lesson.fieldId, confidence: 1, reason: 'taught', refusal: null, doubt: null }
    : { ...one, fieldId: null, refusal: 'unknown-label' };
}
