import { useEffect, useState } from 'react';

/** The quick lookup with its tables: half a megabyte that is loaded when somebody begins to type. */
export type HintSearch = typeof import('./hint-search');

/** The search, once it is wanted and there. */
export function useHintSearch(wanted: boolean): HintSearch | null {
  const [search, setSearch] = useState<HintSearch | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    const take = (found: HintSearch): void => {
      if (current) setSearch(found);
    };
    // Without it the box finds nothing; the next surface tries again.
    import('./hint-search').then(take, () => undefined);
    return () => {
      current = false;
    };
  }, [wanted]);
  return search;
}
