import type { Steps } from '../dom/in-slices';
import { drawnChoiceOf } from './drawn-choice';
import { drawnListOf } from './drawn-list';
import { namedFaceOf } from './named-face';
import { plainFaceOf } from './plain-face';
import { controlSelector } from './scan-scope';

/** What a scan asks a document or shadow root for, each list in page order. */
export interface ScopeElements {
  /** The elements that may be controls. */
  readonly candidates: HTMLElement[];
  /** The candidates that are ticked: radios and check boxes. */
  readonly boxes: HTMLElement[];
  /** Whatever may be a button. */
  readonly buttons: HTMLElement[];
  readonly labels: HTMLLabelElement[];
  readonly headings: HTMLElement[];
  readonly frames: HTMLIFrameElement[];
  /** Elements with an open shadow root. */
  readonly hosts: HTMLElement[];
}

/** What makes a control or a button of an element that is none by its name; a search for one attribute is the quickest. */
const made = ['[role]', '[tabindex]', '[contenteditable]', '[aria-haspopup]'];

/** Elements looked at between two chances to pause. */
const stepLength = 2000;

/**
 * Finds them all in one walk over the page: a search of its own for each list would walk the page eight times, and a
 * selector asks more of each element than this does.
 */
export function* scopeElements(root: Document | ShadowRoot): Steps<ScopeElements> {
  const found: ScopeElements = {
    candidates: [],
    boxes: [],
    buttons: [],
    labels: [],
    headings: [],
    frames: [],
    hosts: [],
  };
  const special = new Set<Node>();
  for (const selector of made) for (const element of root.querySelectorAll(selector)) special.add(element);
  const walk = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  let walked = 0;
  for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
    if (++walked % stepLength === 0) yield null;
    sort(node as HTMLElement, found);
    if (special.size > 0 && special.has(node)) sortByRole(node as HTMLElement, found);
  }
  return found;
}

function sort(element: HTMLElement, found: ScopeElements): void {
  switch (element.localName) {
    case 'input':
      sortInput(element as HTMLInputElement, found);
      return;
    case 'select':
    case 'textarea':
      found.candidates.push(element);
      return;
    case 'label':
      if (element.hasAttribute('for')) found.labels.push(element as HTMLLabelElement);
      return;
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'legend':
      found.headings.push(element);
      break;
    case 'ul':
    case 'ol':
    case 'dl':
      addDrawn(element, found);
      if (element.localName === 'dl') addNamedFace(element, found);
      break;
    case 'iframe':
    case 'frame':
      found.frames.push(element as HTMLIFrameElement);
      return;
    case 'a':
    case 'button':
      found.buttons.push(element);
      return;
    case 'div':
    case 'span':
    case 'p':
    case 'view':
      addFace(element, found);
      break;
    // The most frequent of those that can be no host.
    case 'option':
    case 'table':
    case 'tbody':
    case 'tr':
    case 'td':
    case 'th':
    case 'li':
    case 'i':
      return;
    default:
      if (element.localName.includes('-')) addNamedFace(element, found);
  }
  if (element.shadowRoot !== null) found.hosts.push(element);
}

function addDrawn(list: HTMLElement, { candidates }: ScopeElements): void {
  const box = drawnListOf(list);
  if (box && candidates.at(-1) !== box) candidates.push(box);
}

function addFace(element: HTMLElement, found: ScopeElements): void {
  const face = plainFaceOf(element);
  if (face === null) addNamedFace(element, found);
  else if (!found.candidates.at(-1)?.contains(face)) found.candidates.push(face);
}

function addNamedFace(element: HTMLElement, { candidates, boxes }: ScopeElements): void {
  const isChoice = drawnChoiceOf(element) !== null;
  if (!(isChoice || namedFaceOf(element)) || candidates.at(-1)?.contains(element)) return;
  candidates.push(element);
  if (isChoice) boxes.push(element);
}

function sortInput(input: HTMLInputElement, found: ScopeElements): void {
  found.candidates.push(input);
  const { type } = input;
  if (type === 'radio' || type === 'checkbox') found.boxes.push(input);
  else if (type === 'button' && drawnChoiceOf(input)) found.boxes.push(input);
  else if (type === 'submit' || type === 'button') found.buttons.push(input);
}

function sortByRole(element: HTMLElement, found: ScopeElements): void {
  const role = element.getAttribute('role');
  if (role === 'button') found.buttons.push(element);
  if (role === 'listbox') addDrawn(element, found);
  if (found.candidates.at(-1) !== element && element.matches(controlSelector)) found.candidates.push(element);
}
