import type { MarkWord, MarkWords } from '../../core/plan/mark-words';
import type { MarkView } from './mark-view';

/** The elements of the card. */
export interface CardParts {
  readonly element: HTMLElement;
  readonly title: HTMLElement;
  readonly state: HTMLElement;
  /** What there is to read; scrolls when it is long. */
  readonly text: HTMLElement;
  /** Where the findings and the value go. */
  readonly now: HTMLElement;
  /** What became of a click. */
  readonly said: HTMLElement;
  readonly fill: HTMLButtonElement;
  readonly copy: HTMLButtonElement;
  readonly teach: HTMLButtonElement;
  readonly close: HTMLButtonElement;
  readonly hide: readonly HTMLButtonElement[];
  /** What screen readers are told of a card that opened by itself. */
  readonly unseen: HTMLElement;
}

type Make = <K extends keyof HTMLElementTagNameMap>(tag: K, className: string) => HTMLElementTagNameMap[K];

function maker(document: Document): Make {
  return (tag, className) => {
    const made = document.createElement(tag);
    made.className = className;
    return made;
  };
}

/** Builds the card's elements, hidden and empty. */
export function buildCard(document: Document, words: MarkWords): CardParts {
  const make = maker(document);
  const button = (className: string, word: MarkWord): HTMLButtonElement => {
    const made = make('button', className);
    made.type = 'button';
    made.textContent = words[word];
    return made;
  };
  const parts = {
    element: make('div', 'card'),
    title: make('h2', 'title'),
    state: make('span', 'state'),
    text: make('div', 'text'),
    now: make('div', 'now'),
    said: make('p', 'said'),
    fill: button('act main', 'fillOne'),
    copy: button('act', 'copy'),
    teach: button('act teach', 'teach'),
    close: button('close', 'close'),
    hide: [button('quiet', 'hidePage'), button('quiet', 'hidePortal'), button('quiet', 'hideAlways')],
    unseen: make('p', 'unseen'),
  };
  const [head, acts, foot] = [make('div', 'head'), make('div', 'acts'), make('div', 'foot')];
  const [hide, keys] = [make('span', 'hide'), make('span', 'keys')];
  hide.textContent = words.hide;
  keys.textContent = words.keyHint;
  head.append(parts.title, parts.state, parts.close);
  acts.append(parts.fill, parts.copy, parts.teach);
  foot.append(hide, ...parts.hide, keys);
  parts.element.append(head, parts.now, parts.text, parts.said, acts, foot);
  hide.id = 'hide';
  nameParts(parts, hide.id, words);
  return parts;
}

function nameParts(
  { element, title, text, close, hide, said, unseen }: CardParts,
  hideId: string,
  words: MarkWords,
): void {
  [title.id, text.id] = ['title', 'text'];
  close.textContent = '×';
  close.setAttribute('aria-label', words.close);
  for (const quiet of hide) quiet.setAttribute('aria-describedby', hideId);
  for (const live of [said, unseen]) live.setAttribute('role', 'status');
  // What scrolls has to be reached by key.
  text.tabIndex = 0;
  text.setAttribute('role', 'group');
  text.setAttribute('aria-label', words.about);
  element.setAttribute('role', 'dialog');
  element.setAttribute('aria-labelledby', title.id);
  element.lang = words.language === 'zh' ? 'zh-CN' : 'en';
  element.tabIndex = -1;
  element.hidden = true;
}

/** Everything that a card has to say of a field, one paragraph a thing. */
export function writeGuide(text: HTMLElement, view: MarkView, words: MarkWords): void {
  const make = maker(text.ownerDocument);
  const paragraph = (className: string, words: string | undefined): HTMLElement[] => {
    if (!words) return [];
    const made = make('p', className);
    made.textContent = words;
    return [made];
  };
  const list = make('ul', 'mistakes');
  list.append(
    ...view.mistakes.map((mistake) => {
      const item = make('li', '');
      item.textContent = mistake[words.language];
      return item;
    }),
  );
  text.replaceChildren(
    ...paragraph('why', view.reason?.[words.language]),
    ...paragraph('guide', view.guide[words.language]),
    ...(view.mistakes.length > 0 ? [...paragraph('lead', words.mistakes), list] : []),
    ...paragraph('example', view.example === null ? '' : `${words.example}${view.example}`),
    ...paragraph('wording', view.wording?.[words.language]),
  );
}
