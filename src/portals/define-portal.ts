import type { Portal, PortalDefinition, PortalPage } from './portal-schema';

export type { Portal, PortalPage };

/**
 * Completes a portal's definition with what it leaves out. Portals are data: hosts, pages, anchors and the evidence for
 * them, no code. `portal-schema.ts` says what a definition may hold; a test checks every file against it.
 */
export function definePortal(definition: PortalDefinition): Portal {
  return {
    ...definition,
    numbers: definition.numbers ?? [],
    pages: definition.pages.map((page) => ({
      ...page,
      sections: page.sections ?? {},
      anchors: page.anchors ?? {},
      steps: page.steps ?? [],
    })),
  };
}
