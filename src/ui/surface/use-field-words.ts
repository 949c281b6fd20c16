import { useEffect, useState } from 'react';

/** The catalogue's names and the sentences of outcomes: a tenth of a megabyte that the first picture does without. */
export type FieldWords = typeof import('./field-words');

let loaded: FieldWords | null = null;

/** The words, once they are there. */
export function useFieldWords(): FieldWords | null {
  const [words, setWords] = useState(loaded);
  useEffect(() => {
    let current = true;
    const take = (found: FieldWords): void => {
      loaded = found;
      if (current) setWords(found);
    };
    // Without them the page's own labels stand alone; the next surface tries again.
    import('./field-words').then(take, () => undefined);
    return () => {
      current = false;
    };
  }, []);
  return words;
}
