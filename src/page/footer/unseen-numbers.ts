import type { UnseenPlace } from '../../core/footer/check/seen-page';
import { findNumbers } from '../../core/numbers/find-numbers';

/** A number of the page's source. */
export interface UnseenNumber {
  readonly text: string;
  readonly where: UnseenPlace;
}

const worthReading = /ICP|公网安备|网信算备/i;
/** Scripts carry whole libraries: so much of them is read. */
const most = 1_000_000;

/** Numbers in scripts, comments and the like. They are read as text; nothing of them is run. */
export function unseenNumbers(root: Document): UnseenNumber[] {
  const found: UnseenNumber[] = [];
  let left = most;
  const read = (text: string, where: UnseenPlace): void => {
    if (left <= 0 || found.length >= 50 || !worthReading.test(text)) return;
    left -= text.length;
    for (const number of findNumbers(text.slice(0, most))) if (number.valid) found.push({ text: number.text, where });
  };
  for (const script of root.querySelectorAll('script')) read(script.textContent, 'script');
  for (const each of root.querySelectorAll('noscript')) read(each.textContent, 'noscript');
  for (const template of root.querySelectorAll('template')) read(template.content.textContent ?? '', 'template');
  const comments = root.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  while (comments.nextNode()) read(comments.currentNode.nodeValue ?? '', 'comment');
  for (const element of root.querySelectorAll('[alt*="备"], [title*="备"]'))
    read(`${element.getAttribute('alt') ?? ''} ${element.getAttribute('title') ?? ''}`, 'attribute');
  return found.slice(0, 50);
}
