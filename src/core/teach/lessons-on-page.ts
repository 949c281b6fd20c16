import type { FieldId } from '../catalogue/fields';
import type { Lesson } from '../match/taught';
import type { ControlKind, Snapshot } from '../plan/snapshot';
import { type ControlSign, controlsOf } from './control-sign';
import { pathPattern } from './path-pattern';

/** What was taught once: where, of which control, and what it is; null for *none of ours*. */
export interface Teaching {
  /** The listed portal, or the host of a page of none. */
  readonly portalId: string;
  /** The page on it, as `pathPattern` says; missing: on every page. */
  readonly path?: string | undefined;
  readonly label: string;
  readonly section: readonly string[];
  readonly kind?: ControlKind | undefined;
  readonly place?: ControlSign['place'] | undefined;
  readonly fieldId: FieldId | null;
}

/** By what the places of teachings are told apart: a listed portal by its id, any other page by its host. */
export function teachingPlace(portalId: string | null, address: string): { portalId: string; path: string } {
  return { portalId: portalId ?? new URL(address).host, path: pathPattern(address) };
}

/**
 * The lessons that apply to a page, each for the control that it means here. A sign that fits another number of
 * controls than when it was taught means none: nobody can say which. The first of two about one control counts.
 */
export function lessonsOnPage(
  teachings: readonly Teaching[],
  at: { readonly portalId: string; readonly path: string },
  { controls }: Pick<Snapshot, 'controls'>,
): Lesson[] {
  const here = teachings.filter(
    ({ portalId, path }) => portalId === at.portalId && (path === undefined || path === at.path),
  );
  return here.flatMap(({ label, section, kind, place = { at: 0, of: 1 }, fieldId }) =>
    controlsOf({ label, section, kind, place }, controls).map(({ ref }) => ({
      ref,
      label,
      section: section.at(-1) ?? '',
      fieldId,
    })),
  );
}
