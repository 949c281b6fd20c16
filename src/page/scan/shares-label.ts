import type { LabelContext } from './label-context';
import { isWording, visibleText } from './visible-text';
import { widgetHint } from './widget-hint';

/** Another control before this one in the same item, with no words of its own: both have the label further left. */
export function sharesLabel(element: HTMLElement, context: LabelContext): boolean {
  if (context.roots.has(element)) return true;
  if (widgetHint(typeof element.className === 'string' ? element.className : '') === 'item') return false;
  return onlyControls(element, context);
}

/** What orders to upload, and the way to an example, name nothing. */
function isUploadsFrame(element: HTMLElement): boolean {
  if (element.localName === 'a') return !element.querySelector('input');
  return element.localName === 'label' && element.querySelector('input[type=file]') !== null;
}

/** Which side of a card one picture shows, and nothing of whose card it is. */
const side = /^[\s*＊]*(?:人像|国徽|头像|正|反|背)面$/u;

function saysWhat(text: string): boolean {
  return isWording(text) && !side.test(text);
}

const wordless: ReadonlySet<string> = new Set('select textarea datalist script style template'.split(' '));

function onlyControls(element: HTMLElement, context: LabelContext): boolean {
  for (const child of element.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) {
      if (saysWhat((child.nodeValue ?? '').trim())) return false;
    } else if (child.nodeType === Node.ELEMENT_NODE && !context.roots.has(child)) {
      const inner = child as HTMLElement;
      // The options of a select that a kit hides behind its own are no words of the page.
      if (wordless.has(inner.localName) || isUploadsFrame(inner)) continue;
      if (context.holders.has(inner) ? !onlyControls(inner, context) : saysWhat(visibleText(inner))) return false;
    }
  }
  return true;
}
