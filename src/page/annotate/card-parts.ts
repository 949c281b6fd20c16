import type { MarkLanguage } from './mark-view';
import { markWords } from './mark-words';

/** The elements of the card. */
export interface CardParts {
  readonly element: HTMLElement;
  readonly title: HTMLElement;
  readonly state: HTMLElement;
  readonly text: HTMLElement;
  /** What became of a click. */
  readonly said: HTMLElement;
  readonly fill: HTMLButtonElement;
  readonly copy: HTMLButtonElement;
  readonly teach: HTMLButtonElement;
  readonly close: HTMLButtonElement;
  readonly hidePage: HTMLButtonElement;
  readonly hidePortal: HTMLButtonElement;
  /** What screen readers are told of a card that opened by itself. */
  readonly unseen: HTMLElement;
}

/** Builds the card's elements, hidden and empty. */
export function buildCard(document: Document, language: MarkLanguage): CardParts {
  const make = <K extends keyof HTMLElementTagNameMap>(tag: K, className: string): HTMLElementTagNameMap[K] => {
    const made = document.createElement(tag);
    made.className = className;
    return made;
  };
  const button = (className: string, word: keyof typeof markWords): HTMLButtonElement => {
    const made = make('button', className);
    made.type = 'button';
    made.textContent = markWords[word][language];
    return made;
  };
  const parts = {
    element: make('div', 'card'),
    title: make('h2', 'title'),
    state: make('span', 'state'),
    text: make('p', 'text'),
    said: make('p', 'said'),
    fill: button('act main', 'fillOne'),
    copy: button('act', 'copy'),
    teach: button('act', 'teach'),
    close: button('close', 'close'),
    hidePage: button('quiet', 'hidePage'),
    hidePortal: button('quiet', 'hidePortal'),
    unseen: make('p', 'unseen'),
  };
  const [head, acts, foot] = [make('div', 'head'), make('div', 'acts'), make('div', 'foot')];
  const [hide, keys] = [make('span', 'hide'), make('span', 'keys')];
  hide.textContent = markWords.hide[language];
  keys.textContent = markWords.keyHint[language];
  head.append(parts.title, parts.state, parts.close);
  acts.append(parts.fill, parts.copy, parts.teach);
  foot.append(hide, parts.hidePage, parts.hidePortal, keys);
  parts.element.append(head, parts.text, parts.said, acts, foot);
  hide.id = 'hide';
  nameParts(parts, hide.id, language);
  return parts;
}

function nameParts(parts: CardParts, hideId: string, language: MarkLanguage): void {
  const { element, title, text, close, hidePage, hidePortal } = parts;
  [title.id, text.id] = ['title', 'text'];
  close.textContent = '×';
  close.setAttribute('aria-label', markWords.close[language]);
  for (const quiet of [hidePage, hidePortal]) quiet.setAttribute('aria-describedby', hideId);
  for (const live of [parts.said, parts.unseen]) live.setAttribute('role', 'status');
  element.setAttribute('role', 'dialog');
  element.setAttribute('aria-labelledby', title.id);
  element.setAttribute('aria-describedby', text.id);
  element.lang = language === 'zh' ? 'zh-CN' : 'en';
  element.tabIndex = -1;
  element.hidden = true;
}
