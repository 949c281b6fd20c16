import { isWording, visibleText } from './visible-text';

const longest = 24;
const pane =
  /(?:^|[-_])(?:tab-?_?_?(?:pane|panel|item|content-item)|tabs?-?_?_?(?:pane|panel)|collapse|accordion-collapse)(?:$|[-_\s])/i;
/** Few classes have either word: one look spares them the list. */
const mayBePane = /tab|collapse/i;
const bars = '[role="tablist"],[class*="tab"]';

/**
 * The words on the tab or the bar that opens a pane: `aria-labelledby`, the link or button that points at it, or the
 * tab in its place in the list before the panes.
 * @returns null for what is no pane.
 */
export function paneHeading(container: HTMLElement): string | null {
  const role = container.getAttribute('role');
  if (role === 'tabpanel' || role === 'region' || role === 'group' || role === 'dialog') {
    const named = byIds(container, container.getAttribute('aria-labelledby'));
    if (named) return named;
  }
  const className = typeof container.className === 'string' ? container.className : '';
  if (role !== 'tabpanel' && !(mayBePane.test(className) && pane.test(className))) return null;
  return byOpener(container) ?? byPlace(container);
}

function byIds(container: HTMLElement, ids: string | null): string | null {
  if (!ids) return null;
  const root = container.getRootNode() as Document | ShadowRoot;
  const texts = ids.split(/\s+/).map((id) => root.getElementById(id));
  return wording(texts.map((one) => (one ? visibleText(one) : '')).join(' '));
}

function byOpener({ id, ownerDocument }: HTMLElement): string | null {
  if (!id) return null;
  const name = CSS.escape(id);
  const opener = ownerDocument.querySelector(
    `[href="#${name}"],[data-bs-target="#${name}"],[data-target="#${name}"],[aria-controls="${name}"]`,
  );
  return opener ? wording(visibleText(opener)) : null;
}

/** The third pane belongs to the third tab, where there are as many tabs as panes. */
function byPlace(container: HTMLElement): string | null {
  const panes = container.parentElement;
  const bar = panes?.previousElementSibling ?? null;
  // What holds boxes of its own is a block before this one, not a bar of tabs.
  if (!panes || !bar || bar.querySelector('input,select,textarea')) return null;
  const at = Array.prototype.indexOf.call(panes.children, container);
  for (const list of [bar, ...bar.querySelectorAll(`ul,ol,${bars}`)])
    if (list.childElementCount === panes.childElementCount && list.childElementCount > 1)
      return wording(visibleText(list.children[at] ?? list));
  return null;
}

function wording(text: string): string | null {
  const one = text.trim();
  return one.length >= 2 && one.length <= longest && isWording(one) ? one : null;
}
