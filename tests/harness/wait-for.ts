import type { Page } from 'puppeteer-core';

const pollEvery = 20;

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** Ends a promise that may never end by itself, such as an evaluation in a page that goes away. */
export async function within<T>(promise: Promise<T>, milliseconds: number, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: nothing after ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([promise, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

export interface WaitOptions {
  /** Milliseconds; 5,000 unless said. */
  readonly timeout?: number;
  /** What is waited for, for the message of the error. */
  readonly what?: string;
}

/**
 * Asks again and again until the answer is neither null, undefined nor false, and returns it. An answer that throws
 * (a page between two documents) counts as not yet.
 */
export async function waitFor<T>(
  ask: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  options: WaitOptions = {},
): Promise<T> {
  const { timeout = 5_000, what = 'a condition' } = options;
  const deadline = Date.now() + timeout;
  let lastError: unknown;
  while (Date.now() < deadline) {
    try {
      const answer = await within(Promise.resolve(ask()), Math.max(1, deadline - Date.now()), what);
      if (answer !== null && answer !== undefined && answer !== false) return answer;
      lastError = undefined;
    } catch (error) {
      lastError = error;
    }
    await pause(pollEvery);
  }
  throw new Error(`waited ${timeout} ms for ${what}`, { cause: lastError });
}

/** `page.evaluate` that ends: an error after the time, instead of a test that hangs. */
export function evaluateIn<A extends unknown[], T>(
  page: Page,
  run: (...given: A) => T,
  given: A,
  timeout = 5_000,
): Promise<Awaited<T>> {
  const answer = page.evaluate(run as (...given: unknown[]) => T, ...given);
  return within(answer as Promise<Awaited<T>>, timeout, `an evaluation in ${page.url()}`);
}
