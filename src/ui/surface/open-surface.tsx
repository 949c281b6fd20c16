import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { browserPageClient } from './browser-page-client';
import { loadMessages } from './load-messages';
import type { EarlyLook } from './look-early';
import type { PageClient } from './page-client';
import { PageStore } from './page-store';

/** As long as a picture may wait for its data; after that it says that it is looking. */
const firstPicture = 150;

/** Looks at the page and draws the surface into `#root`: with its data at once, unless they take long. */
export function openSurface(
  early: EarlyLook,
  draw: (parts: { store: PageStore; client: PageClient }) => ReactNode,
): void {
  const element = document.getElementById('root');
  if (!element) return;
  const client = browserPageClient(early);
  const store = new PageStore(client);
  const root = createRoot(element);
  const paint = (): void => {
    clearTimeout(late);
    stop();
    root.render(draw({ store, client }));
    // The first click will send something; what that takes is there by then, and has kept no picture waiting.
    requestAnimationFrame(() => setTimeout(() => void loadMessages().catch(() => null)));
  };
  const late = setTimeout(paint, firstPicture);
  const stop = store.subscribe(() => {
    const { view, problem } = store.state();
    if (view || problem) paint();
  });
  store.start(new AbortController().signal);
}
