import { nextFrame } from '../dom/next-task';
import { hover, pressInside } from '../dom/press';
import { isShown } from '../dom/shown';
import { waitFor } from '../dom/wait-for';
import type { DriverContext } from './driver';
import { type Failure, failed } from './make-driver';
import { faceOf, PopupSession } from './popup-session';

const crossSelector = ':is([class*="clear"],[class*="circle-close"],[class*="close-circle"])';

/** Empties a widget by its own cross; libraries draw it only under the pointer. A widget without one stays as it is. */
export async function clearWidget(
  widget: HTMLElement,
  isEmpty: () => boolean,
  context: DriverContext,
): Promise<Failure | null> {
  const { signal } = context;
  if (isEmpty()) return null;
  hover(faceOf(widget));
  // What only keeps the place of a cross is none, nor is the box that can be cleared; nor does a box around a cross always listen.
  const kept = '[class*="clear"][class*="placeholder"],[class*="clearable"]';
  const crosses = () =>
    [...widget.querySelectorAll<HTMLElement>(crossSelector)].filter(
      (cross) => !cross.matches(`input,${kept},:has(${kept},${crossSelector},input)`),
    );
  const shown = await waitFor(() => crosses().find(isShown), { signal, deadline: 100, root: widget });
  // Some are drawn only under a real pointer; they work all the same.
  const cross = shown ?? crosses()[0] ?? null;
  if (cross === null) return failed('cannot-be-undone');
  const session = new PopupSession(widget, context);
  pressInside(cross);
  const empty = await waitFor(isEmpty, { signal, deadline: 600, root: widget });
  // The press bubbles: antd's picker takes the focus and opens its calendar upon it.
  await nextFrame(widget);
  await session.close();
  return empty ? null : failed('cannot-be-undone');
}
