import { isWording, visibleText } from './visible-text';

const longest = 24;
const bar = '[class*="step" i],[class*="wizard" i]';
const marked = '.active,.current,.cur,.on,.process,.layui-this,[class*="is-process"],[class*="is-active"]';
/** The step that is being filled in, as kits and hand-made wizards mark it. */
const current = [
  '[aria-current="step"]',
  '[class*="step" i][class*="active"]',
  '[class*="step" i][class*="process"]',
  '[class*="step" i][class*="current"]',
  `:is(${bar}) :is(${marked})`,
  '[class*="is-process"]',
].join(',');

/**
 * The title of the step that a bar of steps marks as the current one: it heads the form below the bar.
 * @param element what stands before a form; null when it is no bar of steps, or marks none.
 */
export function stepTitle(element: HTMLElement): string | null {
  const step = element.querySelector<HTMLElement>(current);
  if (!step) return ownMark(element);
  return titleOf(step);
}

/** The bar itself may be what carries the class of steps. */
function ownMark(element: HTMLElement): string | null {
  if (!element.matches(bar)) return null;
  const step = element.querySelector<HTMLElement>(marked);
  return step ? titleOf(step) : null;
}

/** The mark may sit on the step, on its number, or on its title. */
function titleOf(step: HTMLElement): string | null {
  if (/title/i.test(String(step.className))) return short(step);
  const inside = step.querySelector<HTMLElement>('[class*="title"]');
  const beside = step.parentElement?.querySelector<HTMLElement>('[class*="title"]');
  return short(inside ?? beside ?? step);
}

function short(element: HTMLElement): string | null {
  const text = visibleText(element);
  return text.length <= longest && isWording(text) ? text : null;
}
