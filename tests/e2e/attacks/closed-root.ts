import type { Page } from 'puppeteer-core';
import { isBidi, placesInFirefox } from './closed-root-firefox';

interface DomNode {
  readonly nodeId: number;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

function find(node: DomNode, className: string): DomNode[] {
  const at = node.attributes?.indexOf('class') ?? -1;
  const classes = at < 0 ? [] : (node.attributes?.[at + 1] ?? '').split(' ');
  const inner = [...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap((child) => find(child, className));
  return classes.includes(className) && !classes.includes('away') ? [node, ...inner] : inner;
}

/** The middle of the elements of a class, in closed shadow roots too: what a person sees and a page does not. */
export async function placesOf(page: Page, className: string): Promise<{ x: number; y: number }[]> {
  if (isBidi(page)) return placesInFirefox(page, className);
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const places: { x: number; y: number }[] = [];
    for (const { nodeId } of find(root as DomNode, className)) {
      const box = await session.send('DOM.getBoxModel', { nodeId }).catch(() => null);
      const [left = 0, top = 0, , , right = 0, bottom = 0] = box?.model.border ?? [];
      if (right > left) places.push({ x: (left + right) / 2, y: (top + bottom) / 2 });
    }
    return places;
  } finally {
    await session.detach();
  }
}
