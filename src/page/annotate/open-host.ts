import { markStyle } from './mark-style';
import type { AnnotateOptions } from './mark-view';

export interface Host {
  readonly element: HTMLElement;
  /** Everything visible stands in here, in a closed root. */
  readonly layer: HTMLElement;
  close(): void;
}

/**
 * Puts our one element into the page: an unlabelled popover in the top layer, above whatever the page stacks, with a
 * closed root. When the page removes, moves, hides or restyles it, `onTouched` is called: marks that a page has
 * tampered with are not shown again.
 */
export function openHost({ document, theme, ownElements }: AnnotateOptions, onTouched: () => void): Host {
  const element = document.createElement('div');
  ownElements.add(element);
  const root = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = markStyle;
  const layer = document.createElement('div');
  layer.className = 'layer';
  layer.dataset.theme = theme;
  root.append(style, layer);
  element.popover = 'manual';
  removeLeftovers(document);
  document.documentElement.append(element);
  element.showPopover();

  const watcher = new MutationObserver((records) => {
    const touched = records.some((record) => record.target === element || !element.isConnected);
    if (touched || element.parentNode !== document.documentElement) onTouched();
  });
  watcher.observe(element, { attributes: true });
  watcher.observe(document.documentElement, { childList: true });
  const onToggle = (): void => {
    if (!element.matches(':popover-open')) onTouched();
  };
  element.addEventListener('toggle', onToggle);

  const close = (): void => {
    watcher.disconnect();
    element.removeEventListener('toggle', onToggle);
    element.remove();
  };
  return { element, layer, close };
}

/**
 * Marks of before the extension's update, where nothing runs any more that could take them away (Firefox ends a script
 * with its extension). Only what looks as ours does: an empty popover below the root, without a root that one could open.
 */
function removeLeftovers(document: Document): void {
  for (const left of document.querySelectorAll('html > div[popover="manual"]:empty'))
    if (left.attributes.length === 1 && left.shadowRoot === null) left.remove();
}
