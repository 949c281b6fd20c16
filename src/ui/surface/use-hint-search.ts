import { useEffect, useState } from 'react';

/** The quick lookup with its tables: half a megabyte that is loaded when somebody begins to type. */
export type HintSearch = typeof import('./hint-search');

/** The search, once it is wanted and there. */
export function useHintSearch(wanted: boolean): HintSearch | null {
  const [search, setSearch] = useState<HintSearch | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    // Without it the box finds nothing; the next key tries again.
    import('./hint-search').then(
      (found) => current && setSearch(found),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [wanted]);
  return search;
}
