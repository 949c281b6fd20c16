import type { Page } from 'puppeteer-core';
import type { FieldId } from '../../src/core/catalogue/fields';
import type { FieldValues } from '../../src/core/field-values';
import { evaluateIn } from './wait-for';

/** A document that a field gets, by its ending: pictures are drawn in the page, papers hold a few bytes. */
export type Documents = Partial<Record<FieldId, 'png' | 'docx'>>;

/** Puts documents into the page for `fillInPage`, and answers with files of the same name and size to compare with. */
export async function putDocuments(page: Page, documents: Documents): Promise<FieldValues> {
  const made = await evaluateIn(page, makeDocuments, [documents], 20_000);
  const files = made.map(([fieldId, name, size]) => [fieldId, new File([new Uint8Array(size)], name)]);
  return Object.fromEntries(files) as FieldValues;
}

async function makeDocuments(wanted: Documents): Promise<[string, string, number][]> {
  const files: Record<string, File> = {};
  for (const [fieldId, ending] of Object.entries(wanted)) {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 64;
    const picture = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve);
    });
    files[fieldId] =
      ending === 'png'
        ? new File([picture ?? ''], `${fieldId}.png`, { type: 'image/png' })
        : new File([`PK ${fieldId}`], `${fieldId}.docx`, {
            type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
          });
  }
  window.beianFiles = files;
  return Object.entries(files).map(([fieldId, { name, size }]) => [fieldId, name, size]);
}
