import type { Pages } from '../../src/background/house';
import type { SeenPage } from '../../src/core/footer/check/seen-page';
import type { Held } from '../../src/core/plan/held';
import type { StepOutcome } from '../../src/core/plan/outcome';
import type { ControlSnapshot, Snapshot } from '../../src/core/plan/snapshot';
import type { PageElement } from '../../src/core/report/page-node';
import { MessageError } from '../../src/messaging/message-error';
import { type MessageData, type MessageName, protocol } from '../../src/messaging/protocol';
import type { StepMessage } from '../../src/messaging/step-message';
import { controlOf } from '../core/plan/page-fixture';

/** A page's field in the fake browser: what the page shows, and what its model holds. */
export interface FakeField {
  readonly control: ControlSnapshot;
  value: Held;
  before: Held;
  ours: boolean;
}

/**
 * A browser with one tab, and an engine that obeys the protocol: it keeps a model of a form instead of a DOM. Every
 * message crosses as JSON and is checked against the protocol, as between two processes.
 */
export class FakePage implements Pages {
  url = 'https://beian.mps.gov.cn/web/business/budUnit/add';
  inFront = true;
  hasEngine = false;
  mayInject = true;
  document = crypto.randomUUID() as string;
  tree: PageElement = { tag: 'body', attributes: {}, children: [] };
  /** The control on which the browser's menu was opened. */
  pointed: string | null = null;
  unreadableFrames = 0;
  frameAddresses: string[] = [];
  readonly fields = new Map<string, FakeField>();
  /** What the page shows of the words that it is asked for. */
  words: string[] = [];
  readonly asked: { name: MessageName; data: unknown }[] = [];
  /** What else happens when a control is written: others appear, go, or are cleared. */
  onWrite: (step: StepMessage, page: FakePage) => StepOutcome['status'] | undefined = () => undefined;
  onAsk: (name: MessageName) => void | Promise<void> = () => undefined;

  add(ref: string, change: Partial<ControlSnapshot>, value: Held = null): void {
    const control = { ...controlOf(ref, { signature: `${change.label}|${change.kind ?? 'text'}`, ...change }), ref };
    this.fields.set(ref, { control, value, before: value, ours: false });
  }

  change(ref: string, change: Partial<ControlSnapshot>): void {
    const field = this.fields.get(ref);
    if (field) this.fields.set(ref, { ...field, control: { ...field.control, ...change } });
  }

  /** What the page's own model holds. */
  model(): Record<string, Held> {
    return Object.fromEntries([...this.fields].map(([ref, { value }]) => [ref, value]));
  }

  /** The user types. */
  type(ref: string, value: Held): void {
    const field = this.fields.get(ref);
    if (field) Object.assign(field, { value, ours: false });
  }

  /** A new document at an address: the engine and what it knew are gone. */
  navigate(url: string): void {
    Object.assign(this, { url, hasEngine: false, hasAnnotator: false, document: crypto.randomUUID() });
    for (const field of this.fields.values()) Object.assign(field, { value: null, ours: false });
  }

  sent(name: MessageName): unknown[] {
    return this.asked.filter((message) => message.name === name).map(({ data }) => data);
  }

  async urlOf(): Promise<string | null> {
    return this.url;
  }

  async isInFront(): Promise<boolean> {
    return this.inFront;
  }

  async bringEngine(): Promise<boolean> {
    this.hasEngine ||= this.mayInject;
    return this.mayInject;
  }

  hasAnnotator = false;

  async bringAnnotator(): Promise<boolean> {
    this.hasAnnotator ||= this.mayInject;
    return this.mayInject;
  }

  hasDescriber = false;

  async bringDescriber(): Promise<boolean> {
    this.hasDescriber ||= this.mayInject;
    return this.mayInject;
  }

  /** What the footer reader would say of the page. */
  footer: SeenPage | null = null;

  async readFooter(): Promise<SeenPage | null> {
    return this.mayInject ? this.footer : null;
  }

  readonly ask: Pages['ask'] = async (_, name, data) => {
    await this.onAsk(name);
    if (!this.hasEngine) throw new MessageError('no-answer');
    const sent = protocol[name].data.parse(JSON.parse(JSON.stringify(data)));
    this.asked.push({ name, data: sent });
    const reply = await this.#answer(name, sent);
    return protocol[name].reply.parse(JSON.parse(JSON.stringify(reply))) as never;
  };

  async #answer(name: MessageName, data: unknown): Promise<unknown> {
    if (typeof data === 'object' && data !== null && 'document' in data && data.document !== this.document)
      throw new MessageError('other-document');
    switch (name) {
      case 'scan':
        return { document: this.document, snapshot: this.#snapshot() };
      case 'readControls':
        return (data as MessageData<'readControls'>).refs.map((ref) => this.#read(ref));
      case 'fillControls':
        return (data as MessageData<'fillControls'>).steps.map((step) => this.#write(step));
      case 'undoControls':
        return this.#undo((data as MessageData<'undoControls'>).refs);
      case 'pointedControl':
        return { ref: this.pointed };
      case 'markControls':
        return this.hasAnnotator || (data as MessageData<'markControls'>).marks.length === 0;
      case 'describePage':
        if (!this.hasDescriber) throw new MessageError('no-answer');
        return this.tree;
      case 'frameAddresses':
        return this.frameAddresses;
      case 'findWords':
        return this.words;
      case 'confirmControls':
        return [];
      default:
        return null;
    }
  }

  #snapshot(): Snapshot {
    const controls = [...this.fields.values()].map(({ control, value }): ControlSnapshot => {
      return { ...control, state: value === null || value === false ? 'empty' : 'has-value' };
    });
    return { url: this.url, title: '', headings: [], controls, unreadableFrames: this.unreadableFrames };
  }

  #read(ref: string) {
    const field = this.fields.get(ref);
    return { ref, held: field?.value ?? null, ours: field?.ours ?? false };
  }

  #write(step: StepMessage): StepOutcome {
    const named = { ref: step.ref, fieldId: step.fieldId, label: 'told by the page' };
    const field = this.fields.get(step.ref);
    if (field === undefined || field.control.signature !== step.signature)
      return { ...named, status: 'refused', code: 'signature-changed' };
    const told = this.onWrite(step, this);
    if (told !== undefined) return { ...named, status: told, code: 'unexpected' };
    Object.assign(field, { value: heldAfter(step), ours: true });
    return { ...named, status: 'filled' };
  }

  #undo(refs: readonly string[] | null): StepOutcome[] {
    return [...this.fields].flatMap(([ref, field]): StepOutcome[] => {
      if (!field.ours || (refs !== null && !refs.includes(ref))) return [];
      Object.assign(field, { value: field.before, ours: false });
      return [{ ref, fieldId: '', label: field.control.label, status: 'filled' }];
    });
  }
}

function heldAfter({ value }: StepMessage): Held {
  return typeof value === 'object' && 'files' in value ? value.files.map(({ name }) => name) : value;
}
