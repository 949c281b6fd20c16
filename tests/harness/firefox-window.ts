import type { LaunchedBrowser } from './launch-browser';
import { within } from './wait-for';

interface Tree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}
interface Answer {
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}
interface BidiBrowser {
  readonly connection: { send(method: string, params: unknown): Promise<{ result: unknown }> };
}

/**
 * Runs a function in Firefox's own window, where its address bar and its menus are: what no page can reach. The browser
 * has to be started with `--remote-allow-system-access`, as the harness does.
 * @param source an async function that takes one text and answers with a text
 */
export async function inFirefoxWindow({ browser }: LaunchedBrowser, source: string, given = ''): Promise<string> {
  const { connection } = browser as unknown as BidiBrowser;
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as Tree;
  const window = tree.contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  const asked = connection.send('script.callFunction', {
    functionDeclaration: source,
    arguments: [{ type: 'string', value: given }],
    awaitPromise: true,
    target: { context: window?.context },
  });
  const { result, exceptionDetails } = (await within(asked, 10_000, 'Firefox’s window')).result as Answer;
  if (exceptionDetails) throw new Error(`in Firefox's window: ${exceptionDetails.text}`);
  return String(result?.value ?? '');
}
