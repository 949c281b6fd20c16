import type { FieldState } from '../../core/plan/field-state';
import { type ClickGuard, guardClicks } from './click-guard';
import type { shapeMaker } from './mark-shapes';
import { cardStyle } from './mark-style';
import type { MarkLanguage, MarkView } from './mark-view';
import { markWords, stateWords } from './mark-words';

interface CardCalls {
  readonly onFillOne: (ref: string) => void;
  readonly onCopy: (ref: string) => Promise<boolean>;
  readonly onHide: (scope: 'page' | 'portal') => void;
  /** `byKey`: the focus has to go somewhere. */
  readonly onClose: (byKey: boolean) => void;
}

/** The one card: shows the guidance of one field at a time. */
export interface Card {
  readonly element: HTMLElement;
  /** Fills the card; it has no size before. */
  show(view: MarkView): void;
  hide(): void;
  /** Puts the card at a point of the layer. */
  moveTo(left: number, top: number): void;
  /** Tells the guard that the page has scrolled or moved. */
  placed(): void;
  focus(): void;
  /** Tells screen readers of a card that opened without taking the focus. */
  announce(view: MarkView): void;
}

const withoutValue: readonly FieldState[] = ['missing', 'unrecognised'];
const quietStates: readonly FieldState[] = ['ready', 'filled', 'already'];

/** Builds the card into the host's layer. Its two acts run only on clicks that the guard lets through. */
export function makeCard(
  host: HTMLElement,
  layer: HTMLElement,
  language: MarkLanguage,
  shapeOf: ReturnType<typeof shapeMaker>,
  calls: CardCalls,
): Card {
  const parts = buildCard(layer.ownerDocument, language);
  const { element, title, state, text, said, fill, copy } = parts;
  const style = layer.ownerDocument.createElement('style');
  style.textContent = cardStyle;
  layer.append(style, element, parts.unseen);
  let shown: MarkView | null = null;
  let guard: ClickGuard | null = null;

  const say = (word: keyof typeof markWords, good = false): void => {
    said.textContent = markWords[word][language];
    said.classList.toggle('good', good);
    // The card has grown: the clock starts now, not when it is clicked again.
    guard?.placed();
  };
  const onAct = (act: (ref: string) => void) => (event: MouseEvent) => {
    if (!shown || !guard) return;
    const verdict = guard.judge(event);
    if (verdict === 'act') act(shown.ref);
    else if (verdict !== 'untrusted') say(verdict);
  };
  const copyValue = async (ref: string): Promise<void> => {
    const copied = await calls.onCopy(ref);
    if (shown?.ref === ref) say(copied ? 'copied' : 'nothingToCopy', copied);
  };
  const trusted = (act: (byKey: boolean) => void) => (event: MouseEvent) => {
    if (event.isTrusted) act(event.detail === 0);
  };
  fill.addEventListener('click', onAct(calls.onFillOne));
  copy.addEventListener(
    'click',
    onAct((ref) => void copyValue(ref)),
  );
  parts.close.addEventListener('click', trusted(calls.onClose));
  parts.hidePage.addEventListener(
    'click',
    trusted(() => calls.onHide('page')),
  );
  parts.hidePortal.addEventListener(
    'click',
    trusted(() => calls.onHide('portal')),
  );

  const write = (view: MarkView): void => {
    const word = stateWords[view.state][language];
    element.dataset.state = view.state;
    title.textContent = view.title[language];
    state.replaceChildren(shapeOf(view.state), word);
    text.textContent = view.text[language];
    fill.hidden = !view.canFill;
    copy.hidden = withoutValue.includes(view.state);
  };
  return {
    element,
    show(view) {
      if (shown?.ref !== view.ref) {
        guard?.close();
        guard = null;
        said.textContent = '';
      }
      shown = view;
      write(view);
      element.hidden = false;
      guard?.placed();
    },
    hide() {
      guard?.close();
      [guard, shown, element.hidden] = [null, null, true];
    },
    moveTo(left, top) {
      const translate = `${left}px ${top}px`;
      if (element.style.translate !== translate) element.style.translate = translate;
      const view = element.ownerDocument.defaultView;
      if (view && !guard) guard = guardClicks(element, host, view);
      guard?.placed();
    },
    placed: () => guard?.placed(),
    announce(view) {
      // What can simply be filled needs no interruption.
      const quiet = quietStates.includes(view.state);
      const word = stateWords[view.state][language];
      parts.unseen.textContent = quiet ? '' : `${view.title[language]} ${word} ${view.text[language]}`;
    },
    focus: () => (fill.hidden ? element : fill).focus(),
  };
}

function buildCard(document: Document, language: MarkLanguage) {
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
  const element = make('div', 'card');
  const head = make('div', 'head');
  const title = make('h2', 'title');
  const state = make('span', 'state');
  const text = make('p', 'text');
  const said = make('p', 'said');
  const unseen = make('p', 'unseen');
  const acts = make('div', 'acts');
  const foot = make('div', 'foot');
  const keys = make('span', 'keys');
  const close = button('close', 'close');
  const [fill, copy] = [button('act main', 'fillOne'), button('act', 'copy')];
  const [hidePage, hidePortal] = [button('quiet', 'hidePage'), button('quiet', 'hidePortal')];
  keys.textContent = markWords.keyHint[language];
  close.textContent = '×';
  close.setAttribute('aria-label', markWords.close[language]);
  [title.id, text.id] = ['title', 'text'];
  for (const live of [said, unseen]) live.setAttribute('role', 'status');
  for (const [name, value] of Object.entries({
    role: 'dialog',
    'aria-labelledby': title.id,
    'aria-describedby': text.id,
    lang: language === 'zh' ? 'zh-CN' : 'en',
    tabindex: '-1',
  }))
    element.setAttribute(name, value);
  element.hidden = true;
  head.append(title, state, close);
  acts.append(fill, copy);
  foot.append(hidePage, hidePortal, keys);
  element.append(head, text, said, acts, foot);
  return { element, unseen, title, state, text, said, fill, copy, close, hidePage, hidePortal };
}
