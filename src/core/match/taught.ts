import { fieldOf } from '../catalogue/fields';
import type { ControlSnapshot } from '../plan/snapshot';
import { kindFits } from './control/kind-fits';
import type { Weighed } from './control/weigh-control';
import { normaliseLabel } from './label/normalise-label';
import type { PageKnowledge } from './page-match';

/** What the user taught, as the matcher takes it: for one control of this page, or for a label under a heading. */
export type Lesson = PageKnowledge['taught'][number] & {
  /** The control that is meant; without it every control with this label under this heading is. */
  readonly ref?: string;
};

/**
 * What the user taught for a control; null when he taught nothing. Stands above all other evidence, so nothing of what
 * the control's own words say is kept (`key`, `role`): only the kind of control may still speak against it.
 */
export function taughtAs(one: Weighed, knowledge: PageKnowledge): Weighed | null {
  const lessons: readonly Lesson[] = knowledge.taught;
  if (lessons.length === 0 || !one.control.visible) return null;
  const lesson = lessons.find((known) => isAbout(known, one.control));
  if (!lesson) return null;
  const plain = { ...one, key: null, role: null, doubt: null };
  const { fieldId } = lesson;
  if (fieldId === null) return { ...plain, fieldId: null, refusal: 'taught-none', candidates: [] };
  if (!takesField(fieldId, one.control))
    return { ...plain, fieldId: null, refusal: 'kind-does-not-fit', candidates: [fieldId] };
  return { ...plain, fieldId, confidence: 1, reason: 'taught', refusal: null };
}

/** Whether a control can be taught to be a field: it takes the field's values, or the field is the user's own to do. */
export function takesField(
  fieldId: NonNullable<Lesson['fieldId']>,
  control: Pick<ControlSnapshot, 'kind' | 'readOnly'>,
): boolean {
  const field = fieldOf(fieldId);
  return field.manual === true || kindFits(field, control);
}

function isAbout({ ref, label, section }: Lesson, control: ControlSnapshot): boolean {
  if (ref !== undefined) return ref === control.ref;
  const own = normaliseLabel(control.label || control.placeholder).full;
  return normaliseLabel(label).full === own && (section === (control.section.at(-1) ?? '') || section === '');
}
