import { useEffect, useState } from 'react';

/** Seconds left until a moment, and a function that sets the moment anew. Whole seconds, never below 0. */
export function useCountdown(seconds: number): readonly [left: number, start: (seconds: number) => void] {
  const [end, setEnd] = useState(() => Date.now() + seconds * 1000);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (now >= end) return;
    const timer = setTimeout(() => setNow(Date.now()), Math.min(1000, end - now));
    return () => clearTimeout(timer);
  }, [now, end]);
  const start = (next: number): void => {
    setNow(Date.now());
    setEnd(Date.now() + next * 1000);
  };
  return [Math.max(0, Math.ceil((end - now) / 1000)), start];
}
