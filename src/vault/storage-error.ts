import { VaultError, type VaultErrorCode } from './vault';

const codes: Record<string, VaultErrorCode> = {
  QuotaExceededError: 'storage-full',
  VersionError: 'newer-version',
  MissingAPIError: 'storage-unavailable',
  MissingApiError: 'storage-unavailable',
  OpenFailedError: 'storage-unavailable',
  DatabaseClosedError: 'storage-unavailable',
  AbortError: 'storage-unavailable',
  UnknownError: 'storage-unavailable',
  InvalidStateError: 'storage-unavailable',
  NotFoundError: 'storage-unavailable',
  NotReadableError: 'storage-unavailable',
  SecurityError: 'storage-unavailable',
  TimeoutError: 'storage-unavailable',
  DataError: 'storage-unavailable',
};

/** Dexie wraps the browser's error, or lists those of a bulk write; the innermost one says what happened. */
function causes(error: unknown): Error[] {
  if (!(error instanceof Error)) return [];
  const inner = 'inner' in error && error.inner !== error ? causes(error.inner) : [];
  const failures = 'failures' in error && Array.isArray(error.failures) ? error.failures.flatMap(causes) : [];
  return [error, ...failures, ...inner];
}

/** What the storage threw, as a VaultError; our own mistakes (a TypeError, say) stay what they are. */
export function asVaultError(error: unknown): unknown {
  const chain = causes(error);
  const known = chain.find((cause) => cause instanceof VaultError);
  if (known) return known;
  const found = chain.findLast((cause) => Object.hasOwn(codes, cause.name));
  const code = found && codes[found.name];
  return code ? new VaultError(code, { cause: found.name }) : error;
}

/** Wraps an operation so that it rejects with VaultErrors. */
export function reportingErrors<A extends unknown[], R>(work: (...args: A) => Promise<R>): (...args: A) => Promise<R> {
  return async (...args) => {
    try {
      return await work(...args);
    } catch (error) {
      throw asVaultError(error);
    }
  };
}
