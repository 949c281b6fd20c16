import type { ControlSnapshot, Snapshot } from '../../core/plan/snapshot';
import { atOnce, inSlices, type Sliced, type Steps } from '../dom/in-slices';
import type { FoundControl } from '../scan/found-control';
import { scanSteps } from '../scan/scan-page';
import { visibleText } from '../scan/visible-text';
import type { Control } from '../widgets/control';
import { driverFor } from '../widgets/drivers';
import { wordsBeside } from '../widgets/upload-area';
import { fullUpload } from './drawn-element';
import { isEmpty } from './is-empty';

/** A control that the session has given a ref. */
export interface KnownControl extends Control {
  readonly found: FoundControl;
  readonly signature: string;
}

interface PageReading {
  readonly snapshot: Snapshot;
  readonly controls: readonly KnownControl[];
}

/** Controls read between two chances to pause. */
const stepLength = 16;

/** Which of how many controls with the same signature. */
interface Place {
  readonly at: number;
  readonly of: number;
}

/** The controls of a document by ref; an element keeps its ref as long as it lives. */
export class KnownControls {
  private readonly refs = new WeakMap<HTMLElement, string>();
  private byRef = new Map<string, KnownControl>();
  private readonly places = new Map<string, Place>();
  private last = 0;

  constructor(private readonly root: Document) {}

  /** Reads the page anew, now. */
  scan(): PageReading {
    return atOnce(this.steps());
  }

  /** Reads the page anew, and lets it go on in between where it is long. */
  scanInSlices(): Promise<Sliced<PageReading>> {
    return inSlices(() => this.steps());
  }

  private *steps(): Steps<PageReading> {
    const page = yield* scanSteps(this.root);
    yield null;
    const controls = page.controls.map((found) => this.know(found));
    const described: ControlSnapshot[] = [];
    for (const control of controls) {
      if (described.length % stepLength === 0) yield null;
      described.push(describe(control));
    }
    yield null;
    this.byRef = new Map(controls.map((control) => [control.ref, control]));
    this.notePlaces(controls);
    const snapshot: Snapshot = {
      url: this.root.location.href,
      title: this.root.title,
      headings: [...page.headings],
      controls: described,
      unreadableFrames: page.unreadableFrames,
    };
    return { snapshot, controls };
  }

  /** The control of a ref, if it still is the one that was planned: attached, and under the same label. */
  current(ref: string, signature: string): KnownControl | null {
    const known = this.byRef.get(ref);
    if (known?.root.isConnected) return known.signature === signature && keepsLabel(known) ? known : null;
    return this.replacementOf(signature, this.places.get(ref));
  }

  /** The controls of the last reading, in page order. */
  all(): readonly KnownControl[] {
    return [...this.byRef.values()];
  }

  get(ref: string): KnownControl | null {
    return this.byRef.get(ref) ?? null;
  }

  /**
   * A framework that draws its form anew makes new elements for the same fields: found again by signature, if just one,
   * or by their order, if there are as many alike as before (the three selects of a region).
   */
  private replacementOf(signature: string, place: Place | undefined): KnownControl | null {
    const same = this.scan().controls.filter((control) => control.signature === signature);
    if (same.length === 1) return same[0] ?? null;
    return place !== undefined && same.length === place.of ? (same[place.at] ?? null) : null;
  }

  private notePlaces(controls: readonly KnownControl[]): void {
    const alike = new Map<string, KnownControl[]>();
    for (const control of controls) {
      const like = alike.get(control.signature);
      if (like) like.push(control);
      else alike.set(control.signature, [control]);
    }
    for (const like of alike.values())
      for (const [at, { ref }] of like.entries()) this.places.set(ref, { at, of: like.length });
  }

  private know(found: FoundControl): KnownControl {
    let ref = this.refs.get(found.root);
    if (ref === undefined) {
      ref = `c${++this.last}`;
      this.refs.set(found.root, ref);
    }
    const { kind, root, inputs, label } = found;
    return { ref, kind, root, inputs, label, found, signature: signatureOf(found) };
  }
}

/** Not the place among its like: a list that grows a row is the same list. A year and a month are not alike. */
function signatureOf({ kind, label, section, name, row }: FoundControl): string {
  return [kind, label, section.join('>'), name, ...(row?.after ? [row.after] : [])].join('|');
}

function keepsLabel({ found }: KnownControl): boolean {
  const { carrier, label, kind } = found;
  if (!carrier || kind === 'checkbox') return true;
  if (!carrier.isConnected) return false;
  const text = visibleText(carrier);
  return carrier === found.root || text.startsWith(label.slice(0, 100)) || (text !== '' && label.includes(text));
}

function describe(control: KnownControl): ControlSnapshot {
  const { root: _root, inputs: _inputs, carrier: _carrier, inside: _inside, options, section, ...said } = control.found;
  const held = driverFor(control)?.read(control) ?? null;
  return {
    ...said,
    ref: control.ref,
    section: [...section],
    options: [...options],
    hint: control.kind === 'upload' ? wordsBeside(control) : said.hint,
    state: isEmpty(held) ? 'empty' : 'has-value',
    signature: control.signature,
    visible: said.visible || fullUpload(control) !== null,
  };
}
