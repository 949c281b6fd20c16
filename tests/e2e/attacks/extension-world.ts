import type { CDPSession, Page } from 'puppeteer-core';
import type { LaunchedBrowser } from '../../harness/launch-browser';

/** The isolated world of our content script in a page: what somebody has who broke into it. Chromium only. */
export interface ExtensionWorld {
  /** Evaluates an expression there; promises are awaited. */
  run<T>(expression: string): Promise<T>;
}

interface Answer<T> {
  readonly result: { readonly value: T };
  readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } };
}

async function run<T>(session: CDPSession, contextId: number, expression: string): Promise<T> {
  const { result, exceptionDetails } = (await session.send('Runtime.evaluate', {
    expression,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  })) as Answer<T>;
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** The worlds that the extension has in a page and its same-process frames; none where it has not come. */
export async function extensionWorlds(launched: LaunchedBrowser, page: Page): Promise<ExtensionWorld[]> {
  const origin = launched.extensionUrl('').replace(/\/$/, '');
  const session = await page.createCDPSession();
  const worlds: ExtensionWorld[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith(origin)) worlds.push({ run: (source) => run(session, context.id, source) });
  });
  // Tells of every world that there is before it answers.
  await session.send('Runtime.enable');
  return worlds;
}
