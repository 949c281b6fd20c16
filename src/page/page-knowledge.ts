import type { FieldId } from '../core/catalogue/fields';
import type { PageKnowledge } from '../core/match/page-match';
import { portals } from '../portals';
import type { Portal } from '../portals/define-portal';
import { knowledgeOf } from '../portals/knowledge-of';
import { portalOf } from '../portals/portal-of';

/** What the user taught on a portal: label and heading → field, or null for *none of ours*. */
export type TaughtFields = readonly {
  readonly label: string;
  readonly section: string;
  readonly fieldId: FieldId | null;
}[];
/** The id of a listed portal. */
export type PortalId = string;

/**
 * What is known of a page before it is read: the listed portal's page at its address, or at any page of the portal that
 * the caller names.
 */
export function pageKnowledge(
  address: string,
  options: { portal?: PortalId; taught?: TaughtFields } = {},
): PageKnowledge {
  const taught = options.taught ?? [];
  const place = portalOf(address);
  if (place?.page) return knowledgeOf(place.page, taught);
  const named = portals.find(({ id }) => id === options.portal);
  return { ...(named ? knowledgeOfAll(named) : knowledgeOf(null)), taught };
}

/** A portal whose page is not known by its address: the anchors of all of its pages, no page's roles. */
function knowledgeOfAll(portal: Portal): PageKnowledge {
  const anchors = Object.assign({}, ...portal.pages.map((page) => page.anchors)) as Record<string, FieldId>;
  return { ...knowledgeOf(null), anchors };
}
