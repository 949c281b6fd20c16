import type { Page } from 'puppeteer-core';

interface RemoteNode {
  readonly sharedId?: string;
  readonly value?: {
    readonly attributes?: Readonly<Record<string, string>>;
    readonly children?: readonly RemoteNode[];
    readonly shadowRoot?: RemoteNode | null;
  };
}

/** What Puppeteer drives Firefox through: the protocol knows closed roots, Puppeteer's own interface does not. */
interface BidiBrowser {
  readonly connection: { send(method: string, params: unknown): Promise<{ result: { result?: unknown } }> };
}
interface BidiFrame {
  readonly browsingContext: { readonly id: string };
}

/** Whether a page is driven over WebDriver BiDi, as Firefox's are. */
export function isBidi(page: Page): boolean {
  return 'browsingContext' in page.mainFrame();
}

function find(node: RemoteNode, className: string): RemoteNode[] {
  const { attributes, children = [], shadowRoot } = node.value ?? {};
  const classes = attributes?.class?.split(' ') ?? [];
  const inner = [...(shadowRoot ? [shadowRoot] : []), ...children].flatMap((child) => find(child, className));
  return classes.includes(className) && !classes.includes('away') ? [node, ...inner] : inner;
}

/** As `placesOf`, in Firefox: of the extension's own root, which hangs at the document's element. */
export async function placesInFirefox(page: Page, className: string): Promise<{ x: number; y: number }[]> {
  const { id } = (page.mainFrame() as unknown as BidiFrame).browsingContext;
  const { connection } = page.browser() as unknown as BidiBrowser;
  const ask = async (functionDeclaration: string, given: readonly unknown[], deep: boolean) => {
    const { result } = await connection.send('script.callFunction', {
      functionDeclaration,
      arguments: given,
      awaitPromise: false,
      target: { context: id },
      resultOwnership: 'root',
      ...(deep && { serializationOptions: { includeShadowTree: 'all', maxDomDepth: null } }),
    });
    return result.result;
  };
  const host = (await ask("() => document.querySelector('html > [popover]')", [], true)) as RemoteNode;
  const measure = `(...all) => JSON.stringify(all.map((one) => one.getBoundingClientRect()))`;
  const nodes = find(host, className).map(({ sharedId }) => ({ sharedId }));
  const answer = (await ask(measure, nodes, false)) as { readonly value: string };
  const boxes = JSON.parse(answer.value) as DOMRect[];
  return boxes
    .filter(({ width }) => width > 0)
    .map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }));
}
