import type { Bilingual } from '../../core/catalogue/define-fields';
import type { FieldState } from '../../core/plan/field-state';

/** What one mark and its card say. Never a value of the profile. */
export interface MarkView {
  readonly ref: string;
  readonly state: FieldState;
  /** The field's name. */
  readonly title: Bilingual;
  /** What to put, common mistakes, the rule that is broken; paragraphs are separated by line breaks. */
  readonly text: Bilingual;
  readonly canFill: boolean;
}

export type MarkLanguage = 'zh' | 'en';
export type MarkTheme = 'light' | 'dark' | 'system';

/** What annotations need of the page, and whom they call. The callbacks run only after a checked click. */
export interface AnnotateOptions {
  /** The top document; marked elements may also stand in its same-origin frames. */
  readonly document: Document;
  readonly marks: readonly MarkView[];
  readonly elementOf: (ref: string) => HTMLElement | null;
  readonly language: MarkLanguage;
  readonly theme: MarkTheme;
  readonly onFillOne: (ref: string) => void;
  /** Resolves to whether there was anything to copy. */
  readonly onCopy: (ref: string) => Promise<boolean>;
  /** The user wants to say what the field is. Resolves to whether a panel is there to go on with it. */
  readonly onTeach: (ref: string) => Promise<boolean>;
  /** The user does not want marks: on this page, or on this portal for good. */
  readonly onHide: (scope: 'page' | 'portal') => void;
  readonly signal: AbortSignal;
}

export interface Annotation {
  /** Replaces what is marked; marks of the same ref stay where they are. */
  update(marks: readonly MarkView[]): void;
  close(): void;
}
