import type { Page } from 'puppeteer-core';
import type { ModelField } from './model-field';
import { evaluateIn } from './wait-for';

/** A control as the engine read it, with the name under which the practice page keeps it. */
export interface RecognisedModel {
  /** The nearest `data-model` or `data-field`, through the control's own shadow root and frame; empty for what is no field of ours. */
  readonly name: string;
  readonly kind: string;
  readonly label: string;
  readonly section: readonly string[];
  readonly fieldId: string | null;
  readonly reason: string;
}

/** What the engine takes the controls of a practice page for. */
export function recognisedModels(page: Page): Promise<RecognisedModel[]> {
  const run = (): RecognisedModel[] =>
    window.BeianEngine.recognise(document).map(({ element, kind, label, section, fieldId, reason }) => {
      const marks = '[data-model], [data-field]';
      const marked = element.closest<HTMLElement>(marks) ?? element.querySelector<HTMLElement>(marks);
      const name = marked?.dataset.model ?? marked?.dataset.field ?? '';
      return { name, kind, label, section, fieldId, reason };
    });
  return evaluateIn(page, run, [], 20_000);
}

function line({ name, kind, label, section, fieldId, reason }: RecognisedModel, expected: string | null): string {
  const where = [name || '(no field)', JSON.stringify(label), `[${section.join(' > ')}]`, kind].join(' | ');
  return `${where} | expected ${expected}, got ${fieldId} | ${reason}`;
}

/** An agreement is named wherever it stands; that nobody ticks it, the page's own counts tell. */
export function isAgreement({ fieldId, kind, label }: Pick<RecognisedModel, 'fieldId' | 'kind' | 'label'>): boolean {
  return fieldId === 'filing.consent' && kind === 'checkbox' && /阅读|承诺/u.test(label);
}

/**
 * One line for each control that was taken for another field than it is, each one of none of our fields that was taken
 * for one, and each field that no control was taken for.
 */
export function recognisedWrongly(fields: readonly ModelField[], found: readonly RecognisedModel[]): string[] {
  const byName = new Map(fields.map((field) => [field.name, field.fieldId as string]));
  const wrong = found.flatMap((control) => {
    const expected = byName.get(control.name) ?? null;
    return expected === control.fieldId || isAgreement(control) ? [] : [line(control, expected)];
  });
  const seen = new Set(found.map(({ name }) => name));
  const missing = fields.filter(({ name }) => !seen.has(name));
  return [...wrong, ...missing.map(({ name, fieldId }) => `${name} | not found on the page | expected ${fieldId}`)];
}
