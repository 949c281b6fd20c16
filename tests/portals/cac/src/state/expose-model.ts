import { algorithmForm } from './algorithm-form';
import { counts } from './counts';
import { subjectForm } from './subject-form';

declare global {
  interface Window {
    /** What the forms hold, by the names in the pages' `data-model` attributes. */
    __model(): Record<string, unknown>;
    __counts(): typeof counts;
    __ready?: boolean;
  }
}

interface Stored {
  readonly name: string;
  readonly size?: number;
  readonly status?: string;
}

function isUpload(value: unknown): value is Stored[] {
  return Array.isArray(value) && value.some((item) => typeof item === 'object');
}

/** An upload counts once its answer has come; the page keeps its name and size. */
function plain(value: unknown): unknown {
  if (!isUpload(value)) return value ?? null;
  const done = value.filter(({ status }) => status === 'success');
  return done.map(({ name, size }) => ({ name, size }))[0] ?? null;
}

/** Lets tests read the page's own model, copied so that they cannot change it. */
export function exposeModel(): void {
  window.__model = () => {
    const entries = Object.entries({ ...subjectForm, ...algorithmForm });
    return JSON.parse(JSON.stringify(Object.fromEntries(entries.map(([name, value]) => [name, plain(value)]))));
  };
  window.__counts = () => ({ ...counts });
}
