import type { ElementHandle, Page } from 'puppeteer-core';
import { waitFor } from './wait-for';

// What a person does on an ant-design-vue form, with real clicks, keys and wheel turns: tests use it to show that a
// practice portal works, and to be the user who types something himself. `control` is a CSS selector.

/** The drop-down that belongs to a control, by aria-controls: closing ones of other controls stay out of it. */
async function dropdownOf(page: Page, control: string): Promise<ElementHandle<Element>> {
  const find = (selector: string): Element | null => {
    const list = document.querySelector(selector)?.getAttribute('aria-controls') ?? '';
    const dropdown = document.getElementById(list)?.closest('.ant-select-dropdown');
    return dropdown?.checkVisibility() ? dropdown : null;
  };
  return waitFor(
    async () => {
      const handle = await page.evaluateHandle(find, control);
      return handle.asElement() as ElementHandle<Element> | null;
    },
    { what: `the drop-down of ${control}` },
  );
}

/** Clicks an element once it has stopped moving: drop-downs slide in. */
async function clickSettled(find: () => Promise<ElementHandle<Element> | null>, what: string) {
  let before = '';
  await waitFor(
    async () => {
      const element = await find();
      const box = JSON.stringify(await element?.boundingBox());
      const still = element !== null && box === before && box !== 'null';
      before = box;
      return still && (await clicked(element));
    },
    { what },
  );
}

/** False when the page drew the element anew between the look and the click: the new one is to be found then. */
async function clicked(element: ElementHandle<Element>): Promise<boolean> {
  try {
    await element.click();
    return true;
  } catch (error) {
    if (error instanceof Error && /detached|not clickable|not visible/i.test(error.message)) return false;
    throw error;
  }
}

/** Opens a select, turns the wheel until the option is there, and clicks it. */
export async function chooseOption(page: Page, control: string, label: string): Promise<void> {
  await page.click(control);
  const dropdown = await dropdownOf(page, control);
  const option = `.ant-select-item[title="${label}"]`;
  await waitFor(() => dropdown.$('.ant-select-item'), { what: `options of ${control}` });
  await waitFor(
    async () => {
      const list = await dropdown.$('.rc-virtual-list-holder');
      const [there, box] = [await dropdown.$(option), await list?.boundingBox()];
      const at = await there?.boundingBox();
      if (at && box && at.y >= box.y && at.y + at.height <= box.y + box.height + 1) return true;
      await list?.hover();
      await page.mouse.wheel({ deltaY: 60 });
      return false;
    },
    { what: `the option ${label} of ${control}` },
  );
  await clickSettled(() => dropdown.$(option), `the option ${label}`);
}

/** The cascader's panel that is open; one that is closed stays in the page unseen. */
async function openCascader(page: Page): Promise<ElementHandle<Element> | null> {
  const handle = await page.evaluateHandle(() => {
    const panels = document.querySelectorAll('.ant-cascader-dropdown');
    return [...panels].find((panel) => panel.checkVisibility()) ?? null;
  });
  return handle.asElement() as ElementHandle<Element> | null;
}

/** Opens a cascader and clicks its way down, waiting for each level. */
export async function chooseRegion(page: Page, control: string, names: readonly string[]): Promise<void> {
  await page.click(control);
  const panel = await waitFor(() => openCascader(page), { what: `the cascader of ${control}` });
  for (const [level, name] of names.entries()) {
    const item = `.ant-cascader-menu:nth-child(${level + 1}) .ant-cascader-menu-item[title="${name}"]`;
    await clickSettled(() => panel.$(item), `${name} in ${control}`);
  }
  await waitFor(async () => (await openCascader(page)) === null, { what: `the cascader of ${control} to close` });
}

/** Types into an input, once it stands still, and leaves it. */
export async function typeText(page: Page, control: string, text: string): Promise<void> {
  await clickSettled(() => page.$(control), control);
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
}

/** Clicks a radio, checkbox, tree node or button by its text, within the element that `within` selects. */
export async function clickText(page: Page, within: string, text: string): Promise<void> {
  const find = (selector: string, wanted: string): Element | null => {
    const kinds = 'label, button, a, .ant-tree-treenode';
    const all = [...document.querySelectorAll(selector)].flatMap((root) => [...root.querySelectorAll(kinds)]);
    const found = all.find((element) => element.textContent?.replace(/\s/g, '') === wanted);
    return found?.querySelector('.ant-tree-checkbox') ?? found ?? null;
  };
  await clickSettled(async () => {
    const handle = await page.evaluateHandle(find, within, text);
    return handle.asElement() as ElementHandle<Element> | null;
  }, `${text} in ${within}`);
}
