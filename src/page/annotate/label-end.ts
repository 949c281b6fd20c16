import { findLabel } from '../scan/find-label';
import type { LabelContext } from '../scan/label-context';
import { scanScope } from '../scan/scan-scope';

/** The label that a mark stands behind. */
export interface LabelEnd {
  /** The element that holds the label's text; null for a bare text node. */
  readonly element: Element | null;
  /** The last piece of the label's text, outside of the control. */
  readonly text: Text;
}

export type LabelFinder = typeof labelFinder;

/** Finds the labels of marked controls as the scan does, with each root's maps made once. */
export function labelFinder(controls: readonly HTMLElement[]): (control: HTMLElement) => LabelEnd | null {
  const roots = new Set<Node>(controls);
  const holders = new Set<Node>();
  for (const control of controls)
    for (let at: Element | null = control; at && !holders.has(at); at = at.parentElement) holders.add(at);
  const contexts = new Map<Node, LabelContext>();
  const contextOf = (control: HTMLElement): LabelContext => {
    const root = control.getRootNode() as Document | ShadowRoot;
    const context = contexts.get(root) ?? { scope: scanScope(root, []), holders, roots };
    contexts.set(root, context);
    return context;
  };
  return (control) => {
    if (!control.isConnected) return null;
    const ids = [control, ...control.querySelectorAll('input,select,textarea')].map(({ id }) => id);
    const { carrier } = findLabel(
      control,
      ids.filter((id) => id !== ''),
      contextOf(control),
    );
    if (!carrier || carrier === control || isOverColumn(carrier, control)) return null;
    const text = carrier.nodeType === Node.TEXT_NODE ? (carrier as Text) : lastText(carrier as Element, control);
    return text && { element: carrier.nodeType === Node.ELEMENT_NODE ? (carrier as Element) : null, text };
  };
}

/** A column's title stands over many rows: the marks of all of them would lie on it. */
function isOverColumn(carrier: Node, control: Element): boolean {
  const row = carrier.parentElement;
  return row?.localName === 'tr' && !row.contains(control);
}

/** The last piece of text of a label that is not part of its control. */
function lastText(label: Element, control: Element): Text | null {
  const walker = label.ownerDocument.createTreeWalker(label, NodeFilter.SHOW_TEXT);
  let last: Text | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    if (control.contains(text)) break;
    if (/\S/.test(text.data)) last = text;
  }
  return last;
}
