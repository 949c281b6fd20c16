import { heldBelow } from '../../../access-provider/src/held-in';
import { exposeModel } from '../counts';
import person from './person.tpl?raw';

/** The part of another origin. */
export function open(): void {
  document.body.insertAdjacentHTML('beforeend', person);
  exposeModel(() => heldBelow(document));
}
