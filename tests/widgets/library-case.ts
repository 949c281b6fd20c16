import type { Task } from './drive';

/** One value into one control of every library's form, and what the page's own model must hold after it. */
export interface Case {
  readonly says: string;
  readonly task: Task;
  /** What the model holds; for texts that a library words in its own way, a pattern. */
  readonly model: unknown;
  /** The code of the refusal or failure; the value goes in when it is absent. */
  readonly code?: string;
}

/** A pattern that travels in a table of plain values. */
export function like(pattern: RegExp): { readonly pattern: string } {
  return { pattern: pattern.source };
}
