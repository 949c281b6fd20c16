import { useCallback, useEffect, useState } from 'react';
import { counts } from './expose-model';
import { arrive, switches } from './switches';

export interface Wizard {
  /** From 0. */
  readonly step: number;
  /** Whether the step's fields have come. */
  readonly ready: boolean;
  next(): void;
  back(): void;
}

/**
 * Steps whose fields come late, without the page being loaded again.
 * @param addressOf the address that the page shows for a step.
 */
export function useWizard(steps: number, addressOf: (step: number) => string): Wizard {
  const [step, setStep] = useState(Math.min(Math.max(switches.step, 1), steps) - 1);
  const [ready, setReady] = useState(false);
  useEffect(() => {
    let here = true;
    setReady(step < 0);
    void arrive().then(() => here && setReady(true));
    return () => {
      here = false;
    };
  }, [step]);
  const go = useCallback(
    (to: number) => {
      window.history.pushState(null, '', addressOf(to));
      setReady(false);
      setStep(to);
    },
    [addressOf],
  );
  return {
    step,
    ready,
    next() {
      counts.nexts++;
      if (step + 1 < steps) go(step + 1);
    },
    back() {
      if (step > 0) go(step - 1);
    },
  };
}
