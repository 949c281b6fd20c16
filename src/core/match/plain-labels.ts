import { type CatalogueKey, catalogue } from '../catalogue/fields';
import { normaliseLabel } from './normalise-label';

interface CatalogueLabel {
  readonly key: CatalogueKey;
  readonly plain: string;
}

let labels: readonly CatalogueLabel[] | undefined;

/** Every label of the catalogue in the form in which labels are compared; made once, when the first label is read. */
export function plainLabels(): readonly CatalogueLabel[] {
  labels ??= (Object.keys(catalogue) as CatalogueKey[]).flatMap((key) =>
    catalogue[key].labels.map((label) => ({ key, plain: normaliseLabel(label).full })),
  );
  return labels;
}
