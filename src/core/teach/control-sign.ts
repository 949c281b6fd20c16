import { normaliseLabel } from '../match/label/normalise-label';
import type { ControlKind, ControlSnapshot } from '../plan/snapshot';

/** Longer texts tell no more, and what is kept stays small. */
const longest = 200;

/**
 * By what a control is known again on a later visit: what a person sees of it, and which of how many alike it is. Never
 * a value, and no id or name: kits number those anew at every visit.
 */
export interface ControlSign {
  /** The label as it is printed; where there is none, the placeholder. */
  readonly label: string;
  readonly section: readonly string[];
  readonly kind: ControlKind;
  /** Which of the controls that share all this, in page order, and how many there are. */
  readonly place: { readonly at: number; readonly of: number };
}

/** The sign of a control of a page; null when the page does not hold it. The parts of one answer share one sign. */
export function signOf(ref: string, controls: readonly ControlSnapshot[]): ControlSign | null {
  const control = controls.find((one) => one.ref === ref);
  if (!control) return null;
  const alike = groupsAlike(controls, keyOf(asKnown(control), control.section, control.kind));
  const at = alike.findIndex((group) => group.some((one) => one.ref === ref));
  if (at < 0) return null;
  return {
    label: asKnown(control).slice(0, longest),
    section: control.section.map((heading) => heading.slice(0, longest)),
    kind: control.kind,
    place: { at, of: alike.length },
  };
}

/** The controls that a sign means on a page: none when the page has another number of controls like it than it had. */
export function controlsOf(
  { label, section, kind, place }: Omit<ControlSign, 'kind'> & { readonly kind?: ControlKind | undefined },
  controls: readonly ControlSnapshot[],
): readonly ControlSnapshot[] {
  const like = kind === undefined ? controls : controls.filter((one) => one.kind === kind);
  const found = groupsAlike(like, keyOf(label, section, kind ?? null));
  return found.length === place.of ? (found[place.at] ?? []) : [];
}

function asKnown({ label, placeholder }: ControlSnapshot): string {
  return label || placeholder;
}

function keyOf(label: string, section: readonly string[], kind: ControlKind | null): string {
  const headings = section.map((heading) => heading.slice(0, longest));
  return [normaliseLabel(label.slice(0, longest)).full, kind ?? '', ...headings].join('\n');
}

/** The visible controls with one key, those that are parts of one answer together. */
function groupsAlike(controls: readonly ControlSnapshot[], key: string): ControlSnapshot[][] {
  const withKind = key.split('\n')[1] !== '';
  const groups: ControlSnapshot[][] = [];
  for (const control of controls) {
    const own = control.visible ? keyOf(asKnown(control), control.section, withKind ? control.kind : null) : null;
    if (own !== key) continue;
    const last = groups.at(-1);
    if (last && control.part > 0) last.push(control);
    else groups.push([control]);
  }
  return groups;
}
