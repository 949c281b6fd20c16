import type { FieldId } from '../core/catalogue/fields';
import { showValue } from '../core/plan/show-value';
import { documentsOf } from '../core/profile/stored-values';
import { askWhatControlIs } from './errands';
import { fillPage } from './fill-page';
import type { House } from './house';
import { lookAtPage } from './look-at-page';

/** Nobody clicks faster on one card after another; a script would. */
const atMostEvery = 300;

/**
 * Clicks on the cards in the page. The engine has checked that the user saw what he clicked on; that it was the engine
 * who says so cannot be proved to the background, so it hands out one field at a time, at the pace of a hand, and only
 * for the tab that the user has before him.
 */
export class InPageClicks {
  readonly #house: House;
  #last = 0;

  constructor(house: House) {
    this.#house = house;
  }

  async fillOne(tabId: number, ref: string): Promise<void> {
    if (await this.#isPlausible(tabId, ref)) await fillPage(this.#house, { tabId, refs: [ref], overwrite: [] });
  }

  /** The profile's value of one control, to be copied; never a document. */
  async valueOf(tabId: number, ref: string): Promise<{ text: string } | null> {
    if (!(await this.#isPlausible(tabId, ref))) return null;
    const look = await lookAtPage(this.#house, tabId);
    const field = look?.plan.fields.find(({ control }) => control.ref === ref);
    const fieldId: FieldId | undefined = field?.match?.fieldId;
    if (field === undefined || fieldId === undefined || field.wanted === null) return null;
    return documentsOf(field.wanted).length > 0 ? null : { text: showValue(field.wanted, new Map()) };
  }

  /** *This field is …*: the panel goes on with it. @returns whether one is there */
  async teach(tabId: number, ref: string): Promise<boolean> {
    return (await this.#isPlausible(tabId, ref)) && askWhatControlIs(this.#house, tabId, ref);
  }

  async #isPlausible(tabId: number, ref: string): Promise<boolean> {
    const { pages, memory, now } = this.#house;
    const time = now().getTime();
    if (time - this.#last < atMostEvery) return false;
    this.#last = time;
    const { preview } = await memory.read(tabId);
    return preview?.signatures[ref] !== undefined && (await pages.isInFront(tabId));
  }
}
