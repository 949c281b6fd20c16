import type { ControlKind } from '../../core/plan/snapshot';

/** Widgets without any native element, that a scan knew by their names, each with its kind. */
const kinds = new WeakMap<Element, ControlKind>();

/** Keeps a widget in mind: once something was chosen it may look otherwise. */
export function noteNamedFace(element: Element, kind: ControlKind): void {
  kinds.set(element, kind);
}

/** The kind of such a widget; null for any other element. */
export function namedFaceKind(element: Element): ControlKind | null {
  return kinds.get(element) ?? null;
}
