import type { CatalogueKey } from '../catalogue/fields';

/** Papers on which a watermark makes sense. A photo with the card in hand is left alone: the face may be anywhere. */
const marked: ReadonlySet<CatalogueKey> = new Set<CatalogueKey>([
  'person.idFrontImage',
  'person.idBackImage',
  'subject.residencePermitImage',
  'subject.certImage',
  'website.domainCertImage',
]);

/** Whether a watermark is ever drawn on what a field asks for. */
export function takesWatermark(key: CatalogueKey): boolean {
  return marked.has(key);
}
