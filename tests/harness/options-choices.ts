import type { ElementHandle, Page } from 'puppeteer-core';
import { evaluateIn, waitFor } from './wait-for';

type Handle = ElementHandle<Element>;

/** Waits for two frames: what React draws after a click is there. */
export async function settle(page: Page): Promise<void> {
  const frames = () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
  await evaluateIn(page, frames, []);
}

const clickOption = (list: string, wanted: string): boolean => {
  const options = document
    .getElementById(list)
    ?.closest('.ant-select-dropdown')
    ?.querySelectorAll<HTMLElement>('.ant-select-item-option');
  const option = [...(options ?? [])].find((one) => one.textContent?.trim() === wanted);
  option?.click();
  return option !== undefined;
};

const openList = (row: Handle): Promise<string | null> =>
  row.$eval('[role="combobox"]', (box) =>
    box.getAttribute('aria-expanded') === 'true' ? box.getAttribute('aria-controls') : null,
  );

/** Chooses an option of the options page's select in `row`, or adds it where several may be chosen. */
export async function chooseFromSelect(page: Page, row: Handle, text: string): Promise<void> {
  const select = await row.$('.ant-select');
  if (!select) throw new Error(`no list to choose ${text} from`);
  await select.click();
  // The list of this very select: the one before it may still be closing.
  const list = await waitFor(() => openList(row), { what: `the list with ${text}`, timeout: 10_000 });
  await waitFor(
    async () => {
      if (await evaluateIn(page, clickOption, [list, text])) return true;
      await page.keyboard.press('ArrowDown');
      return false;
    },
    { what: `the option ${text}`, timeout: 10_000 },
  );
  const shows = () => select.evaluate((element, wanted) => element.textContent?.includes(wanted), text);
  await waitFor(shows, { what: `${text} to be chosen` });
  // A list that is open takes Tab for a choice: it is closed before the box is left.
  if ((await openList(row)) !== null) await page.keyboard.press('Escape');
  await waitFor(async () => (await openList(row)) === null, { what: `the list with ${text} to close` });
  await settle(page);
}

/** Types values one by one into a box that collects them. */
export async function typeTags(page: Page, row: Handle, texts: readonly string[]): Promise<void> {
  const input = await row.$('input');
  await (await row.$('.ant-select'))?.click();
  for (const text of texts) {
    await input?.type(text);
    await page.keyboard.press('Enter');
  }
  if ((await openList(row)) !== null) await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await settle(page);
}

/** Ticks the boxes; an empty list is *none of these*, the last box. */
export async function tickBoxes(page: Page, row: Handle, texts: readonly string[]): Promise<void> {
  const boxes = await row.$$('.ant-checkbox-wrapper');
  if (texts.length === 0) await boxes.at(-1)?.click();
  for (const box of boxes)
    if (texts.includes((await box.evaluate((element) => element.textContent?.trim())) ?? '')) await box.click();
  await settle(page);
}

const clickRegion = (name: string, level: number): boolean => {
  const item = document.querySelector<HTMLElement>(
    `.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-cascader-menu:nth-child(${level}) li[title="${name}"]`,
  );
  item?.click();
  return item !== null;
};

const noListOpen = (): boolean =>
  document.querySelector('.ant-select-dropdown:not(.ant-select-dropdown-hidden)') === null;

/** Clicks a region's way down the cascader, once the list of the region before it is gone: the next click must not land there. */
export async function chooseRegion(page: Page, row: Handle, path: readonly string[]): Promise<void> {
  await waitFor(() => evaluateIn(page, noListOpen, []), { what: 'the list before to close' });
  await (await row.$('.ant-cascader'))?.click();
  for (const [level, name] of path.entries()) {
    await waitFor(() => evaluateIn(page, clickRegion, [name, level + 1]), {
      what: `the region ${name}`,
      timeout: 10_000,
    });
    await settle(page);
  }
}
