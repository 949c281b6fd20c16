import { isTag } from '../dom/realm';
import { isShown } from '../dom/shown';
import { textOf } from '../dom/text-of';
import type { Control } from './control';

const itemSelector =
  '[class*="upload-list-item"],[class*="upload-list__item"],[class*="upload-list-file"],[class*="upload-item"],[class*="file-item"],[class*="upload__single-display"],[class*="upload"] [role="listitem"],[class*="upload-file-list"]>:not([class*="trigger"])';
const nameSelector =
  '[class*="item-name"],[class*="file-name"],[class*="info-name"],[class*="item-text"],[class*="item__name"],[class*="single-name"],a';

export function fileInputOf({ root, inputs }: Control): HTMLInputElement | null {
  const all = [root, ...inputs, ...root.querySelectorAll<HTMLElement>('input')];
  const found = all.find((element) => isTag(element, 'input') && element.type === 'file');
  return isTag(found, 'input') ? found : null;
}

/** The part of the page in which an upload shows what became of it: never that of another file box. */
export function areaOf(control: Control): HTMLElement {
  let area = control.root;
  for (let at = control.root.parentElement, level = 0; at !== null && level < 8; at = at.parentElement, level += 1) {
    if (at.querySelectorAll('input[type="file"]').length > 1) break;
    const isUpload = /upload/i.test(at.getAttribute('class') ?? '');
    // Element's list stands beside the button in a box without a class.
    if (isUpload || /upload/i.test(area.getAttribute('class') ?? '')) area = at;
  }
  return area;
}

const itemBox = '[class*="form-item"],[class*="form__item"],td';
const mostWords = 600;

/** What the page says about an upload beside it: 「jpg、png，不超过 400KB」. The files it lists are not meant. */
export function wordsBeside(control: Control): string {
  const area = areaOf(control);
  const words = textOf(area.closest(itemBox) ?? boxAround(area));
  const files = listedFiles(area).map(({ element }) => textOf(element));
  return files.reduce((text, file) => (file === '' ? text : text.replace(file, ' ')), words).slice(0, mostWords);
}

/** Where no item is drawn around an upload, the words stand beside its button, before the next control. */
function boxAround(area: HTMLElement): HTMLElement {
  let box = area;
  for (
    let above = area.parentElement, level = 0;
    above !== null && level < 2;
    above = above.parentElement, level += 1
  ) {
    if (above.querySelectorAll('input,select,textarea').length > 1) break;
    box = above;
  }
  return box;
}

const libraryParts =
  '[class*="upload-select"],[class*="upload__input"],[class*="upload-list"],[class*="upload-trigger"],[class*="upload__trigger"],[class*="upload--"],[class*="upload-drag"],[class*="upload-hidden"]';

/** Whether a library looks after this file box, so that its own verdict has to be awaited. */
export function isManaged(area: HTMLElement): boolean {
  return area.matches(libraryParts) || area.querySelector(libraryParts) !== null;
}

export type FileState = 'done' | 'uploading' | 'ready' | 'failed';

/** One file in an upload's list. */
export interface ListedFile {
  readonly element: HTMLElement;
  readonly name: string;
  readonly state: FileState;
}

/** Whether a bar of progress is drawn. Libraries keep that of a finished upload in the page, unseen. */
export function isUploading(box: HTMLElement): boolean {
  return [box, ...box.querySelectorAll('[class*="progress"],[class*="uploading"]')].some(
    (part) =>
      (/progress-(?:bg|inner|line|graph|track)|is-uploading/.test(part.getAttribute('class') ?? '') ||
        /^\d\d?%$/.test(textOf(part))) &&
      isShown(part),
  );
}

function stateOf(item: HTMLElement): FileState {
  // The box that says it lies around the row of the file, or in it.
  const rows = [item.parentElement, item, ...item.querySelectorAll(itemSelector)];
  const own = rows.map((row) => row?.getAttribute('class') ?? '').join(' ');
  if (/(?:-|is-)(?:error|fail|failed|exception)(?:-status)?(?=\s|$)/.test(own)) return 'failed';
  if (/(?:-|is-)(?:uploading|loading)(?=\s|$)/.test(own) || isUploading(item)) return 'uploading';
  return /(?:-|is-)(?:ready|init|info-status|pending|waiting)(?=\s|$)/.test(own) ? 'ready' : 'done';
}

function nameOf(item: HTMLElement): string {
  const named = [...item.querySelectorAll<HTMLElement>(nameSelector)].find((part) => textOf(part) !== '');
  const picture = item.querySelector('img');
  return (named ? textOf(named) : '') || named?.title || picture?.alt || textOf(item);
}

/** The files that an upload lists, outermost boxes only. */
export function listedFiles(area: HTMLElement): ListedFile[] {
  // A row that still grows into sight has no height yet.
  const found = [...area.querySelectorAll<HTMLElement>(itemSelector)].filter((item) =>
    item.checkVisibility({ visibilityProperty: true }),
  );
  const outer = found.filter((item) => !found.some((other) => other !== item && other.contains(item)));
  return outer.map((element) => ({ element, name: nameOf(element), state: stateOf(element) }));
}

/** Whether the page prints a file's name beside its upload: pages that keep the file themselves list it nowhere else. */
export function isNamedBeside(area: HTMLElement, name: string): boolean {
  for (let at: HTMLElement | null = area, level = 0; at !== null && level < 3; at = at.parentElement, level += 1) {
    if (at.querySelectorAll('input,select,textarea').length > 1) return false;
    if (textOf(at).includes(name)) return true;
  }
  return false;
}

/** Every picture in the area, examples of the page's own among them: only a new one says something. */
export function picturesIn(area: HTMLElement): string[] {
  return [...area.querySelectorAll('img')].filter(isShown).map(({ src }) => src);
}

const replaceWords = /重新上传|重新选择|更换|删除|替换|预览/;

/** Pictures of what was uploaded, where a page draws no list: made here, or with a way to replace them. */
export function previewsIn(area: HTMLElement): string[] {
  const replaceable =
    replaceWords.test(textOf(area)) || area.querySelector('[class*="delete"],[class*="remove"]') !== null;
  return picturesIn(area).filter(
    (source) => /^(?:blob:|data:image\/(?!svg))/.test(source) || (replaceable && !source.startsWith('data:')),
  );
}

/** What the page says of a file that it does not want; the texts that stood there before do not count. */
export function complaints(area: HTMLElement): Set<string> {
  const page = area.ownerDocument;
  const item = area.closest(itemBox) ?? area;
  const toasts = page.querySelectorAll(
    '[class*="message"],[class*="notification"],[class*="notice"],[class*="toast"],[class*="layer"],[role="alert"]',
  );
  const near = item.querySelectorAll('[class*="error"],[class*="explain"],[class*="help"],[class*="fail"]');
  const said = [...toasts, ...near].filter(isShown).map(textOf);
  return new Set(
    said.filter(
      (text) =>
        text.length < 120 &&
        /大小|超过|大于|过大|[KM]B?\b|格式|类型|仅支持|只支持|只能|尺寸|像素|失败|错误|不支持/i.test(text),
    ),
  );
}
