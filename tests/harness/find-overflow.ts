import type { Page } from 'puppeteer-core';

/**
 * What does not fit: the page itself or an element that reaches past the window's right edge, and buttons so narrow that
 * their words stand one letter below the other.
 */
export function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const past = [...document.querySelectorAll('body *')].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 1 && box.height > 1 && box.right > clientWidth + 1 && !scrolls(element.parentElement);
    });
    const named = past.map((element) => `${element.tagName.toLowerCase()}.${element.className} past the edge`);
    const inner = [...document.querySelectorAll('body *')].filter(
      (element) =>
        element.scrollWidth > element.clientWidth + 1 &&
        element.clientWidth > 20 &&
        getComputedStyle(element).overflowX === 'auto' &&
        !element.matches('pre, textarea'),
    );
    const squeezed = [...document.querySelectorAll('button, .ant-btn')].filter((button) => {
      const box = button.getBoundingClientRect();
      return box.width > 1 && box.width < 72 && box.height > 72;
    });
    return [
      ...(scrollWidth > clientWidth + 1 ? [`the page: ${scrollWidth} in ${clientWidth}`] : []),
      ...named.slice(0, 5),
      ...inner.map((element) => `${element.tagName.toLowerCase()}.${element.className} scrolls sideways`).slice(0, 5),
      ...squeezed.map((button) => `button “${button.textContent}” squeezed`).slice(0, 5),
    ];
  });
}
