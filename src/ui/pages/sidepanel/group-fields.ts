import type { FieldView } from '../../../messaging/page-view';

export interface FieldGroup {
  /** The page's own headings, outermost first; empty when the fields stand under none. */
  readonly section: readonly string[];
  readonly fields: readonly FieldView[];
}

/**
 * The fields in page order, a group for each run of fields under the same headings. A heading that all of them share
 * tells nothing apart and is left out, and one that is the name of the field above it (证件有效期, over its box 长期有效)
 * begins no group of its own.
 */
export function groupFields(fields: readonly FieldView[]): readonly FieldGroup[] {
  const groups: { section: readonly string[]; fields: FieldView[] }[] = [];
  for (const field of fields) {
    const last = groups.at(-1);
    if (last && (same(field.section, last.section) || isPartOf(field, last.fields))) last.fields.push(field);
    else groups.push({ section: field.section, fields: [field] });
  }
  const shared = sharedHeadings(groups.map(({ section }) => section));
  return groups.map(({ section, fields: own }) => ({ section: section.slice(shared), fields: own }));
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((heading, at) => heading === other[at]);
}

/** Whether the innermost heading of a field is another field of the group, under the same headings otherwise. */
function isPartOf({ section }: FieldView, group: readonly FieldView[]): boolean {
  const whole = section.at(-1);
  return (
    whole !== undefined &&
    group.some(({ label, section: around }) => label === whole && same(around, section.slice(0, -1)))
  );
}

/** How many outermost headings stand over all groups; each keeps its innermost. */
function sharedHeadings(sections: readonly (readonly string[])[]): number {
  const [first = []] = sections;
  const most = Math.min(...sections.map(({ length }) => Math.max(length - 1, 0)));
  const differs = first.findIndex((heading, at) => sections.some((section) => section[at] !== heading));
  return Math.min(most, differs === -1 ? first.length : differs);
}
