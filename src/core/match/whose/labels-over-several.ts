import type { ControlSnapshot } from '../../plan/snapshot';
import { interpretLabel } from '../label/interpret-label';

/** Fewer boxes under one label are the ends of a period or the pieces of one number. */
const fewest = 3;
const pieces = /^(?:region|regionPart|address|detailAddress|begin|end|number)$/u;

/**
 * One text before several boxes whose placeholders ask for different things (开办主体 over 单位全称, 信用代码, 住所) is no
 * label but their heading, however it reads: each box is read by its placeholder, and one that has none is not read.
 * @returns the controls that stand under such a text
 */
export function labelsOverSeveral(controls: readonly ControlSnapshot[]): ReadonlySet<ControlSnapshot> {
  const headed = new Set<ControlSnapshot>();
  for (let start = 0; start < controls.length; ) {
    const end = endOfRun(controls, start);
    if (end - start >= fewest && askDifferently(controls, start, end))
      for (const one of controls.slice(start, end)) headed.add(one);
    start = end;
  }
  return headed;
}

/** Where the controls that share the label of the one at `start` end. */
function endOfRun(controls: readonly ControlSnapshot[], start: number): number {
  const first = controls[start];
  let end = start + 1;
  if (first?.label)
    for (let next = controls[end]; next?.label === first.label && isUnder(next, first); next = controls[end]) end++;
  return end;
}

function isUnder(next: ControlSnapshot, first: ControlSnapshot): boolean {
  return next.section === first.section || next.section.join('\n') === first.section.join('\n');
}

function askDifferently(controls: readonly ControlSnapshot[], start: number, end: number): boolean {
  const asked = new Set<string>();
  for (const { placeholder } of controls.slice(start, end)) {
    const { attributes } = interpretLabel(placeholder);
    const [first] = attributes;
    if (first && !attributes.some((attribute) => pieces.test(attribute))) asked.add(first);
  }
  return asked.size > 1;
}
