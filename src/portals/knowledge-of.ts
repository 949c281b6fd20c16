import type { FieldId } from '../core/catalogue/fields';
import type { PageKnowledge } from '../core/match/page-match';
import type { PortalPage } from './define-portal';

/** What a listed portal's page says to the matcher; of any other page nothing is known beforehand. */
export function knowledgeOf(page: PortalPage | null, taught: PageKnowledge['taught'] = []): PageKnowledge {
  return {
    anchors: (page?.anchors ?? {}) as Record<string, FieldId>,
    sections: page?.sections ?? {},
    role: page?.role ?? null,
    special: page?.special ?? null,
    isFilingPage: page !== null,
    taught,
  };
}
