import type { CatalogueKey } from '../../catalogue/fields';
import { preparedWords } from './prepared-words';

/** The fields that have this very wording in the catalogue; null when none has. @param plain a normalised label. */
export function fieldsLabelled(plain: string): readonly CatalogueKey[] | null {
  const { labels } = preparedWords();
  return Object.hasOwn(labels, plain) ? keysIn(labels[plain]) : null;
}

/** Every label of the catalogue with its fields. */
export function allLabels(): [plain: string, keys: readonly CatalogueKey[]][] {
  return Object.entries(preparedWords().labels).map(([plain, keys]) => [plain, keysIn(keys)]);
}

function keysIn(keys = ''): readonly CatalogueKey[] {
  return keys.split(' ') as CatalogueKey[];
}
