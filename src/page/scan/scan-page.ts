import { describeControl } from './describe-control';
import type { LabelContext } from './find-label';
import { sectionFinder } from './find-section';
import type { FoundControl, FoundPage } from './found-control';
import { groupInputs } from './group-inputs';
import { controlSelector, scanScope } from './scan-scope';
import { visibleText } from './visible-text';

/** More controls than any form has; what lies beyond is left alone, and the page stays quick. */
const mostControls = 6000;
const deepest = 6;

/**
 * Finds every control of a document with its label, section and kind: through same-origin frames and open shadow roots.
 * Reads only; opens nothing. One pass for labels, one for containers; linear in the page's size.
 */
export function scanPage(root: Document): FoundPage {
  const page = { controls: [] as FoundControl[], unreadableFrames: 0 };
  scanInto(page, root, [], 0);
  return { ...page, headings: pageHeadings(root) };
}

function scanInto(
  page: { controls: FoundControl[]; unreadableFrames: number },
  root: Document | ShadowRoot,
  outer: readonly string[],
  depth: number,
): void {
  const scope = scanScope(root, outer);
  const candidates = Array.from(root.querySelectorAll<HTMLElement>(controlSelector));
  const room = mostControls - page.controls.length;
  const groups = groupInputs(candidates.slice(0, room));
  const holders = new Set<Node>();
  const inner = depth < deepest ? innerRoots(root) : [];
  for (const group of groups) markHolders(group.root, holders);
  for (const one of inner) markHolders(one.host, holders);
  const context: LabelContext = { scope, holders, roots: new Set(groups.map((group) => group.root)) };
  const sectionOf = sectionFinder(holders, outer);
  const described = groups.map((group) => describeControl(group, context, sectionOf));
  page.controls.push(...numberParts(described));
  for (const one of inner) {
    const document = one.root();
    if (document) scanInto(page, document, sectionOf(one.host), depth + 1);
    else if (one.host.checkVisibility()) page.unreadableFrames++;
  }
}

function markHolders(element: HTMLElement, holders: Set<Node>): void {
  for (let at: HTMLElement | null = element; at && !holders.has(at); at = at.parentElement) holders.add(at);
}

interface InnerRoot {
  readonly host: HTMLElement;
  root(): Document | ShadowRoot | null;
}

/**
 * Plain elements that carry a shadow root: a host is drawn by its shadow, so it has no children of its own, or it is
 * one of the page's outermost boxes. Asking every element of a long page would cost more than the scan.
 */
const mayHost = ':is(article,aside,div,footer,header,main,nav,p,section,span):empty,body>*,body>*>*';

/** Frames and open shadow roots below a root. */
function innerRoots(root: Document | ShadowRoot): InnerRoot[] {
  const found: InnerRoot[] = [];
  const noted = new Set<HTMLElement>();
  const note = (host: HTMLElement): void => {
    const shadow = host.shadowRoot;
    if (!shadow || noted.has(host)) return;
    noted.add(host);
    found.push({ host, root: () => shadow });
  };
  for (const frame of root.querySelectorAll<HTMLIFrameElement>('iframe,frame'))
    found.push({ host: frame, root: () => frameDocument(frame) });
  for (const host of customElements(root)) note(host);
  for (const host of root.querySelectorAll<HTMLElement>(mayHost)) note(host);
  return found;
}

/** Elements with a dash in their name, found by the browser's own search: no wrapper for every element of the page. */
function customElements(root: Document | ShadowRoot): HTMLElement[] {
  if (root.nodeType !== Node.DOCUMENT_NODE)
    return Array.from(root.querySelectorAll<HTMLElement>('*')).filter((element) => element.localName.includes('-'));
  const found = (root as Document).evaluate(
    "//*[contains(local-name(), '-')]",
    root,
    null,
    XPathResult.ORDERED_NODE_SNAPSHOT_TYPE,
  );
  return Array.from({ length: found.snapshotLength }, (_, at) => found.snapshotItem(at) as HTMLElement);
}

function frameDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    // A frame of another origin throws in some browsers and answers null in others.
    return null;
  }
}

/** Controls of one kind in a row under one label are parts of one answer; what a library hides behind its own is none. */
function numberParts(all: readonly FoundControl[]): FoundControl[] {
  const described = all.filter((one) => one.visible);
  const numbered: FoundControl[] = [];
  for (let start = 0; start < described.length; ) {
    let end = start + 1;
    while (end < described.length && together(described[start], described[end])) end++;
    for (let at = start; at < end; at++) {
      const one = described[at];
      if (one) numbered.push(end - start > 1 ? { ...one, part: at - start, parts: end - start } : one);
    }
    start = end;
  }
  if (described.length === all.length) return numbered;
  let next = 0;
  return all.map((one) => (one.visible ? (numbered[next++] ?? one) : one));
}

function together(first: FoundControl | undefined, next: FoundControl | undefined): boolean {
  if (!first || !next || first.carrier === null || first.carrier !== next.carrier) return false;
  return first.kind === next.kind && first.kind !== 'checkbox';
}

function pageHeadings(root: Document): string[] {
  const headings: string[] = [];
  for (const heading of root.querySelectorAll<HTMLElement>('h1,h2,h3,h4,legend')) {
    if (headings.length >= 40) break;
    const text = visibleText(heading);
    if (text) headings.push(text);
  }
  return headings;
}
