/** What a form is made of; frames and components may hide one, so they are worth a closer look too. */
const formParts = 'input:not([type=hidden]),select,textarea,iframe,[role=combobox],[role=textbox]';

/**
 * Calls back once for each address of a document on which there is something to fill: at the start, and again when the
 * page goes on to another address without loading. Looks only when the page has changed and has a moment to spare.
 */
export function watchForForm(
  document: Document,
  onForm: (address: string) => void,
  signal: AbortSignal,
  whenIdle: (look: () => void) => void = (look) => void requestIdleCallback(look, { timeout: 500 }),
): void {
  let told: string | null = null;
  let waiting = false;
  const look = () => {
    waiting = false;
    const address = document.location.href;
    if (signal.aborted || address === told || document.querySelector(formParts) === null) return;
    told = address;
    onForm(address);
  };
  const lookSoon = () => {
    if (waiting) return;
    waiting = true;
    whenIdle(look);
  };
  // A page that goes on without loading draws something new: no timer and no patched history is needed to notice.
  const observer = new MutationObserver(lookSoon);
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
  for (const type of ['popstate', 'hashchange']) document.defaultView?.addEventListener(type, lookSoon, { signal });
  look();
}
