/** A piece of HTML: a tag, the text between tags, or text that no page shows. */
export type HtmlToken =
  | { readonly kind: 'open'; readonly tag: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: 'close'; readonly tag: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unseen'; readonly where: 'script' | 'noscript' | 'template' | 'comment'; readonly text: string }
  | { readonly kind: 'title'; readonly text: string };

const unseenTags: Readonly<Record<string, 'script' | 'noscript' | 'template'>> = {
  script: 'script',
  style: 'script',
  textarea: 'script',
  noscript: 'noscript',
  template: 'template',
};
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  copy: '©',
  middot: '·',
};

/** Character references as a browser reads them, of those that footers use. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return named[String(name).toLowerCase()] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/**
 * Cuts HTML into tags and texts, in one pass over its length. Nothing is run, loaded or built of it. It reads what
 * people paste, whole pages and pieces alike; what is not HTML is text.
 */
export function* readTags(html: string): Generator<HtmlToken> {
  let at = 0;
  while (at < html.length) {
    const open = nextTag(html, at);
    if (open > at) yield { kind: 'text', text: decodeEntities(html.slice(at, open)) };
    if (open >= html.length) return;
    if (html.startsWith('<!--', open)) {
      const end = ending(html, '-->', open + 4);
      yield { kind: 'unseen', where: 'comment', text: html.slice(open + 4, end) };
      at = end + 3;
      continue;
    }
    const end = tagEnd(html, open);
    const tag = /^<\/?([a-z][^\s/>]*)/i.exec(html.slice(open, open + 60))?.[1]?.toLowerCase();
    at = end + 1;
    if (tag === undefined) continue;
    if (html[open + 1] === '/') {
      yield { kind: 'close', tag };
      continue;
    }
    yield { kind: 'open', tag, attributes: readAttributes(html.slice(open + 1 + tag.length, end)) };
    const where = unseenTags[tag];
    if (where === undefined && tag !== 'title') continue;
    const close = closing(html, tag, at);
    const text = html.slice(at, close);
    yield where === undefined ? { kind: 'title', text: decodeEntities(text) } : { kind: 'unseen', where, text };
    at = close;
  }
}

/** The next `<` that begins a tag, its end or a comment; a bare one is text. */
function nextTag(html: string, from: number): number {
  for (let at = html.indexOf('<', from); at >= 0; at = html.indexOf('<', at + 1))
    if (/[a-z/!?]/i.test(html[at + 1] ?? '')) return at;
  return html.length;
}

function ending(html: string, word: string, from: number): number {
  const end = html.indexOf(word, from);
  return end < 0 ? html.length : end;
}

/** Where a tag ends, quotes minded; one that never ends takes the rest, as in a browser. */
function tagEnd(html: string, from: number): number {
  const marks = /["'>]/g;
  marks.lastIndex = from;
  for (let mark = marks.exec(html); mark; mark = marks.exec(html)) {
    if (mark[0] === '>') return mark.index;
    // A quote that begins no value is part of a name, as in a browser.
    if (!/=\s*$/.test(html.slice(Math.max(from, mark.index - 20), mark.index))) continue;
    const close = html.indexOf(mark[0], mark.index + 1);
    if (close < 0) return html.length;
    marks.lastIndex = close + 1;
  }
  return html.length;
}

function closing(html: string, tag: string, from: number): number {
  const end = new RegExp(`</${tag}(?=[\\s/>])`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of text.matchAll(
    /([^\s=>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g,
  )) {
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, decodeEntities(double ?? single ?? bare ?? ''));
  }
  return attributes;
}
