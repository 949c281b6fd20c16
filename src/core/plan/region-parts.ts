import { type FieldId, fieldOf } from '../catalogue/fields';
import type { Judgement } from './judge-field';
import type { Match } from './match';

/**
 * The levels of a region that a page asks for in controls of their own. Where one of them holds another place than the
 * profile's, those below it are of that place: 鼓楼区 is offered in four cities, and ours is only one of them.
 */
export class RegionParts {
  readonly #elsewhere = new Set<FieldId>();

  /** The judgement of one control after those before it on the page. */
  after({ fieldId, part, parts }: Match, judged: Judgement): Judgement {
    if (parts < 2 || fieldOf(fieldId).value !== 'region') return judged;
    if (part === 0) this.#elsewhere.delete(fieldId);
    const isBelow = this.#elsewhere.has(fieldId);
    if (judged.state === 'differs') this.#elsewhere.add(fieldId);
    if (!isBelow || !judged.fill) return judged;
    return { state: 'differs', reason: { kind: 'state', reason: 'holds-other' }, fill: false };
  }
}
