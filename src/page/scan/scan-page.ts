import { atOnce, type Steps } from '../dom/in-slices';
import { describeControl } from './describe-control';
import { type SectionFinder, sectionFinder } from './find-section';
import type { FoundControl, FoundPage } from './found-control';
import { groundOf, markHolders } from './ground';
import { groupInputs } from './group-inputs';
import type { LabelContext } from './label-context';
import { numberParts } from './number-parts';
import { labelsById } from './scan-scope';
import { type ScopeElements, scopeElements } from './scope-elements';
import { searchBars } from './search-bars';
import { visibleText } from './visible-text';

/** More controls than any form has; what lies beyond is left alone, and the page stays quick. */
const mostControls = 6000;
const deepest = 6;
/** Controls described between two chances to pause: a millisecond or so where the code is still cold. */
const stepLength = 8;

/**
 * Finds every control of a document with its label, section and kind: through same-origin frames and open shadow roots.
 * Reads only; opens nothing. One pass for labels, one for containers; linear in the page's size.
 */
export function scanPage(root: Document): FoundPage {
  return atOnce(scanSteps(root));
}

/** The same, step by step: nothing of it counts when the page changes in between. */
export function* scanSteps(root: Document): Steps<FoundPage> {
  const page = { controls: [] as FoundControl[], unreadableFrames: 0 };
  yield root;
  const elements = yield* scopeElements(root);
  yield* scanInto(page, root, elements, [], 0);
  return { ...page, headings: pageHeadings(elements.headings) };
}

function* scanInto(
  page: { controls: FoundControl[]; unreadableFrames: number },
  root: Document | ShadowRoot,
  elements: ScopeElements,
  outer: readonly string[],
  depth: number,
): Steps<void> {
  yield null;
  const scope = { root, labelsFor: labelsById(elements.labels), section: outer };
  const room = mostControls - page.controls.length;
  const { candidates } = elements;
  const groups = groupInputs(candidates.length > room ? candidates.slice(0, room) : candidates);
  yield null;
  const holders = new Set<Node>();
  const roots = new Set<Node>();
  const inner = depth < deepest ? innerRoots(elements) : [];
  for (const { root } of groups) {
    roots.add(root);
    markHolders(root, holders);
  }
  for (const one of inner) markHolders(one.host, holders);
  const context: LabelContext = { scope, holders, roots };
  const sectionOf = underSearch(sectionFinder(groundOf(holders, elements), outer), searchBars(elements));
  const described: FoundControl[] = [];
  for (const group of groups) {
    if (described.length % stepLength === 0) yield null;
    described.push(describeControl(group, context, sectionOf));
  }
  page.controls.push(...numberParts(described));
  for (const one of inner) {
    const document = one.root();
    if (document) {
      yield document;
      yield* scanInto(page, document, yield* scopeElements(document), sectionOf(one.host), depth + 1);
    } else if (one.host.checkVisibility()) page.unreadableFrames++;
  }
}

/** What a bar over a list asks is searched for, under whatever heading of the list: its section says so. */
function underSearch(sectionOf: SectionFinder, bars: readonly HTMLElement[]): SectionFinder {
  if (bars.length === 0) return sectionOf;
  const searched = new Map<readonly string[], readonly string[]>();
  return (element) => {
    const section = sectionOf(element);
    if (!bars.some((bar) => bar.contains(element))) return section;
    const known = searched.get(section) ?? [...section, '查询'];
    searched.set(section, known);
    return known;
  };
}

interface InnerRoot {
  readonly host: HTMLElement;
  root(): Document | ShadowRoot | null;
}

/**
 * Plain elements that carry a shadow root: a host is drawn by its shadow, so it has no children of its own, or it is
 * one of the page's outermost boxes.
 */
const mayHost = ':is(article,aside,div,footer,header,main,nav,p,section,span):empty,body>*,body>*>*';

/** Frames and open shadow roots below a root: frames first, then elements of the page's own making, then plain ones. */
function innerRoots({ frames, hosts }: ScopeElements): InnerRoot[] {
  const own = hosts.filter((host) => host.localName.includes('-'));
  const plain = hosts.filter((host) => !host.localName.includes('-') && host.matches(mayHost));
  return [
    ...frames.map((frame) => ({ host: frame, root: () => frameDocument(frame) })),
    ...[...own, ...plain].map((host) => ({ host, root: () => host.shadowRoot })),
  ];
}

function frameDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    // A frame of another origin throws in some browsers and answers null in others.
    return null;
  }
}

function pageHeadings(elements: readonly HTMLElement[]): string[] {
  const headings: string[] = [];
  for (const heading of elements) {
    if (headings.length >= 40) break;
    const text = visibleText(heading);
    if (text) headings.push(text);
  }
  return headings;
}
