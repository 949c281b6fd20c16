const most = 20;

/**
 * The addresses of the visible frames that cannot be read: another site's, which the user can open in a tab of its own. As the page says them; whoever shows one as a link has to check it.
 */
export function frameAddresses(root: Document): string[] {
  const found: string[] = [];
  for (const frame of root.querySelectorAll<HTMLIFrameElement>('iframe,frame')) {
    const document = readable(frame);
    if (document) found.push(...frameAddresses(document));
    else if (frame.checkVisibility() && URL.canParse(frame.src)) found.push(plain(frame.src));
  }
  return found.slice(0, most);
}

function readable(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    // A frame of another origin throws in some browsers and answers null in others.
    return null;
  }
}

/** With its query, without which a frame's page may be another one. */
function plain(address: string): string {
  const url = new URL(address);
  url.hash = '';
  return url.href.slice(0, 2000);
}
