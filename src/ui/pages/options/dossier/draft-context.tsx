import { createContext, type JSX, type ReactNode, useContext, useSyncExternalStore } from 'react';
import type { DraftView, ProfileDraft } from './profile-draft';

const DraftContext = createContext<ProfileDraft | null>(null);

/** The dossier that the components below edit. */
export function DraftProvider({
  draft,
  children,
}: {
  readonly draft: ProfileDraft;
  readonly children: ReactNode;
}): JSX.Element {
  return <DraftContext.Provider value={draft}>{children}</DraftContext.Provider>;
}

/** The draft itself, to edit and save. */
export function useDraft(): ProfileDraft {
  const draft = useContext(DraftContext);
  if (!draft) throw new Error('useDraft needs a DraftProvider above it');
  return draft;
}

/** The dossier as it is edited now, and whether it is saved. */
export function useDraftView(): DraftView {
  const draft = useDraft();
  return useSyncExternalStore(draft.subscribe, draft.view);
}
