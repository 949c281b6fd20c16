import { heldBelow } from '../../../access-provider/src/held-in';
import { exposeModel } from '../counts';
import unit from './unit.tpl?raw';

/** A form of which one part lies in a frame of another origin, which no page script and no tool of the page can read. */
export async function open(): Promise<void> {
  document.body.insertAdjacentHTML('beforeend', unit);
  exposeModel(() => heldBelow(document));
  const frame = document.querySelector('iframe');
  await new Promise((resolve) => {
    frame?.addEventListener('load', resolve);
  });
}
