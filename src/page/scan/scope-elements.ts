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

/** What makes a control or a button of an element that is none by its name. */
const made = '[role],[tabindex],[contenteditable]';

/**
 * Finds them all in one walk over the page: a search of its own for each list would walk the page eight times, and a
 * selector asks more of each element than this does.
 */
export function scopeElements(root: Document | ShadowRoot): ScopeElements {
  const found: ScopeElements = {
    candidates: [],
    boxes: [],
    buttons: [],
    labels: [],
    headings: [],
    frames: [],
    hosts: [],
  };
  const marked = root.querySelectorAll(made);
  const special = marked.length > 0 ? new Set<Element>(marked) : null;
  // A live collection is walked as it goes, without a list of the whole page.
  const all = 'getElementsByTagName' in root ? root.getElementsByTagName('*') : root.querySelectorAll('*');
  for (let at = 0, element = all[0]; element !== undefined; element = all[++at]) {
    if (element.shadowRoot !== null) found.hosts.push(element as HTMLElement);
    sort(element as HTMLElement, found, special);
  }
  return found;
}

function sort(element: HTMLElement, found: ScopeElements, special: ReadonlySet<Element> | null): void {
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
      break;
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'legend':
      found.headings.push(element);
      break;
    case 'iframe':
    case 'frame':
      found.frames.push(element as HTMLIFrameElement);
      break;
    case 'a':
    case 'button':
      found.buttons.push(element);
      break;
    default:
  }
  if (special?.has(element)) sortByRole(element, found);
}

function sortInput(input: HTMLInputElement, found: ScopeElements): void {
  found.candidates.push(input);
  const { type } = input;
  if (type === 'radio' || type === 'checkbox') found.boxes.push(input);
  else if (type === 'submit' || type === 'button') found.buttons.push(input);
}

function sortByRole(element: HTMLElement, found: ScopeElements): void {
  if (element.matches(controlSelector)) found.candidates.push(element);
  if (element.getAttribute('role') === 'button') found.buttons.push(element);
}
