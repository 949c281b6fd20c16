import type { ElementHandle, Page } from 'puppeteer-core';

const versions = new WeakMap<object, Promise<string>>();

function isFirefox(page: Page): Promise<boolean> {
  const browser = page.browser();
  const known = versions.get(browser) ?? browser.version();
  versions.set(browser, known);
  return known.then((version) => version.toLowerCase().startsWith('firefox'));
}

/** Types text in the place of what a box holds: in Chromium as one paste-like input, which is much faster than keys. */
export async function typeInto(page: Page, box: ElementHandle<Element>, text: string): Promise<void> {
  await box.click({ count: 3 });
  if (await isFirefox(page)) await box.type(text);
  else await page.keyboard.sendCharacter(text);
}
