import { visibleText } from './visible-text';

const furthest = 12;
const unread: ReadonlySet<string> = new Set(['script', 'style', 'option', 'template']);
/** What joins two dates stands with the last word of the first: 日 至. */
const joins = /[\s,，、/.~—–-]+|[至到从自]$/gu;

const unit = /^(?:[年月]份?|[日号])$/u;

/**
 * The units of a date right before and right after a control, as far as no other control lies between; empty for any
 * other words.
 * @param others the controls around it
 */
export function unitsBeside(root: HTMLElement, others: readonly HTMLElement[]): { before: string; after: string } {
  return { before: nextWords(root, others, 'previousNode'), after: nextWords(root, others, 'nextNode') };
}

function nextWords(root: HTMLElement, others: readonly HTMLElement[], step: 'nextNode' | 'previousNode'): string {
  const walk = root.ownerDocument.createTreeWalker(root.getRootNode(), NodeFilter.SHOW_ALL);
  walk.currentNode = step === 'nextNode' ? lastWithin(root) : root;
  for (let steps = 0; steps < furthest; steps++) {
    const node = walk[step]();
    if (!node || others.some((other) => other === node || other.contains(node))) return '';
    if (node.nodeType !== Node.TEXT_NODE || unread.has(node.parentElement?.localName ?? '')) continue;
    const words = visibleText(node)
      .replace(joins, '')
      .replace(/[：:]+$/u, '');
    if (words !== '') return unit.test(words) ? words : '';
  }
  return '';
}

function lastWithin(root: HTMLElement): Node {
  let last: Node = root;
  while (last.lastChild) last = last.lastChild;
  return last;
}
