import type { FieldState } from '../../core/plan/field-state';
import type { MarkWords } from '../../core/plan/mark-words';
import type { Box } from './box';
import type { LabelEnd } from './label-end';
import type { shapeMaker } from './mark-shapes';
import type { MarkView } from './mark-view';

/** One marked control and the button that marks it. */
export interface Mark {
  view: MarkView;
  readonly element: HTMLElement;
  /** The state that the rules give to what stands on the page; null while they have nothing to say. */
  live: FieldState | null;
  /** Made when the control comes near the viewport, or when the browser is idle. */
  button: HTMLButtonElement | null;
  near: boolean;
  /** Undefined until it was looked for; null when the control has none. */
  label: LabelEnd | null | undefined;
  /** The last pass's boxes. */
  control: Box | null;
  spot: Box | null;
  translate: string;
}

/** A mark that nothing has been drawn for yet. */
export function newMark(view: MarkView, element: HTMLElement): Mark {
  return {
    view,
    element,
    live: null,
    button: null,
    near: false,
    label: undefined,
    control: null,
    spot: null,
    translate: '',
  };
}

/** Makes the mark's button, out of sight until a pass has found its place. */
export function makeButton(
  mark: Mark,
  document: Document,
  words: MarkWords,
  shapeOf: ReturnType<typeof shapeMaker>,
): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'mark away';
  button.tabIndex = -1;
  button.setAttribute('aria-haspopup', 'dialog');
  button.setAttribute('aria-expanded', 'false');
  mark.button = button;
  drawState(mark, words, shapeOf);
  return button;
}

/** Shows the mark's state: shape, colour and accessible name. */
export function drawState(mark: Mark, words: MarkWords, shapeOf: ReturnType<typeof shapeMaker>): void {
  const { button, view } = mark;
  if (!button) return;
  const separator = words.language === 'zh' ? '：' : ': ';
  const state = mark.live ?? view.state;
  button.dataset.state = state;
  button.setAttribute('aria-label', `${view.title[words.language]}${separator}${words.states[state]}`);
  button.replaceChildren(shapeOf(state));
}
