import type { z } from 'zod';

/** A message as the protocol describes it. */
interface Described {
  readonly from: 'extension' | 'page' | 'background';
  readonly to?: 'surfaces' | 'page';
  readonly data: z.ZodType;
  readonly reply: z.ZodType;
}

type Made<T extends Record<string, () => Described>> = { readonly [N in keyof T]: ReturnType<T[N]> };

/**
 * A table whose rows are made when they are first asked for: building all schemas takes longer than a background that was
 * woken by one message may take to answer it.
 */
export function madeWhenAsked<T extends Record<string, () => Described>>(rows: T): Made<T> {
  const table = {};
  for (const [name, make] of Object.entries(rows)) {
    let made: Described | null = null;
    const get = (): Described => (made ??= make());
    Object.defineProperty(table, name, { get, enumerable: true });
  }
  return table as Made<T>;
}
