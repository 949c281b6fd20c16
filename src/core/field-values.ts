import type { FieldId } from './catalogue/fields';
import type { FieldValue } from './field-value';

/** The values of one filing, by field: what a profile gives for the subject, site or app that was chosen. */
export type FieldValues = Partial<Record<FieldId, FieldValue>>;
