import type { TextRun } from '../../core/footer/check/numbers-in-runs';

/** A text node of the page, as a run of its text. */
export interface NodeRun extends TextRun {
  readonly node: Text;
}

const inline = new Set(
  'A ABBR B BDI BDO CITE CODE EM FONT I INS LABEL MARK Q S SMALL SPAN STRONG SUB SUP TIME TT U VAR WBR'.split(' '),
);
/** Whose text is no text of the page. */
const silent = new Set('SCRIPT STYLE NOSCRIPT TEXTAREA SELECT OPTION TITLE'.split(' '));

/** The text of a page, node by node in its order, open shadow roots behind it. What is not displayed is there too. */
export function pageRuns(root: Document): NodeRun[] {
  const runs: NodeRun[] = [];
  collect(root.body, runs);
  for (const element of root.querySelectorAll('*')) if (element.shadowRoot) collect(element.shadowRoot, runs);
  return runs;
}

function collect(root: Node | null, runs: NodeRun[]): void {
  if (root === null) return;
  const walker = (root.ownerDocument ?? document).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let line: Node | null = null;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const parent = node.parentNode;
    const text = node.data;
    if (parent === null || silent.has(parent.nodeName) || (text.length < 40 && text.trim() === '')) continue;
    const own = lineOf(parent);
    runs.push({ node, text, block: own !== line || followsBreak(node) });
    line = own;
  }
}

/** The box whose lines a text is part of, judged by names of tags: styles of twenty thousand elements cost too much. */
function lineOf(parent: Node): Node {
  let at = parent;
  while (inline.has(at.nodeName) && at.parentNode !== null) at = at.parentNode;
  return at;
}

function followsBreak(node: Node): boolean {
  let at: Node | null = node;
  while (at?.previousSibling === null && at.parentNode !== null && inline.has(at.parentNode.nodeName))
    at = at.parentNode;
  return at?.previousSibling?.nodeName === 'BR';
}
