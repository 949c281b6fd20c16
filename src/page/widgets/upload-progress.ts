import { readUploadWords, type UploadWords } from '../../core/images/read-upload-words';
import { isShown } from '../dom/shown';
import { textOf } from '../dom/text-of';
import { waitFor } from '../dom/wait-for';
import { picturesIn } from './upload-area';

const mostLevels = 3;
const longestText = 80;
const toasts =
  '[class*="message"],[class*="notification"],[class*="toast"],[class*="layer"],[role="alert"],[role="status"]';
/** Until a page begins to speak of an upload; most file boxes stay silent, and are done at once. */
const firstWord = 300;
/** Between the end of one word and the next: 100% goes, 上传成功 comes. */
const betweenWords = 1_000;

/** Around an upload, out to the next control: what stands there is said of it. */
function boxOf(area: HTMLElement): HTMLElement {
  let box = area;
  for (let at = area.parentElement, level = 0; at !== null && level < mostLevels; at = at.parentElement, level += 1) {
    if (at.querySelectorAll('input:not([type=hidden]),select,textarea').length > 1) break;
    box = at;
  }
  return box;
}

function textsIn(box: HTMLElement): string[] {
  const walk = box.ownerDocument.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const text = (node.nodeValue ?? '').trim();
    if (text !== '' && text.length <= longestText && node.parentElement && isShown(node.parentElement))
      texts.push(text);
  }
  return texts;
}

/** How an upload ended, as far as the page tells. */
type UploadEnd = 'done' | 'failed' | 'silent' | 'gone';

/** What a page says of one upload in words alone, since the files were handed over. */
export class UploadProgress {
  private before: ReadonlySet<string>;
  private readonly pictures: ReadonlySet<string>;

  constructor(
    private readonly area: HTMLElement,
    private readonly names: readonly string[],
  ) {
    this.before = new Set([...textsIn(boxOf(area)), ...this.toasts()]);
    this.pictures = new Set(picturesIn(area));
  }

  /** What stands beside the upload now, of what did not stand there before. */
  said(withToasts = true): UploadWords | null {
    return readUploadWords(this.fresh(withToasts));
  }

  /** The sentence that speaks of a failure, for the user. */
  failure(): string | null {
    return this.fresh(true).find((text) => readUploadWords([text]) === 'failed') ?? null;
  }

  /**
   * Waits until the page has said what became of the upload, or says nothing of it at all (`silent`), or said that it is
   * uploading and then nothing more (`gone`).
   * @param deadline milliseconds for all of it; null when it has come to no end by then
   * @param complains whether the page has something against the file
   */
  async end(signal: AbortSignal, deadline: number, complains: () => boolean): Promise<UploadEnd | null> {
    const until = performance.now() + deadline;
    const root = this.area.ownerDocument;
    const now = () => (complains() ? 'failed' : this.said());
    const wait = <T>(condition: () => T | null, longest: number) =>
      waitFor(condition, { signal, deadline: longest, root });
    if ((await wait(now, firstWord)) === null) return this.stillSaysFailed() ? 'failed' : 'silent';
    for (let left = deadline; left > 0; left = until - performance.now()) {
      const last = await wait(() => (now() === 'uploading' ? null : (now() ?? 'gone')), left);
      if (last === 'failed' || last === 'done') return last;
      if (last === null) return null;
      // Whatever it was, more may come.
      const next = await wait(() => (now() === (last === 'gone' ? null : last) ? null : now()), betweenWords);
      if (next === null) return last === 'full' || this.isShownAsDone() ? 'done' : 'gone';
    }
    return null;
  }

  private isShownAsDone(): boolean {
    const named = this.names.some((name) => textsIn(boxOf(this.area)).some((text) => text.includes(name)));
    return named || picturesIn(this.area).some((source) => !this.pictures.has(source));
  }

  /** The word of an earlier try, which the page did not even take away for this one. */
  private stillSaysFailed(): boolean {
    return textsIn(boxOf(this.area)).some((text) => /^\W*(?:文件|图片)?上传失败\W*$/u.test(text));
  }

  private fresh(withToasts: boolean): string[] {
    const all = [...textsIn(boxOf(this.area)), ...(withToasts ? this.toasts() : [])];
    const plain = all.filter((text) => !this.before.has(text));
    // What went and comes again is new: the second 上传失败.
    if (withToasts) this.before = new Set(all.filter((text) => this.before.has(text)));
    return plain.map((text) => this.names.reduce((rest, name) => rest.replaceAll(name, ' '), text));
  }

  private toasts(): string[] {
    const shown = [...this.area.ownerDocument.querySelectorAll(toasts)].filter(isShown).map(textOf);
    return shown.filter((text) => text !== '' && text.length <= longestText);
  }
}
