import type { CompanyRows } from '../../core/directory/rows-of-company';
import type { MarkWords } from '../../core/plan/mark-words';
import { insideOf, openDialogs, type ResultRow, resultRows } from '../widgets/search-dialog';
import { boxOf } from './box';
import { frameShifts } from './frame-shifts';
import type { Mark } from './mark';
import { originOf } from './place-marks';
import { underPoint } from './under-point';

interface RowHintsParts {
  readonly host: HTMLElement;
  readonly layer: HTMLElement;
  readonly words: MarkWords;
  readonly ask: (ref: string) => Promise<CompanyRows | null>;
  /** Something new is to be drawn in the next frame. */
  readonly onChange: () => void;
  readonly signal: AbortSignal;
}

/** The fields that portals ask through a search of their own. */
const searched: ReadonlySet<string | null> = new Set(['website.accessProvider', 'website.registrar']);
/** How long after the user's click a dialog may take to open, in milliseconds. */
const opensWithin = 5_000;

/** Marks the user's own company in the search dialog that he has opened on the page. Clicks nothing, chooses nothing. */
export class RowHints {
  readonly #parts: RowHintsParts;
  readonly #hints: HTMLElement[] = [];
  readonly #said: HTMLElement;
  #owner: { readonly mark: Mark; readonly until: number } | null = null;
  #wanted: CompanyRows | null = null;
  #askedFor: Mark | null = null;

  constructor(parts: RowHintsParts) {
    this.#parts = parts;
    this.#said = parts.layer.ownerDocument.createElement('p');
    this.#said.className = 'row-said';
    this.#said.setAttribute('role', 'status');
    parts.layer.append(this.#said);
  }

  listen(document: Document, near: () => readonly Mark[]): void {
    const { signal } = this.#parts;
    const onUse = (event: Event): void => {
      if (!event.isTrusted) return;
      const mark = ownerOf(event.composedPath()[0], near());
      if (mark) this.#owner = { mark, until: performance.now() + opensWithin };
    };
    for (const type of ['click', 'keyup'] as const)
      document.addEventListener(type, onUse, { capture: true, passive: true, signal });
  }

  /** Puts the hints to their rows; part of every pass. */
  place(): void {
    const found = this.#find();
    this.#draw(found);
  }

  #find(): readonly ResultRow[] {
    const owner = this.#owner;
    if (!owner) return [];
    const rows = openDialogs(owner.mark.element).flatMap((dialog) => resultRows(insideOf(dialog)));
    if (rows.length === 0) {
      this.#forget(owner.until);
      return [];
    }
    if (this.#askedFor !== owner.mark) void this.#ask(owner.mark);
    return this.#wanted ? rowsOf(rows, this.#wanted) : [];
  }

  async #ask(mark: Mark): Promise<void> {
    this.#askedFor = mark;
    const wanted = await this.#parts.ask(mark.view.ref).catch(() => null);
    if (this.#askedFor !== mark) return;
    this.#wanted = wanted;
    this.#parts.onChange();
  }

  /** No rows: the dialog is searching, has not opened yet, or is closed again. */
  #forget(until: number): void {
    const owner = this.#owner;
    if (!owner || openDialogs(owner.mark.element).length > 0 || performance.now() < until) return;
    this.#owner = null;
    this.#askedFor = null;
    this.#wanted = null;
  }

  #draw(rows: readonly ResultRow[]): void {
    const { host, layer, words } = this.#parts;
    const shiftOf = frameShifts(host.ownerDocument);
    const boxes = rows.flatMap(({ row }) => {
      const shift = shiftOf(row.ownerDocument);
      const box = shift && boxOf(row.getBoundingClientRect(), shift);
      if (!box) return [];
      const hit = underPoint(host.ownerDocument, host, (box.left + box.right) / 2, (box.top + box.bottom) / 2);
      return hit && row.contains(hit) ? [box] : [];
    });
    const origin = originOf(host);
    while (this.#hints.length > boxes.length) this.#hints.pop()?.remove();
    for (const [at, box] of boxes.entries()) {
      const hint = this.#hints[at] ?? layer.ownerDocument.createElement('div');
      hint.className = 'row-hint';
      hint.dataset.word = words.yourRow;
      const [left, top] = [(box.left - origin.left) / origin.zoom, (box.top - origin.top) / origin.zoom];
      hint.style.translate = `${left}px ${top}px`;
      hint.style.width = `${(box.right - box.left) / origin.zoom}px`;
      hint.style.height = `${(box.bottom - box.top) / origin.zoom}px`;
      if (!this.#hints[at]) this.#hints.push(layer.appendChild(hint));
    }
    const said = boxes.length > 0 ? words.rowFound : '';
    if (this.#said.textContent !== said) this.#said.textContent = said;
  }
}

/** Whose dialog a click opens: the searched field that is nearest around what was clicked. */
function ownerOf(target: EventTarget | undefined, near: readonly Mark[]): Mark | null {
  const marks = near.filter(({ view }) => searched.has(view.fieldId));
  let around: Element | null = target instanceof Element ? target : null;
  for (let level = 0; around && level < 6; level += 1, around = around.parentElement) {
    const inside = marks.filter(({ element }) => around?.contains(element) === true || element.contains(around));
    if (inside.length > 0) return inside.length === 1 ? (inside[0] ?? null) : null;
  }
  return null;
}

function rowsOf(rows: readonly ResultRow[], { names, region }: CompanyRows): readonly ResultRow[] {
  const wanted = new Set(names.map(fold));
  const named = rows.filter(({ cells }) => cells.some((cell) => wanted.has(fold(cell))));
  const last = region.at(-1);
  const there = last === undefined ? [] : named.filter(({ cells }) => cells.some((cell) => cell.includes(last)));
  return there.length > 0 ? there : named;
}

function fold(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '').toLowerCase();
}
