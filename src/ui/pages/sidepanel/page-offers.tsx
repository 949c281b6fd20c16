import { type JSX, useState } from 'react';
import type { PageView } from '../../../messaging/page-view';
import type { PageClient } from '../../surface/page-client';
import { KeepNumbers } from './keep-numbers';
import { NoteProgress } from './note-progress';

interface PageOffersProps {
  readonly view: PageView;
  readonly client: PageClient;
  /** A fill is under way: the page's numbers are not read meanwhile. */
  readonly busy: boolean;
}

/**
 * What a page of success or a list of filings lets the panel offer, one after the other: to note the step, and when that
 * is answered, to keep the number.
 */
export default function PageOffers({ view, client, busy }: PageOffersProps): JSX.Element {
  const [asking, setAsking] = useState(true);
  const { progress, profile, portal } = view;
  const stepFirst = progress != null && asking;
  return (
    <>
      {progress ? (
        <NoteProgress key={progress.milestones.join()} progress={progress} client={client} onAsking={setAsking} />
      ) : null}
      {portal && view.vault === 'open' && profile && !busy && !stepFirst ? (
        <KeepNumbers view={view} client={client} profileId={profile.id} />
      ) : null}
    </>
  );
}
