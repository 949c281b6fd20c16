import { fieldOf } from '../../core/catalogue/fields';
import { rowsOfCompany } from '../../core/directory/rows-of-company';
import type { PlannedField } from '../../core/plan/plan';
import { reachesAPerson } from '../../core/plan/reaches-a-person';
import { maskText, showValue } from '../../core/plan/show-value';
import { documentsOf } from '../../core/profile/stored-values';
import { askWhatControlIs } from '../browser/errands';
import { fillPage } from '../fill/fill-page';
import type { House } from '../house';
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
  #lastOpened = 0;

  constructor(house: House) {
    this.#house = house;
  }

  async fillOne(tabId: number, ref: string): Promise<void> {
    if (await this.#isPlausible(tabId, ref)) await fillPage(this.#house, { tabId, refs: [ref], overwrite: [] });
  }

  /** The profile's value of one control, to be copied; never a document. */
  async valueOf(tabId: number, ref: string): Promise<{ text: string } | null> {
    if (!(await this.#isPlausible(tabId, ref))) return null;
    const field = await this.#field(tabId, ref);
    if (field?.match == null || field.wanted === null) return null;
    return documentsOf(field.wanted).length > 0 ? null : { text: showValue(field.wanted, new Map()) };
  }

  /** *This field is …*: the panel goes on with it. @returns whether one is there */
  async teach(tabId: number, ref: string): Promise<boolean> {
    return (await this.#isPlausible(tabId, ref)) && askWhatControlIs(this.#house, tabId, ref);
  }

  /** What a card shows beside its field: numbers of a person masked, documents by name. */
  async shownValueOf(tabId: number, ref: string): Promise<{ text: string; masked: boolean } | null> {
    if (!(await this.#isOpening(tabId, ref))) return null;
    const field = await this.#field(tabId, ref);
    if (field?.match == null || field.wanted === null || documentsOf(field.wanted).length > 0) return null;
    const { fieldId } = field.match;
    const text = showValue(field.wanted, new Map());
    const masked = fieldOf(fieldId).sensitive === true || reachesAPerson(fieldId);
    return { text: masked ? maskText(text) : text, masked };
  }

  /** The rows of a search dialog that are the user's: the company by every name it goes by, and where it sits. */
  async rowsOf(tabId: number, ref: string): Promise<{ names: string[]; region: string[] } | null> {
    if (!(await this.#isKnown(tabId, ref))) return null;
    const field = await this.#field(tabId, ref);
    if (field?.match == null || typeof field.wanted !== 'string') return null;
    return rowsOfCompany(field.match.fieldId, field.wanted);
  }

  async #field(tabId: number, ref: string): Promise<PlannedField | undefined> {
    const look = await lookAtPage(this.#house, tabId);
    return look?.plan.fields.find(({ control }) => control.ref === ref);
  }

  /** Cards open by hovering and by walking through the fields; the click on one comes later, with a pace of its own. */
  async #isOpening(tabId: number, ref: string): Promise<boolean> {
    const time = this.#house.now().getTime();
    if (time - this.#lastOpened < atMostEvery / 3) return false;
    this.#lastOpened = time;
    return this.#isKnown(tabId, ref);
  }

  async #isPlausible(tabId: number, ref: string): Promise<boolean> {
    const time = this.#house.now().getTime();
    if (time - this.#last < atMostEvery) return false;
    this.#last = time;
    return this.#isKnown(tabId, ref);
  }

  /** A control that the user was shown, in the tab before him. */
  async #isKnown(tabId: number, ref: string): Promise<boolean> {
    const { pages, memory } = this.#house;
    const { preview } = await memory.read(tabId);
    return preview?.signatures[ref] !== undefined && (await pages.isInFront(tabId));
  }
}
