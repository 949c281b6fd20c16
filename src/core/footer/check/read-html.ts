import { findNumbers } from '../../numbers/find-numbers';
import { filingHost } from './filing-hosts';
import { hiddenByStyle, readStyle } from './inline-style';
import { type NumberInRuns, numbersInRuns, type TextRun, unfinishedNumbers } from './numbers-in-runs';
import { type HtmlToken, readTags } from './read-tags';
import type { HiddenReason, SeenLink, SeenNumber, SeenPage, UnseenPlace } from './seen-page';

/** More than this is no page that a person pastes. */
export const maxHtmlLength = 4_000_000;

interface Level {
  readonly tag: string;
  readonly hidden: HiddenReason | null;
  readonly link: OpenLink | null;
  readonly footer: boolean;
}

interface OpenLink {
  readonly href: string;
  readonly hidden: HiddenReason | null;
  readonly footer: boolean;
  readonly at: number;
  text: string;
  images: string[];
}

interface StyledRun extends TextRun {
  readonly hidden: HiddenReason | null;
  readonly link: OpenLink | null;
  readonly footer: boolean;
  readonly at: number;
}

const inline = new Set(
  'a abbr b bdi bdo cite code em font i img ins label mark q s small span strong sub sup svg time tt u var wbr'.split(
    ' ',
  ),
);
const empty = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const root: Level = { tag: '', hidden: null, link: null, footer: false };

/**
 * Reads pasted HTML, a whole page or a piece, as far as the check needs it. Styles are known only where they stand in
 * the tags themselves; where a piece stands on its page is not known at all.
 */
export function readHtml(html: string): SeenPage {
  const reader = new HtmlReader();
  for (const token of readTags(html.slice(0, maxHtmlLength))) reader.take(token);
  return reader.page();
}

class HtmlReader {
  readonly #runs: StyledRun[] = [];
  readonly #links: OpenLink[] = [];
  readonly #unseen: { text: string; where: UnseenPlace }[] = [];
  #stack: Level[] = [root];
  #title = '';
  #length = 0;
  #block = true;
  #whole = false;
  /** Pictures in this line that stand before any link. */
  #loose: string[] = [];

  take(token: HtmlToken): void {
    if (token.kind === 'open') this.#open(token.tag, token.attributes);
    else if (token.kind === 'close') this.#close(token.tag);
    else if (token.kind === 'text') this.#text(token.text);
    else if (token.kind === 'title') this.#title ||= token.text.replace(/\s+/g, ' ').trim();
    else this.#note(token.text, token.where);
  }

  #open(tag: string, attributes: ReadonlyMap<string, string>): void {
    this.#whole ||= tag === 'body' || tag === 'html';
    if (!inline.has(tag)) this.#newLine();
    const above = this.#stack.at(-1) ?? root;
    const hidden =
      above.hidden ??
      (attributes.has('hidden') ? 'not-displayed' : hiddenByStyle(readStyle(attributes.get('style') ?? '')));
    const footer = above.footer || tag === 'footer' || attributes.get('role') === 'contentinfo';
    if (tag === 'img') this.#image(attributes.get('src') ?? '', above.link);
    for (const name of ['alt', 'title']) this.#note(attributes.get(name) ?? '', 'attribute');
    if (empty.has(tag)) return;
    const href = tag === 'a' ? attributes.get('href') : undefined;
    const link =
      href === undefined
        ? above.link
        : { href, hidden, footer, at: this.#length, text: '', images: this.#loose.splice(0) };
    if (link !== null && link !== above.link) this.#links.push(link);
    this.#stack.push({ tag, hidden, link, footer });
  }

  #close(tag: string): void {
    if (!inline.has(tag)) this.#newLine();
    const at = this.#stack.findLastIndex((level) => level.tag === tag);
    if (at > 0) this.#stack = this.#stack.slice(0, at);
  }

  #text(text: string): void {
    if (text.trim() === '' && text.length > 0 && this.#block) return;
    const { hidden, link, footer } = this.#stack.at(-1) ?? root;
    this.#runs.push({ text, block: this.#block, hidden, link, footer, at: this.#length });
    if (link) link.text += text;
    this.#length += text.length;
    this.#block = false;
  }

  #newLine(): void {
    this.#block = true;
    this.#loose = [];
  }

  #image(src: string, link: OpenLink | null): void {
    if (link) link.images.push(src);
    else {
      const last = this.#links.at(-1);
      if (last && !this.#block) last.images.push(src);
      else this.#loose.push(src);
    }
  }

  #note(text: string, where: UnseenPlace): void {
    if (this.#unseen.length >= 50 || text === '') return;
    for (const number of findNumbers(text.slice(0, 500_000))
      .filter(({ valid }) => valid)
      .slice(0, 10))
      this.#unseen.push({ text: number.text, where });
  }

  page(): SeenPage {
    const numbers = numbersInRuns(this.#runs).map((found) => this.#seen(found));
    const shown = new Set(numbers.map(({ text }) => text));
    return {
      url: '',
      title: this.#title.slice(0, 400),
      numbers,
      links: this.#links
        .filter(({ href }) => filingHost(href) !== null)
        .slice(0, 200)
        .map((link) => this.#seenLink(link)),
      unfinished: unfinishedNumbers(this.#runs),
      unseen: this.#unseen.filter(({ text }) => !shown.has(text)).slice(0, 50),
      features: [],
    };
  }

  #seen({ number, run, written }: NumberInRuns): SeenNumber {
    const at = this.#runs[run];
    return {
      kind: number.kind,
      text: number.text.slice(0, 400),
      valid: number.valid,
      problem: number.problem ?? null,
      written,
      href: at?.link?.href.slice(0, 2000) ?? null,
      near: '',
      hidden: at?.hidden ?? null,
      low: this.#low(at?.footer === true, at?.at ?? 0),
    };
  }

  #seenLink({ href, text, images, hidden, footer, at }: OpenLink): SeenLink {
    return {
      href: href.slice(0, 2000),
      text: text.replace(/\s+/g, ' ').trim().slice(0, 400),
      images: images.slice(0, 10).map((src) => src.slice(0, 2000)),
      hidden,
      low: this.#low(footer, at),
    };
  }

  /** In a whole page the last two fifths of the text; a piece tells nothing. */
  #low(footer: boolean, at: number): boolean | null {
    if (footer) return true;
    return this.#whole && this.#length > 0 ? at / this.#length > 0.6 || this.#length < 200 : null;
  }
}
