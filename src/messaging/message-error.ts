/**
 * Rejects `sendMessage` and its kin. `problem` is a code: `no-answer` when the other side is gone or refused the
 * message, `bad-reply` when the answer is not what the protocol says, else the code of what went wrong over there
 * (such as a `VaultErrorCode`).
 */
export class MessageError extends Error {
  constructor(readonly problem: string) {
    super(problem);
    this.name = 'MessageError';
  }
}

/** The code of an error to send across, and never its text: a message or a stack may carry what was typed. */
export function problemOf(error: unknown): string {
  if (error instanceof MessageError) return error.problem;
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return typeof code === 'string' && /^[a-z-]{1,40}$/.test(code) ? code : 'unexpected';
}
