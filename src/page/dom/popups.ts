import { isTextElement, realmOf, scopeOf } from './realm';
import { isBanished, isCutAway, isLeaving, isShown } from './shown';

const popupSelector = [
  '[class*="dropdown"]',
  '[class*="popper"]',
  '[class*="popup"]',
  '[class*="popover"]',
  '[class*="picker-panel"]:not([class*="picker-panel-"])',
  '[class*="laydate"]',
  '[class*="select-menu"]',
  '[class*="cascader-menu"]',
  '[class*="select__menu"]',
  '[role="listbox"]',
  '[role="menu"]',
  '[role="tree"]',
].join(',');

function isOpen(popup: Element): boolean {
  if (!isShown(popup) || isBanished(popup) || isCutAway(popup)) return false;
  for (let at: Element | null = popup; at !== null; at = at.parentElement) if (isLeaving(at)) return false;
  return true;
}

/** Popups that are open now: the outermost ones, without those that the widget itself stands in. */
export function openPopups(widget: Element): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (const popup of scopeAndPage(widget).flatMap((scope) => [
    ...scope.querySelectorAll<HTMLElement>(popupSelector),
  ])) {
    if (popup.contains(widget) || popup === widget || isTextElement(popup)) continue;
    if (found.some((outer) => outer.contains(popup)) || isFrame(popup, widget)) continue;
    if (isOpen(popup)) found.push(popup);
  }
  const named = [...found];
  for (const layer of [...layersBeside(widget), ...listsIn(widget)]) {
    if (!named.some((popup) => layer.contains(popup) || popup.contains(layer))) found.push(layer);
  }
  return found;
}

/** The widget's own box may be called after the popup that it has open. */
function isFrame(popup: Element, widget: Element): boolean {
  return widget.contains(popup) && popup.querySelector('input') !== null && !isLifted(popup, widget);
}

/** Whatever is drawn in a box of its own beside the page: popups of libraries whose class names say nothing. */
function layersBeside(widget: Element): HTMLElement[] {
  const layers: HTMLElement[] = [];
  const descend = (box: Element, depth: number) => {
    if (box.contains(widget) || /^(?:script|style|link|template|noscript)$/.test(box.localName)) return;
    if (isOpen(box)) layers.push(box as HTMLElement);
    else if (depth < 4) for (const inner of box.children) descend(inner, depth + 1);
  };
  for (const box of widget.ownerDocument.body.children) descend(box, 0);
  return layers;
}

/** A list that a widget draws over the page within itself, whatever its class names say. */
function listsIn(widget: Element): HTMLElement[] {
  return [...widget.querySelectorAll<HTMLElement>('ul,ol,dl')].filter((list) => isOpen(list) && isLifted(list, widget));
}

function isLifted(list: Element, widget: Element): boolean {
  for (let at: Element | null = list; at !== null && at !== widget; at = at.parentElement)
    if (/absolute|fixed/.test(realmOf(at).getComputedStyle(at).position)) return true;
  return false;
}

/** A widget in a shadow root puts its popup there, or into the page. */
function scopeAndPage(widget: Element): (Document | ShadowRoot)[] {
  const scope = scopeOf(widget);
  return scope === widget.ownerDocument ? [scope] : [scope, widget.ownerDocument];
}

/** The popup that the widget names as its own through ARIA, if it is open. */
export function ownedPopup(widget: HTMLElement): HTMLElement | null {
  return ownedBoxes(widget).find(isOpen) ?? null;
}

/** Whether the widget's own popup is on its way out: opened now, it could stay half drawn. */
export function isOwnLeaving(widget: HTMLElement): boolean {
  return ownedBoxes(widget).some((popup) => isShown(popup) && !isBanished(popup) && !isOpen(popup));
}

function ownedBoxes(widget: HTMLElement): HTMLElement[] {
  const namers = [widget, ...widget.querySelectorAll<HTMLElement>('[aria-controls],[aria-owns]')];
  const ids = namers.flatMap((namer) => ['aria-controls', 'aria-owns'].map((name) => namer.getAttribute(name)));
  return [...new Set(ids)].flatMap((id) => (id ? boxesOf(widget, id) : []));
}

/** An id may stand twice: two forms of one page, each with its list. */
function boxesOf(widget: HTMLElement, id: string): HTMLElement[] {
  const named = scopeAndPage(widget).flatMap((scope) => [
    // What shows the choice may be named as controlled too.
    ...scope.querySelectorAll<HTMLElement>(`[id="${CSS.escape(id)}"]:not([role="textbox"])`),
  ]);
  return named.map((list) => outermostPopup(list, widget));
}

/** From the list that ARIA names (often of no size) out to the box that is drawn. */
function outermostPopup(named: HTMLElement, widget: Element): HTMLElement {
  let popup = named;
  for (let at = named.parentElement; at !== null && !at.contains(widget); at = at.parentElement) {
    if (at.matches(popupSelector)) popup = at;
  }
  return popup;
}
