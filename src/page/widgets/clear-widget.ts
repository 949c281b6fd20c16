import { hover, press } from '../dom/press';
import { isShown } from '../dom/shown';
import { waitFor } from '../dom/wait-for';
import type { DriverContext } from './driver';
import { type Failure, failed } from './make-driver';

/** Empties a widget by its own cross; libraries draw it only under the pointer. A widget without one stays as it is. */
export async function clearWidget(
  widget: HTMLElement,
  isEmpty: () => boolean,
  { signal }: DriverContext,
): Promise<Failure | null> {
  if (isEmpty()) return null;
  hover(widget);
  const cross = await waitFor(
    () => [...widget.querySelectorAll<HTMLElement>('[class*="clear"],[class*="circle-close"]')].find(isShown),
    { signal, deadline: 200, root: widget },
  );
  if (cross === null) return failed('cannot-be-undone');
  press(cross);
  const empty = await waitFor(isEmpty, { signal, deadline: 600, root: widget });
  return empty ? null : failed('cannot-be-undone');
}
