import type { ValueKind } from '../../catalogue/define-fields';
import { type CatalogueKey, catalogue } from '../../catalogue/fields';
import type { ControlSnapshot } from '../../plan/snapshot';
import { namesLevels } from '../control/names-levels';
import type { Reading } from '../control/read-control';

/**
 * Whether a field that is usually chosen is asked in words here: 网站语种 over a box to type in is the field all the same,
 * shown and explained, and left to the user to fill.
 */
export function isAskedOtherwise({ label, by, misfits }: Reading, { kind }: ControlSnapshot): boolean {
  if (by !== 'exact' && (by !== 'words' || label.unknown > 0)) return false;
  const typed = kind === 'text' || kind === 'textarea';
  return (
    typed &&
    misfits.every(
      (key) =>
        saidInWords.has(catalogue[key].value) || isRegion(key, label.plain) || (kind === 'textarea' && isFile(key)),
    )
  );
}

const saidInWords: ReadonlySet<ValueKind> = new Set<ValueKind>(['choice', 'choices', 'date-range']);

function isRegion(key: CatalogueKey, plain: string): boolean {
  return catalogue[key].value === 'region' && namesLevels(plain);
}

function isFile(key: CatalogueKey): boolean {
  return catalogue[key].value === 'file' || catalogue[key].value === 'files';
}
