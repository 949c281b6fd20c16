import { useCallback, useState } from 'react';

export interface Task {
  readonly busy: boolean;
  /** Why the last run failed; null after a good one. */
  readonly error: unknown;
  /** Runs the work; true when it was done. A failure is kept in `error` and never thrown. */
  readonly run: (work: () => Promise<void>) => Promise<boolean>;
}

/** The state of something that takes a moment and may fail, for a button and the sentence below it. */
export function useTask(): Task {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const run = useCallback(async (work: () => Promise<void>): Promise<boolean> => {
    setBusy(true);
    setError(null);
    try {
      await work();
      return true;
    } catch (reason) {
      setError(reason);
      return false;
    } finally {
      setBusy(false);
    }
  }, []);
  return { busy, error, run };
}
