import type { ElementHandle, Page } from 'puppeteer-core';
import type { CatalogueKey } from '../../src/core/catalogue/fields';
import { type FieldValue, isDateRange } from '../../src/core/field-value';
import { chooseFromSelect, chooseRegion, settle, tickBoxes, typeTags } from './options-choices';
import { typeInto } from './type-into';
import { evaluateIn, waitFor } from './wait-for';

type Handle = ElementHandle<Element>;
const radio = '[class*="radio-button-wrapper"],[class*="radio-wrapper"]';

/** The dossier editor of the options page, driven as a person does: by clicks and keys. */
export class OptionsForm {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Makes a new dossier and waits until it is the open one. */
  async newDossier(): Promise<void> {
    const open = () => /^#\/profiles\/([^/]+)\//.exec(location.hash)?.[1] ?? null;
    await evaluateIn(this.page, () => location.assign('#/profiles'), []);
    const before = await evaluateIn(this.page, open, []);
    await this.press('新建主体');
    const made = async () => {
      const now = await evaluateIn(this.page, open, []);
      return now !== null && now !== before;
    };
    await waitFor(made, { what: 'the new dossier', timeout: 10_000 });
  }

  /** Goes to a part of the open dossier. */
  async section(name: 'subject' | 'people' | 'websites' | 'apps' | 'documents' | 'papers'): Promise<void> {
    await this.page.evaluate((part) => {
      const [, , id] = location.hash.split('/');
      location.hash = `#/profiles/${id}/${part}`;
    }, name);
    await settle(this.page);
  }

  /** Presses the button or link that says exactly this. */
  async press(text: string, within: Handle | null = null): Promise<void> {
    const wanted = text.replace(/\s/g, '');
    const button = await waitFor(
      async () => {
        for (const one of await (within ?? this.page).$$('button,a,[role=button]')) {
          const words = await one.evaluate((element) => (element.textContent ?? '').replace(/\s/g, ''));
          if (words === wanted) return one;
        }
        return null;
      },
      { what: `the button ${text}`, timeout: 10_000 },
    );
    await button.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await button.click();
    await settle(this.page);
  }

  /** Fills one field of the editor; `within` tells the same field of several people apart. */
  async fill(key: CatalogueKey, value: FieldValue, within: Handle | null = null): Promise<void> {
    const row = await this.row(`[data-field="${key}"]`, within);
    if (typeof value === 'boolean') await this.pick(row, (_, at) => at === (value ? 0 : 1));
    else if (isDateRange(value)) await this.fillRange(row, value.from, value.to);
    else if (typeof value === 'string') await this.fillText(row, value);
    else await this.fillList(row, value as readonly string[]);
  }

  /** Chooses who takes a role: one of the people by name. */
  async chooseRole(role: string, name: string): Promise<void> {
    await chooseFromSelect(this.page, await this.row(`[data-role="${role}"]`), name);
  }

  /** Adds a document and waits for what the page says of it: its picture, or why it was refused. */
  async upload(key: CatalogueKey, file: string, within: Handle | null = null): Promise<string> {
    const row = await this.row(`[data-field="${key}"]`, within);
    const input = (await row.$('input[type=file]')) as ElementHandle<HTMLInputElement> | null;
    if (!input) throw new Error(`${key} takes no file`);
    await input.uploadFile(file);
    const answer = await waitFor(() => row.$('img,[role=alert]'), { what: `an answer for ${key}`, timeout: 20_000 });
    return answer.evaluate((element) => element.textContent ?? '');
  }

  /** The card of one person, by the name in its head, or by its place. */
  async card(title: string): Promise<Handle> {
    return waitFor(
      async () => {
        for (const card of await this.page.$$('section')) {
          const words = await card.evaluate(
            (element) => element.querySelector('h2,h3,h4,[class*="title"]')?.textContent?.trim() ?? '',
          );
          if (words === title) return card;
        }
        return null;
      },
      { what: `the card ${title}`, timeout: 10_000 },
    );
  }

  /** What the rules say of a field as it stands. */
  async verdicts(key: CatalogueKey): Promise<string> {
    const row = await this.row(`[data-field="${key}"]`);
    return row.$eval('.bp-verdicts', (list) => list.textContent ?? '');
  }

  /** Waits until the page says that everything is saved. */
  async saved(): Promise<void> {
    await waitFor(() => this.page.evaluate(() => /已保存|Saved/.test(document.body.textContent ?? '')), {
      what: 'the save',
      timeout: 10_000,
    });
  }

  /** An element, in the middle of the page: at its top the head of the page would lie over it. */
  private async row(selector: string, within: Handle | null = null): Promise<Handle> {
    const row = await waitFor(() => (within ?? this.page).$(selector), { what: selector, timeout: 10_000 });
    await row.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    return row;
  }

  private async pick(row: Handle, isWanted: (text: string, at: number) => boolean): Promise<void> {
    for (const [at, one] of (await row.$$(radio)).entries()) {
      const text = await one.evaluate((element) => element.textContent?.trim() ?? '');
      if (isWanted(text, at)) await one.click();
    }
    await settle(this.page);
  }

  private async fillText(row: Handle, text: string): Promise<void> {
    if ((await row.$('[class*="radio-group"]')) !== null) return this.pick(row, (words) => words === text);
    if ((await row.$('.ant-select:not(.ant-select-auto-complete)')) !== null)
      return chooseFromSelect(this.page, row, text);
    await this.type(row, 0, text);
  }

  private async type(row: Handle, at: number, text: string): Promise<void> {
    const boxes = await row.$$('input:not([type=date]):not([type=checkbox]):not([type=radio]),textarea');
    const box = boxes[at];
    if (!box) throw new Error('no box to type in');
    await typeInto(this.page, box, text);
    await this.page.keyboard.press('Tab');
  }

  private async fillRange(row: Handle, from: string, to: string): Promise<void> {
    await this.type(row, 0, from);
    if (to === 'long-term') await (await row.$('.ant-checkbox-wrapper'))?.click();
    else await this.type(row, 1, to);
    await settle(this.page);
  }

  private async fillList(row: Handle, texts: readonly string[]): Promise<void> {
    if (await row.$('.ant-cascader')) return chooseRegion(this.page, row, texts);
    if (await row.$('.ant-checkbox-group')) return tickBoxes(this.page, row, texts);
    if (await row.$('.ant-select-show-arrow')) {
      for (const text of texts) await chooseFromSelect(this.page, row, text);
      return;
    }
    await typeTags(this.page, row, texts);
  }
}
