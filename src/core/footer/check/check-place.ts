import type { ExpectedFooter } from './expected-footer';
import type { FooterFinding } from './finding';
import type { SeenNumber, SeenPage } from './seen-page';

/** Whether a person can see the numbers: shown at all, not hidden, at the bottom of the home page, under the filed name. */
export function checkPlace(page: SeenPage, expected: ExpectedFooter): FooterFinding[] {
  const { name, icp, mps } = expected;
  const wanted = [icp, mps].filter((text) => text !== '');
  return [
    ...unseenNumbers(page, wanted),
    ...hiddenNumbers(page.numbers),
    ...highNumbers(page.numbers),
    ...titleFindings(page.title, name),
    ...(page.url === '' || isHome(page.url)
      ? []
      : [{ kind: 'not-home', found: page.url, wanted: homeOf(page.url) } as const]),
  ];
}

/** Scripts may speak of sister sites: what counts is a number that is wanted, or of a kind that nobody sees here. */
function unseenNumbers({ unseen, numbers }: SeenPage, wanted: readonly string[]): FooterFinding[] {
  const kindOf = (text: string): string => /公网安备|网信算备|ICP备/.exec(text)?.[0] ?? 'licence';
  const shown = new Set(numbers.filter(({ valid }) => valid).map(({ text }) => kindOf(text)));
  return unseen
    .filter(({ text }) => wanted.includes(text) || !shown.has(kindOf(text)))
    .map(({ text, where }) => ({ kind: 'only-in-source', found: text, wanted: where }));
}

/** A number that stands in several places is seen if one of them is. */
function hiddenNumbers(numbers: readonly SeenNumber[]): FooterFinding[] {
  const shown = new Set(numbers.filter(({ hidden }) => hidden === null).map(({ text }) => text));
  return numbers
    .filter(({ text, valid }) => valid && !shown.has(text))
    .map(({ text, hidden }) => ({ kind: 'hidden', found: text, wanted: hidden ?? '' }));
}

function highNumbers(numbers: readonly SeenNumber[]): FooterFinding[] {
  const visible = numbers.filter(
    ({ hidden, valid, kind }) => hidden === null && valid && (kind === 'icp' || kind === 'mps'),
  );
  const low = new Set(visible.filter((number) => number.low !== false).map(({ text }) => text));
  return visible
    .filter(({ text }) => !low.has(text))
    .map(({ text }) => ({ kind: 'not-at-bottom', found: text, wanted: '' }));
}

function titleFindings(title: string, name: string): FooterFinding[] {
  const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toLowerCase();
  if (name === '' || title === '' || plain(title).includes(plain(name))) return [];
  return [{ kind: 'title-differs', found: title, wanted: name }];
}

/** The address of a site's home page, which the rules speak of: `/`, an index file, a language's entry, an app's first route. */
export function isHome(address: string): boolean {
  if (!URL.canParse(address)) return true;
  const { pathname, hash } = new URL(address);
  const first = /^\/(?:(?:index|default|home|main)(?:\.\w{2,5})?\/?|(?:zh|cn|zh-cn|zh-hans|zh_cn)\/?)?$/i.test(
    pathname,
  );
  return first && !/^#!?\/(?!(?:home|index|main)?\/?$)/.test(hash);
}

function homeOf(address: string): string {
  return URL.canParse(address) ? `${new URL(address).origin}/` : '';
}
