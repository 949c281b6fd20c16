import { browser } from 'wxt/browser';

/**
 * Opens the side panel beside a tab. Counts as the user's doing only if it is asked for before anything is awaited.
 * @returns false where the browser refused, or has no panel
 */
export function openPanel(tabId: number): Promise<boolean> {
  const { sidePanel, sidebarAction } = browser as {
    readonly sidePanel?: { open(options: { tabId: number }): Promise<void> };
    readonly sidebarAction?: { open(): Promise<void> };
  };
  const opening = sidePanel?.open({ tabId }) ?? sidebarAction?.open();
  return opening
    ? opening.then(
        () => true,
        () => false,
      )
    : Promise.resolve(false);
}
