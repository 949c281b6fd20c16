import { isTag } from '../dom/realm';

type TextElement = HTMLInputElement | HTMLTextAreaElement;

/**
 * The hidden box beside a text box that has no name of its own: what a library sends for it. The library fills it when
 * the box is left, or something is chosen; null for boxes that are sent themselves.
 */
export function keptBeside(input: TextElement): HTMLInputElement | null {
  const { nextElementSibling: next } = input;
  if (input.name !== '' || !next || !isTag(next, 'input')) return null;
  const { type, name } = next as HTMLInputElement;
  return type === 'hidden' && name !== '' ? (next as HTMLInputElement) : null;
}

/** Whether a library would send nothing for what a box shows: what was typed has not come to it. */
export function isUnsent(input: TextElement): boolean {
  return input.value !== '' && keptBeside(input)?.value === '';
}
