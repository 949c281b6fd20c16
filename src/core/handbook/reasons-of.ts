import type { CatalogueKey } from '../catalogue/fields';
import type { ReturnReason } from './define-reasons';
import { icpReasons } from './icp-reasons';
import { otherReasons } from './other-reasons';

/** The forty reasons, most frequent first within ICP, then those of the police, of apps and of algorithms. */
export const returnReasons: readonly ReturnReason[] = [...icpReasons, ...otherReasons];

/** The reasons that are put right at a field. */
export function reasonsOf(key: CatalogueKey): readonly ReturnReason[] {
  return returnReasons.filter(({ fields }) => fields.includes(key));
}
