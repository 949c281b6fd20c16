import type { Bilingual } from '../../core/catalogue/define-fields';
import type { FieldId } from '../../core/catalogue/fields';
import type { CompanyRows } from '../../core/directory/rows-of-company';
import type { FieldState } from '../../core/plan/field-state';
import type { MarkWords } from '../../core/plan/mark-words';
import type { VerdictLevel } from '../../core/rules/verdict';
import type { LabelFinder } from './label-end';

/** What one mark and its card say. Never a value of the profile. */
export interface MarkView {
  readonly ref: string;
  readonly state: FieldState;
  readonly fieldId: FieldId | null;
  /** Which of the controls that make up the field together. */
  readonly part: number;
  readonly parts: number;
  /** The field's name. */
  readonly title: Bilingual;
  /** Why it is in its state. */
  readonly reason: Bilingual | null;
  /** What to put. */
  readonly guide: Bilingual;
  readonly mistakes: readonly Bilingual[];
  readonly example: string | null;
  /** What this page calls it otherwise. */
  readonly wording: Bilingual | null;
  readonly canFill: boolean;
}

/** What the rules say of what stands on the page. */
export interface LiveFinding {
  readonly level: VerdictLevel;
  readonly message: Bilingual;
}

/** The profile's value of a field, as a card may show it: a person's numbers masked. */
export interface ShownValue {
  readonly text: string;
  readonly masked: boolean;
}

export type MarkTheme = 'light' | 'dark' | 'system';
export type HideScope = 'page' | 'portal' | 'always';

/** Whom the annotations call. */
export interface MarkCalls {
  /** The user opened a card: what to show beside the field. */
  readonly onOpen: (ref: string) => Promise<ShownValue | null>;
  /** The user types in a marked field, or came to it. */
  readonly onTyped: (ref: string) => Promise<readonly LiveFinding[]>;
  /** The user opened a search dialog of the page: which rows are his. */
  readonly onRows: (ref: string) => Promise<CompanyRows | null>;
  /** After a checked click. */
  readonly onFillOne: (ref: string) => void;
  /** After a checked click; resolves to the value in full. */
  readonly onReveal: (ref: string) => Promise<string | null>;
  /** After a checked click; resolves to whether there was anything to copy. */
  readonly onCopy: (ref: string) => Promise<boolean>;
  /** The user wants to say what the field is. Resolves to whether a panel is there to go on with it. */
  readonly onTeach: (ref: string) => Promise<boolean>;
  /** The user does not want marks: on this page, on this portal for good, or anywhere. */
  readonly onHide: (scope: HideScope) => void;
}

/** What annotations need of the page, and whom they call. */
export interface AnnotateOptions extends MarkCalls {
  /** The top document; marked elements may also stand in its same-origin frames. */
  readonly document: Document;
  readonly marks: readonly MarkView[];
  readonly elementOf: (ref: string) => HTMLElement | null;
  /**
   * The engine's own, lent: what draws the marks is a script apart. It must not read labels in another way, and the
   * engine has to know that the marks are ours.
   */
  readonly labelFinder: LabelFinder;
  readonly ownElements: WeakSet<Element>;
  readonly words: MarkWords;
  readonly theme: MarkTheme;
  readonly signal: AbortSignal;
}

export interface Annotation {
  /** Replaces what is marked; marks of the same ref stay where they are. */
  update(marks: readonly MarkView[]): void;
  close(): void;
}
