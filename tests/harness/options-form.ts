import type { ElementHandle, Page } from 'puppeteer-core';
import type { CatalogueKey } from '../../src/core/catalogue/fields';
import { type FieldValue, isDateRange } from '../../src/core/field-value';
import { waitFor } from './wait-for';

type Handle = ElementHandle<Element>;

/** The dossier editor of the options page, driven as a person does: by clicks and keys. */
export class OptionsForm {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Goes to a part of the open dossier. */
  async section(name: 'subject' | 'people' | 'websites' | 'apps' | 'documents'): Promise<void> {
    await this.page.evaluate((part) => {
      const [, , id] = location.hash.split('/');
      location.hash = `#/profiles/${id}/${part}`;
    }, name);
    await this.settle();
  }

  async press(text: string, within: Handle | null = null): Promise<void> {
    const button = await waitFor(
      async () => {
        for (const one of await (within ?? this.page).$$('button,a,[role=button]')) {
          const words = await one.evaluate((element) => (element.textContent ?? '').replace(/\s/g, ''));
          if (words === text.replace(/\s/g, '')) return one;
        }
        return null;
      },
      { what: `the button ${text}`, timeout: 10_000 },
    );
    await button.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await button.click();
    await this.settle();
  }

  /** Fills one field of the editor; `within` tells the same field of several people apart. */
  async fill(key: CatalogueKey, value: FieldValue, within: Handle | null = null): Promise<void> {
    const row = await waitFor(() => (within ?? this.page).$(`[data-field="${key}"]`), {
      what: `the field ${key}`,
      timeout: 10_000,
    });
    await row.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    if (typeof value === 'boolean') await this.pickRadio(row, value ? 0 : 1);
    else if (isDateRange(value)) await this.fillRange(row, value.from, value.to);
    else if (typeof value === 'string') await this.fillText(row, value);
    else await this.fillList(row, value as readonly string[]);
  }

  /** Chooses who takes a role: one of the people by name, or a new one. */
  async chooseRole(role: string, name: string): Promise<void> {
    const row = await waitFor(() => this.page.$(`[data-role="${role}"]`), {
      what: `the role ${role}`,
      timeout: 10_000,
    });
    await this.chooseFromSelect(row, name);
  }

  async upload(key: CatalogueKey, file: string, within: Handle | null = null): Promise<void> {
    const row = await waitFor(() => (within ?? this.page).$(`[data-field="${key}"]`), {
      what: `the document ${key}`,
      timeout: 10_000,
    });
    const input = (await row.$('input[type=file]')) as ElementHandle<HTMLInputElement> | null;
    if (!input) throw new Error(`${key} takes no file`);
    await input.uploadFile(file);
    await waitFor(() => row.$('img'), { what: `the picture of ${key}`, timeout: 20_000 });
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

  /** Waits until the page says that everything is saved. */
  async saved(): Promise<void> {
    await waitFor(() => this.page.evaluate(() => /已保存|Saved/.test(document.body.textContent ?? '')), {
      what: 'the save',
      timeout: 10_000,
    });
  }

  private async settle(): Promise<void> {
    await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }

  private async fillText(row: Handle, text: string): Promise<void> {
    if ((await row.$('[class*="radio-group"]')) !== null) return this.pickOption(row, text);
    const select = await row.$('.ant-select:not(.ant-select-auto-complete)');
    if (select) return this.chooseFromSelect(row, text);
    await this.type(await this.input(row, 0), text);
    await this.page.keyboard.press('Tab');
  }

  private async input(row: Handle, at: number): Promise<Handle> {
    const inputs = await row.$$('input:not([type=date]):not([type=checkbox]):not([type=radio]),textarea');
    const input = inputs[at];
    if (!input) throw new Error('no box to type in');
    return input;
  }

  private async type(input: Handle, text: string): Promise<void> {
    await input.click({ count: 3 });
    await input.type(text);
  }

  private async pickRadio(row: Handle, at: number): Promise<void> {
    const radios = await row.$$('[class*="radio-button-wrapper"],[class*="radio-wrapper"]');
    await radios[at]?.click();
    await this.settle();
  }

  private async pickOption(row: Handle, text: string): Promise<void> {
    for (const radio of await row.$$('[class*="radio-button-wrapper"],[class*="radio-wrapper"]'))
      if ((await radio.evaluate((element) => element.textContent?.trim())) === text) await radio.click();
    await this.settle();
  }

  private async chooseFromSelect(row: Handle, text: string): Promise<void> {
    const select = await row.$('.ant-select');
    await select?.click();
    // The list of this very select: the one before it may still be closing.
    const list = await waitFor(
      () =>
        row.$eval('[aria-controls]', (element) =>
          element.getAttribute('aria-expanded') === 'true' ? element.getAttribute('aria-controls') : null,
        ),
      { what: `the list with ${text}`, timeout: 10_000 },
    );
    const press = (id: string, wanted: string) => {
      const options = document
        .getElementById(id)
        ?.closest('.ant-select-dropdown')
        ?.querySelectorAll<HTMLElement>('.ant-select-item-option');
      const option = [...(options ?? [])].find((one) => one.textContent?.trim() === wanted);
      option?.click();
      return option !== undefined;
    };
    await waitFor(
      async () => {
        if (await this.page.evaluate(press, list, text)) return true;
        await this.page.keyboard.press('ArrowDown');
        return false;
      },
      { what: `the option ${text}`, timeout: 10_000 },
    );
    await this.page.keyboard.press('Tab');
    await this.settle();
  }

  private async fillRange(row: Handle, from: string, to: string): Promise<void> {
    await this.type(await this.input(row, 0), from);
    await this.page.keyboard.press('Tab');
    if (to === 'long-term') await (await row.$('.ant-checkbox-wrapper'))?.click();
    else {
      await this.type(await this.input(row, 1), to);
      await this.page.keyboard.press('Tab');
    }
    await this.settle();
  }

  private async fillList(row: Handle, texts: readonly string[]): Promise<void> {
    if (await row.$('.ant-cascader')) return this.chooseRegion(row, texts);
    if (await row.$('.ant-checkbox-group')) return this.tick(row, texts);
    if (await row.$('[aria-controls]')) {
      for (const text of texts) await this.chooseFromSelect(row, text);
      return;
    }
    const input = await this.input(row, 0);
    await (await row.$('.ant-select'))?.click();
    for (const text of texts) {
      await input.type(text);
      await this.page.keyboard.press('Enter');
    }
    await this.page.keyboard.press('Tab');
    await this.settle();
  }

  /** Ticks the boxes; an empty list is *none of these*, the last box. */
  private async tick(row: Handle, texts: readonly string[]): Promise<void> {
    const boxes = await row.$$('.ant-checkbox-wrapper');
    if (texts.length === 0) await boxes.at(-1)?.click();
    for (const box of boxes)
      if (texts.includes((await box.evaluate((element) => element.textContent?.trim())) ?? '')) await box.click();
    await this.settle();
  }

  private async chooseRegion(row: Handle, path: readonly string[]): Promise<void> {
    await (await row.$('.ant-cascader'))?.click();
    for (const [level, name] of path.entries()) {
      const item = await waitFor(
        () =>
          this.page.$(
            `.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-cascader-menu:nth-child(${level + 1}) li[title="${name}"]`,
          ),
        { what: `the region ${name}`, timeout: 10_000 },
      );
      await item.evaluate((element) => {
        element.scrollIntoView({ block: 'nearest' });
        (element as HTMLElement).click();
      });
      await this.settle();
    }
  }
}
