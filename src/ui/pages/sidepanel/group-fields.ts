import type { FieldView } from '../../../messaging/page-view';

export interface FieldGroup {
  /** The page's own headings, outermost first; empty when the fields stand under none. */
  readonly section: readonly string[];
  readonly fields: readonly FieldView[];
}

/** The fields in page order, a group for each run of fields under the same headings. */
export function groupFields(fields: readonly FieldView[]): readonly FieldGroup[] {
  const groups: { section: readonly string[]; fields: FieldView[] }[] = [];
  for (const field of fields) {
    const last = groups.at(-1);
    if (last && last.section.join('\n') === field.section.join('\n')) last.fields.push(field);
    else groups.push({ section: field.section, fields: [field] });
  }
  return groups;
}
