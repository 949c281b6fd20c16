import type { Page } from 'puppeteer-core';
import { evaluateIn, waitFor } from '../harness/wait-for';

/** Language and theme, as the settings call them in Chinese. */
export type Look = readonly [language: '中文' | 'English', theme: '浅色' | '深色'];

/** Every language in every theme. */
export const looks: readonly Look[] = [
  ['中文', '浅色'],
  ['English', '深色'],
  ['中文', '深色'],
  ['English', '浅色'],
];

const english: Readonly<Record<string, string>> = { 浅色: 'Light', 深色: 'Dark' };

/** Goes to an address of the options page and waits until it is drawn. */
export async function goTo(options: Page, hash: string): Promise<void> {
  await evaluateIn(options, (to: string) => location.assign(to), [hash]);
  const drawn = () =>
    document.querySelector('main')?.textContent?.trim() !== '' && !document.querySelector('.ant-spin');
  await waitFor(() => evaluateIn(options, drawn, []), { what: hash, timeout: 15_000 });
}

/** Chooses a language and a theme in the settings. */
export async function chooseLook(options: Page, [language, theme]: Look): Promise<void> {
  await options.bringToFront();
  await goTo(options, '#/settings');
  const press = (words: string[]) => {
    const label = [...document.querySelectorAll('label')].find((each) =>
      words.includes(each.textContent?.trim() ?? ''),
    );
    label?.click();
    return label !== undefined;
  };
  for (const words of [[language], [theme, english[theme] ?? '']])
    await waitFor(() => evaluateIn(options, press, [words]), { what: words.join() });
  const dark = theme === '深色' ? 'dark' : 'light';
  const themed = (wanted: string) => document.documentElement.dataset.theme === wanted;
  await waitFor(() => evaluateIn(options, themed, [dark]), { what: `the ${dark} theme` });
}
