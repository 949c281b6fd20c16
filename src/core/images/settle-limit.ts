import type { CatalogueKey } from '../catalogue/fields';
import type { KnownLimit, SaidLimit, UploadLimit, UploadType } from './upload-limit';

/**
 * Where neither the page nor the portal's file names a size: the strictest that any portal is known for (the police
 * platform's, R-IMG-MPS). Smaller than needed costs some sharpness; larger than allowed costs the applicant days.
 */
const cautious = { bytes: 300 * 1024, side: 1600 };
const pictures: readonly UploadType[] = ['image/jpeg', 'image/png'];

/** Reports and letters that no portal wants as a photo. */
const papers: ReadonlySet<CatalogueKey> = new Set<CatalogueKey>([
  'website.securityAssessmentReport',
  'website.constructionPlan',
  'algorithm.commitmentLetter',
  'filing.supplement',
  'filing.commitment',
]);

/**
 * Joins what the page says with what is known of the portal: the stricter number wins, and of the types those that both
 * take. The page is what stands before the user today, so it alone counts where the two have no type in common.
 */
export function settleLimit(key: CatalogueKey, known: KnownLimit | null, page: SaidLimit): UploadLimit {
  const bytes = settleBytes(known, page);
  return {
    ...bytes,
    maxSide: least(known?.maxSide, page.maxSide) ?? (bytes.bytesFrom === 'caution' ? cautious.side : null),
    minSide: most(known?.minSide, page.minSide),
    types: settleTypes(key, known, page),
    watermark: known?.watermark ?? 'unknown',
  };
}

function settleBytes(known: KnownLimit | null, page: SaidLimit): Pick<UploadLimit, 'maxBytes' | 'bytesFrom'> {
  const ofPortal = known?.maxBytes;
  if (page.maxBytes !== undefined && page.maxBytes <= (ofPortal ?? Number.POSITIVE_INFINITY))
    return { maxBytes: page.maxBytes, bytesFrom: 'page' };
  if (page.maxBytes !== undefined && ofPortal !== undefined) return { maxBytes: ofPortal, bytesFrom: 'portal' };
  const alone = known?.safeBytes ?? ofPortal;
  return alone === undefined
    ? { maxBytes: cautious.bytes, bytesFrom: 'caution' }
    : { maxBytes: alone, bytesFrom: 'portal' };
}

function settleTypes(key: CatalogueKey, known: KnownLimit | null, page: SaidLimit): UploadType[] {
  const usual = papers.has(key) ? [...pictures, 'application/pdf' as const] : pictures;
  const ofPortal = known?.types ?? usual;
  if (page.types === undefined) return [...ofPortal];
  const both = page.types.filter((type) => known?.types === undefined || ofPortal.includes(type));
  return both.length > 0 ? both : [...page.types];
}

function least(...numbers: readonly (number | undefined)[]): number | null {
  const said = numbers.filter((one) => one !== undefined);
  return said.length > 0 ? Math.min(...said) : null;
}

function most(...numbers: readonly (number | undefined)[]): number | null {
  const said = numbers.filter((one) => one !== undefined);
  return said.length > 0 ? Math.max(...said) : null;
}
