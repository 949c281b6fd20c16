import { type RefObject, useEffect } from 'react';

/**
 * Brings a row before the user and puts the focus on what he works it with, when the page was opened for it.
 * @param control what is focused, as a selector
 */
export function useJump(row: RefObject<HTMLElement | null>, wanted: boolean, control: string): void {
  useEffect(() => {
    if (!wanted || !row.current) return;
    row.current.scrollIntoView({ block: 'center' });
    row.current.querySelector<HTMLElement>(control)?.focus();
  }, [row, wanted, control]);
}
