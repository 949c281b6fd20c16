import { readPageBytes } from '../../core/images/read-page-bytes';
import type { Held } from '../../core/plan/held';
import { sayBytes } from '../../core/rules/file-like';
import { nextFrame, nextTask } from '../dom/next-task';
import { press } from '../dom/press';
import { realmOf } from '../dom/realm';
import { announceChange, setNative } from '../dom/set-native-value';
import { isShown } from '../dom/shown';
import { waitFor } from '../dom/wait-for';
import type { Control } from './control';
import type { DriverContext, Wanted } from './driver';
import { type Failure, failed, makeDriver, needsYou, refused } from './make-driver';
import {
  areaOf,
  complaints,
  fileInputOf,
  isManaged,
  isNamedBeside,
  isUploading,
  type ListedFile,
  listedFiles,
  picturesIn,
  previewsIn,
  wordsBeside,
} from './upload-area';
import { UploadProgress } from './upload-progress';

/** How long a portal may take to receive a photo. */
const uploadTime = 60_000;
/** And how long it may show nothing at all of a file that it was given. */
const silentTime = 10_000;

function filesOf(value: Wanted['value']): File[] | null {
  const files = Array.isArray(value) ? value : [value];
  const isFile = (one: unknown): one is File =>
    typeof one === 'object' && one !== null && 'name' in one && 'size' in one;
  return files.length > 0 && files.every(isFile) ? files : null;
}

function accepts(input: HTMLInputElement, { name, type }: File): boolean {
  const kinds = input.accept
    .toLowerCase()
    .split(',')
    .map((kind) => kind.trim())
    .filter((kind) => kind !== '');
  return (
    kinds.length === 0 ||
    kinds.some((kind) => {
      if (kind.startsWith('.')) return name.toLowerCase().endsWith(kind);
      return kind === '*/*' || (kind.endsWith('/*') ? type.startsWith(kind.slice(0, -1)) : type === kind);
    })
  );
}

function complaintCode(text: string): 'file-too-large' | 'file-type-refused' | 'upload-failed' {
  if (/大小|超过|大于|过大|\d\s*[KM]B?\b/i.test(text)) return 'file-too-large';
  return /格式|类型|仅支持|只支持|只能|不支持/.test(text) ? 'file-type-refused' : 'upload-failed';
}

/** A page that looks after its file box itself may tell of the upload in words only: 上传中…, 60%, 上传失败. */
async function followWords(
  progress: UploadProgress,
  input: HTMLInputElement,
  complaint: () => string | undefined,
  { signal }: DriverContext,
): Promise<Failure | null> {
  const end = await progress.end(signal, uploadTime, () => complaint() !== undefined);
  if (end === null) return needsYou('upload-not-finished');
  const said = complaint() ?? progress.failure();
  if (end === 'failed' && said) return failed(complaintCode(said), { message: said });
  // The words went, and nothing came in their place: only a box that still has the file was served.
  return end === 'failed' || (end === 'gone' && input.files?.length === 0) ? failed('upload-failed') : null;
}

/** Hands the files over and waits for the page's own verdict: listed as done, a preview, or a complaint. */
async function upload(control: Control, files: readonly File[], context: DriverContext): Promise<Failure | null> {
  const input = fileInputOf(control);
  if (input === null || input.disabled) return failed('no-driver');
  const area = areaOf(control);
  const before = {
    complaints: complaints(area),
    listed: listedFiles(area).length,
    pictures: new Set(picturesIn(area)),
    named: files.every(({ name }) => isNamedBeside(area, name)),
  };
  const progress = new UploadProgress(
    area,
    files.map(({ name }) => name),
  );
  followed.set(area, progress);
  const { DataTransfer, Event } = realmOf(input);
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  setNative(input, 'files', transfer.files);
  input.dispatchEvent(new Event('input', { bubbles: true }));
  announceChange(input);
  await nextTask();
  const complaint = () => [...complaints(area)].find((text) => !before.complaints.has(text));
  if (!isManaged(area)) return followWords(progress, input, complaint, context);
  let appeared = false;
  const verdict = () => {
    if (complaint()) return 'refused';
    const words = progress.said();
    if (words === 'failed') return 'failed';
    const listed = listedFiles(area);
    const added =
      listed.length > before.listed || listed.some(({ name }) => files.some((file) => name.includes(file.name)));
    if (listed.some(({ state }) => state === 'failed')) return 'failed';
    // Some libraries take a file that was refused out of their list without a word.
    if (appeared && !added) return 'failed';
    appeared ||= added;
    // A name or a picture may stand there long before its file has arrived.
    if (
      words === 'uploading' ||
      isUploading(area) ||
      listed.some(({ state }) => state === 'uploading' || state === 'ready')
    )
      return null;
    const previewed = picturesIn(area).some((source) => !before.pictures.has(source));
    const named = !before.named && files.every(({ name }) => isNamedBeside(area, name));
    return added || previewed || named ? 'done' : null;
  };
  const options = { signal: context.signal, root: area.ownerDocument };
  // A list that waits for a button of the page stays `ready`; that is as far as a person would get here.
  const isReady = () => listedFiles(area).length > before.listed && listedFiles(area).every(isAtRest);
  const soon = await waitFor(verdict, { ...options, deadline: 2_000 });
  let came =
    soon ?? (isReady() ? 'done' : await waitFor(verdict, { ...options, deadline: appeared ? uploadTime : silentTime }));
  // What was just drawn may be only the first of its states.
  await nextFrame(area);
  if (verdict() !== came) came = await waitFor(verdict, { ...options, deadline: uploadTime });
  const said = complaint();
  if (said === undefined && came === 'done') return null;
  await removeFiles(area, ({ state }) => state === 'failed', context);
  return said ? failed(complaintCode(said), { message: said.slice(0, 80) }) : failed('upload-failed');
}

function isAtRest({ state }: ListedFile): boolean {
  return state !== 'uploading';
}

const crossSelector =
  '[class*="delete"],[class*="remove"],[class*="icon-close"],[class*="icon--close"],[title="删除文件"],[title="Remove file"],[class*="info__action"] button:only-child';

/** Takes files out of a list by their own crosses; false when one stays. */
async function removeFiles(
  area: HTMLElement,
  which: (file: ListedFile) => boolean,
  { signal }: DriverContext,
): Promise<boolean> {
  for (let files = listedFiles(area).filter(which); files.length > 0; files = listedFiles(area).filter(which)) {
    const crosses = [...(files[0]?.element.querySelectorAll<HTMLElement>(crossSelector) ?? [])];
    // Some crosses are drawn only under a real pointer; they work all the same.
    const cross = crosses.find(isShown) ?? crosses[0];
    if (!cross) return false;
    const { length } = files;
    press(cross.closest('button') ?? cross);
    const isGone = () => listedFiles(area).filter(which).length < length;
    if (!(await waitFor(isGone, { signal, deadline: 2_000, root: area.ownerDocument }))) return false;
  }
  return true;
}

/** What each upload of ours was followed by: a failure may be told late. */
const followed = new WeakMap<HTMLElement, UploadProgress>();

interface Uploaded {
  readonly files: string;
  readonly names: readonly string[];
  readonly shown: string;
}

/** What was uploaded last and how the page shows it: most pages show a picture, not the file's name. */
const uploaded = new WeakMap<HTMLElement, Uploaded>();

function read(control: Control): Held {
  const area = areaOf(control);
  const files = listedFiles(area);
  if (files.length === 0 && followed.get(area)?.said(false) === 'failed') return null;
  const listed = files.filter(({ state }) => state !== 'failed').map(({ name }) => name);
  if (files.length > 0) return listed.length > 0 ? listed : null;
  const previews = previewsIn(area);
  if (previews.length > 0) return previews.map((source) => (source.split(/[/?#]/).at(-1) ?? '').slice(-40));
  const named = uploaded.get(area)?.names.filter((name) => isNamedBeside(area, name)) ?? [];
  if (named.length > 0) return named;
  // A library keeps the file in its box even when it took it out of its list.
  if (isManaged(area)) return null;
  const chosen = [...(fileInputOf(control)?.files ?? [])].map(({ name }) => name);
  return chosen.length > 0 ? chosen : null;
}

function mark(files: readonly File[]): string {
  return files.map(({ name, size }) => `${name}:${size}`).join('|');
}

/** File boxes, plain or a library's: checked against what they accept before, and against their verdict after. */
export const uploadDriver = makeDriver({
  id: 'upload',
  accepts: (control) => control.kind === 'upload',
  read,
  holds(control, { value }) {
    const files = filesOf(value);
    const held = read(control);
    if (files === null || !Array.isArray(held)) return false;
    const last = uploaded.get(areaOf(control));
    if (last?.files === mark(files) && last.shown === JSON.stringify(held)) return true;
    return files.length === held.length && files.every((file, at) => held[at] === file.name);
  },
  async put(control, { value }, context) {
    const files = filesOf(value);
    const input = fileInputOf(control);
    if (files === null) return refused('value-does-not-fit');
    if (input === null) return failed('no-driver');
    const area = areaOf(control);
    // A box that has all the files it takes opens again when they are taken out.
    if (input.disabled && listedFiles(area).length === 0) return refused('disabled');
    const maxBytes = readPageBytes(wordsBeside(control));
    for (const file of files) {
      if (!accepts(input, file)) return refused('file-type-refused', { accept: input.accept });
      if (maxBytes !== undefined && file.size > maxBytes)
        return refused('file-too-large', { limit: sayBytes(maxBytes) });
    }
    if (files.length > 1 && !input.multiple && !isManaged(area)) return refused('value-does-not-fit');
    await removeFiles(area, () => true, context);
    const batches = input.multiple ? [files] : files.map((file) => [file]);
    for (const batch of batches) {
      const failure = await upload(control, batch, context);
      if (failure !== null) return failure;
    }
    const last = { files: mark(files), names: files.map(({ name }) => name) };
    uploaded.set(area, { ...last, shown: '' });
    uploaded.set(area, { ...last, shown: JSON.stringify(read(control)) });
    return null;
  },
  async putBack(control, before, context) {
    const input = fileInputOf(control);
    if (before !== null) return failed('cannot-be-undone');
    const area = areaOf(control);
    if (!(await removeFiles(area, () => true, context))) return failed('cannot-be-undone');
    if (input?.files && input.files.length > 0) {
      setNative(input, 'value', '');
      announceChange(input);
    }
    return read(control) === null ? null : failed('cannot-be-undone');
  },
});
