import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { FieldValues } from '../../src/core/field-values';
import type * as engine from '../../src/page';
import { evaluateIn } from './wait-for';

declare global {
  interface Window {
    BeianEngine: typeof engine;
    beianFiles?: Record<string, File>;
  }
}

const bundle = fileURLToPath(new URL('../../.output/engine.js', import.meta.url));

/** Puts the engine's bundle into a page. */
export async function loadEngine(page: Page): Promise<void> {
  if (!existsSync(bundle)) throw new Error('No engine bundle: run `npm run build:engine` first');
  await page.evaluate(readFileSync(bundle, 'utf8'));
}

/** An outcome as it leaves the page. */
export interface PlainOutcome {
  readonly fieldId: string;
  readonly label: string;
  readonly status: string;
  readonly code: string | null;
  readonly reason: string | null;
}

export interface FillInPage {
  readonly documents?: readonly string[];
  readonly only?: readonly string[];
  readonly overwrite?: boolean;
  /** Aborted after so many fields. */
  readonly stopAfter?: number;
}

/** Fills the page with the engine; documents are small pictures made there, the same ones each time. */
export function fillInPage(page: Page, values: FieldValues, options: FillInPage = {}): Promise<PlainOutcome[]> {
  const run = async (given: Record<string, unknown>, { documents = [], only, overwrite, stopAfter }: FillInPage) => {
    window.beianFiles ??= {};
    const all: Record<string, unknown> = { ...given };
    for (const name of documents) {
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = 64;
      const blob = await new Promise<Blob | null>((resolve) => {
        canvas.toBlob(resolve);
      });
      window.beianFiles[name] ??= new File([blob ?? ''], `${name}.png`, { type: 'image/png' });
      all[name] = window.beianFiles[name];
    }
    const controller = new AbortController();
    const outcomes = await window.BeianEngine.fillPage(document, all as FieldValues, {
      signal: controller.signal,
      onProgress: (done) => done === stopAfter && controller.abort(),
      ...(only && { only: only as never }),
      ...(overwrite && { overwrite }),
    });
    return outcomes.map(({ fieldId, label, status, code, reason }) => ({
      fieldId,
      label,
      status,
      code: code ?? null,
      reason: reason ?? null,
    }));
  };
  return evaluateIn(page, run, [values as Record<string, unknown>, options], 90_000);
}

/** Takes the engine's fills of the page back. */
export function undoInPage(page: Page): Promise<PlainOutcome[]> {
  const run = async () =>
    (await window.BeianEngine.undo(document)).map(({ fieldId, label, status, code, reason }) => ({
      fieldId,
      label,
      status,
      code: code ?? null,
      reason: reason ?? null,
    }));
  return evaluateIn(page, run, [], 60_000);
}

/** What the engine takes the page's controls for. */
export function recogniseInPage(
  page: Page,
): Promise<{ id: string; kind: string; label: string; section: string[]; fieldId: string | null; reason: string }[]> {
  const run = () =>
    window.BeianEngine.recognise(document).map(({ element, kind, label, section, fieldId, reason }) => ({
      id: element.id || (element.querySelector('[id]')?.id ?? ''),
      kind,
      label,
      section,
      fieldId,
      reason,
    }));
  return evaluateIn(page, run, [], 10_000);
}
