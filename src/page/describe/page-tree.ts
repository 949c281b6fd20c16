import type { KeptAttribute, PageElement, PageNode } from '../../core/report/page-node';
import { keptAttributesOf } from './kept-attributes';
import { type DescribedControl, type KnownWords, knownWords, wordsOf } from './known-words';

/** More elements than any form needs to be understood. */
const mostElements = 12_000;
const dropped =
  /^(?:script|style|noscript|svg|img|canvas|video|audio|picture|link|meta|base|object|embed|template|frameset)$/;

interface Walk {
  readonly roots: ReadonlyMap<Element, DescribedControl>;
  readonly holders: ReadonlySet<Node>;
  readonly words: KnownWords;
  readonly isOurs: (element: Element) => boolean;
  left: number;
}

/**
 * How a page is made: its elements with what tells them apart, and of its texts only the labels, headings and options.
 * Nothing that was typed or chosen, nothing drawn in a widget's face, no text that is not the form's own: those are
 * masked here already; whoever passes it on has still to compare it with what must stay secret.
 * @param controls the controls of the last scan
 * @param isOurs tells the elements that the extension itself has put into the page
 */
export function describePage(
  document: Document,
  controls: readonly DescribedControl[],
  headings: readonly string[],
  isOurs: (element: Element) => boolean,
): PageElement {
  const holders = new Set<Node>();
  for (const { root, inputs } of controls) for (const element of [root, ...inputs]) markAbove(element, holders);
  const roots = new Map(controls.map((control) => [control.root, control]));
  const walk: Walk = { roots, holders, words: knownWords(controls, headings), isOurs, left: mostElements };
  return describe(document.body, null, walk, false) ?? { tag: 'body', attributes: {}, children: [] };
}

/** All that lies above a control, out of its shadow root and its frame too. */
function markAbove(element: Element, holders: Set<Node>): void {
  for (let at: Node | null = element; at && !holders.has(at); at = above(at)) holders.add(at);
}

function above(node: Node): Node | null {
  if (node.nodeType === Node.DOCUMENT_NODE) return (node as Document).defaultView?.frameElement ?? null;
  return node.parentNode ?? (node as ShadowRoot).host ?? null;
}

function describe(element: Element, within: DescribedControl | null, walk: Walk, unseen: boolean): PageElement | null {
  if (dropped.test(element.localName) || walk.isOurs(element) || walk.left-- <= 0) return null;
  if (element.localName === 'input' && (element as HTMLInputElement).type === 'hidden') return null;
  const control = walk.roots.get(element);
  const owner = control ?? within;
  const hidden = unseen ? undefined : hiddenHow(element);
  const inner = innerOf(element);
  const collapsed = owner === null && !walk.holders.has(element) && !walk.words.speaksIn(element);
  return {
    tag: element.localName,
    attributes: keptAttributesOf(element, walk.words) as Partial<Record<KeptAttribute, string>>,
    ...(hidden && { hidden }),
    ...(control && { control: control.ref }),
    ...(inner && { inner: inner.kind }),
    children: collapsed ? [] : childrenOf(inner?.root ?? element, owner, walk, unseen || hidden === 'none'),
  };
}

function childrenOf(root: Node, owner: DescribedControl | null, walk: Walk, unseen: boolean): PageNode[] {
  if (root.nodeType === Node.ELEMENT_NODE && (root as Element).localName === 'textarea') return [];
  return [...root.childNodes].flatMap((child): PageNode[] => {
    if (child.nodeType === Node.TEXT_NODE) return wordsOf(child as Text, owner, walk.words);
    const described = child.nodeType === Node.ELEMENT_NODE ? describe(child as Element, owner, walk, unseen) : null;
    return described ? [described] : [];
  });
}

function hiddenHow(element: Element): 'none' | 'hidden' | undefined {
  // A list's lines are not drawn, and a body has no box before it is laid out.
  if (/^(?:option|optgroup|body)$/.test(element.localName)) return undefined;
  if (!element.checkVisibility()) return 'none';
  return element.checkVisibility({ visibilityProperty: true }) ? undefined : 'hidden';
}

function innerOf(element: Element): { readonly kind: 'frame' | 'shadow'; readonly root: Node } | null {
  if (element.shadowRoot) return { kind: 'shadow', root: element.shadowRoot };
  if (element.localName !== 'iframe' && element.localName !== 'frame') return null;
  const body = frameBody(element as HTMLIFrameElement);
  return body ? { kind: 'frame', root: body } : null;
}

function frameBody(frame: HTMLIFrameElement): HTMLElement | null {
  try {
    return frame.contentDocument?.body ?? null;
  } catch {
    // A frame of another origin throws in some browsers and answers null in others.
    return null;
  }
}
