import { readFileSync } from 'node:fs';
import type { ControlKind, ControlSnapshot, Snapshot } from '../../../src/core/plan/snapshot';

/** One control of a real form: what a person sees at it, and the fields it may rightly be taken for (none when empty). */
export interface RealControl {
  form: string;
  ui: string;
  section: string;
  label: string;
  placeholder: string;
  name: string;
  id: string;
  control: string;
  options: string[];
  accept: string[];
}

/**
 * Rows that were collected from further working systems, each set measured before anything was mended for it: the ICP
 * consoles and back offices of providers, forms that ask for a company's facts, both mixed, what apps, domains, message
 * senders and the CAC ask, what providers' help pages and interfaces describe, and old web systems with provincial portals and associations.
 */
export const furtherSets = [
  'icp-systems',
  'company-forms',
  'mixed-systems',
  'apps-and-domains',
  'provider-docs',
  'consoles-and-registers',
  'old-and-provincial',
] as const;
export type FurtherSet = (typeof furtherSets)[number];

/** The real controls of the collected forms, form by form. */
export function readRealForms(set?: FurtherSet): Map<string, RealControl[]> {
  const file = set ? `./real-rows-${set}.jsonl` : './real-labels.jsonl';
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const forms = new Map<string, RealControl[]>();
  for (const line of lines) {
    const row = JSON.parse(line) as RealControl;
    forms.set(row.form, [...(forms.get(row.form) ?? []), row]);
  }
  return forms;
}

/** Whether a field id is right for a row; `*.email` accepts any owner's. */
export function isRight(row: RealControl, fieldId: string | null): boolean {
  if (fieldId === null) return row.accept.length === 0;
  return row.accept.some((right) => right === fieldId || (right.startsWith('*.') && fieldId.endsWith(right.slice(1))));
}

/** A form's rows as the page layer would report them. */
export function snapshotOf(rows: readonly RealControl[]): Snapshot {
  const same = (a: RealControl, b: RealControl) =>
    a.label === b.label && a.section === b.section && a.control === b.control;
  const controls = rows.map((row, index): ControlSnapshot => {
    let first = index;
    while (first > 0 && row.label && same(rows[first - 1] ?? row, row) && rows[first - 1] !== row) first--;
    let last = index;
    while (last + 1 < rows.length && row.label && same(rows[last + 1] ?? row, row)) last++;
    return {
      ref: String(index),
      kind: row.control as ControlKind,
      label: row.label,
      section: row.section ? row.section.split(' > ') : [],
      placeholder: row.placeholder,
      hint: '',
      id: row.id,
      name: row.name,
      options: row.options,
      required: false,
      state: 'empty',
      readOnly: false,
      disabled: false,
      visible: true,
      maxLength: null,
      accept: '',
      part: row.control === 'select' ? index - first : 0,
      parts: row.control === 'select' ? last - first + 1 : 1,
      signature: '',
    };
  });
  return { url: 'https://example.com/', title: '', headings: [], controls, unreadableFrames: 0 };
}
