import { type FieldId, fieldOf } from '../../core/catalogue/fields';
import type { StepOutcome } from '../../core/plan/outcome';
import type { Step } from '../../core/plan/step';

type PartOfRegion = Pick<Step, 'ref' | 'fieldId' | 'part' | 'parts'>;

/**
 * The levels of a region that a page asks for in controls of their own, during one fill. Below a level that does not
 * hold what was wanted, every list is another place's, or never comes: 鼓楼区 is offered in four cities.
 */
export class RegionChain {
  private readonly ends = new Map<FieldId, StepOutcome>();

  /** What is said of a level at once, since a level above it was not filled; null when it may be tried. */
  endedAbove({ ref, fieldId, part }: PartOfRegion, label: string): StepOutcome | null {
    const above = part > 0 ? this.ends.get(fieldId) : undefined;
    return above ? { ...above, ref, label } : null;
  }

  note({ fieldId, part, parts }: PartOfRegion, outcome: StepOutcome): void {
    if (parts < 2 || fieldOf(fieldId).value !== 'region') return;
    const holds = outcome.status === 'filled' || outcome.status === 'already';
    if (!holds) this.ends.set(fieldId, outcome);
    else if (part === 0) this.ends.delete(fieldId);
  }
}
