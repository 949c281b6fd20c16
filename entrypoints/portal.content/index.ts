import { defineContentScript } from 'wxt/utils/define-content-script';
import { isConnected, sendFromPage } from '../../src/messaging/page-messages';
import { watchForForm } from '../../src/page/watch/watch-for-form';
import { portalMatches } from '../../src/portals/portal-matches';

/** The detector: all that a portal's page always gets. It decides whether the engine is worth bringing. */
export default defineContentScript({
  matches: portalMatches,
  runAt: 'document_idle',
  main() {
    const life = new AbortController();
    const tell = (url: string) => {
      // After an update of the extension this script is an orphan: it ends without a trace.
      if (isConnected()) void sendFromPage('filingPageSeen', { url });
      else life.abort();
    };
    watchForForm(document, tell, life.signal);
  },
});
