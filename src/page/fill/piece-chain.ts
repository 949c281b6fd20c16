import { fieldOf } from '../../core/catalogue/fields';
import { dateOfPiece, isPieceOfDate } from '../../core/choose/date-pieces';
import type { StepOutcome } from '../../core/plan/outcome';
import type { Step } from '../../core/plan/step';

type PartOfChain = Pick<Step, 'ref' | 'fieldId' | 'part' | 'parts'>;

/**
 * The levels of a region, or the pieces of a date, that a page asks for in controls of their own, during one fill. Below
 * a level that does not hold what was wanted, every list is another place's, or never comes: 鼓楼区 is offered in four
 * cities. A month of ours beside another year would be a date that nobody meant.
 */
export class PieceChain {
  private readonly ends = new Map<string, StepOutcome>();

  /** What is said of a piece at once, since one before it was not filled; null when it may be tried. */
  endedAbove(step: PartOfChain, label: string): StepOutcome | null {
    const above = isFirst(step) ? undefined : this.ends.get(chainOf(step));
    return above ? { ...above, ref: step.ref, label } : null;
  }

  note(step: PartOfChain, outcome: StepOutcome): void {
    const { fieldId, parts } = step;
    if (!isPieceOfDate(fieldId, parts) && (parts < 2 || fieldOf(fieldId).value !== 'region')) return;
    const holds = outcome.status === 'filled' || outcome.status === 'already';
    if (!holds) this.ends.set(chainOf(step), outcome);
    else if (isFirst(step)) this.ends.delete(chainOf(step));
  }
}

function isFirst({ fieldId, part, parts }: PartOfChain): boolean {
  return part === 0 || (part === 3 && isPieceOfDate(fieldId, parts));
}

/** The two dates of a period are two chains. */
function chainOf({ fieldId, part, parts }: PartOfChain): string {
  return isPieceOfDate(fieldId, parts) ? dateOfPiece(fieldId, part) : fieldId;
}
