import { useEffect, useState } from 'react';
import { useDraftStore } from './draft-store-provider';
import type { ProfileDraft } from './profile-draft';

export interface OpenDraft {
  readonly draft: ProfileDraft | null;
  readonly error: unknown;
}

/** The draft of a profile: at once when it is open already, else as soon as it is read. */
export function useOpenDraft(profileId: string): OpenDraft {
  const drafts = useDraftStore();
  const [state, setState] = useState<OpenDraft>(() => ({ draft: drafts.peek(profileId), error: null }));
  useEffect(() => {
    let current = true;
    drafts.open(profileId).then(
      (draft) => current && setState({ draft, error: null }),
      (error: unknown) => current && setState({ draft: null, error }),
    );
    return () => {
      current = false;
    };
  }, [drafts, profileId]);
  return state;
}
