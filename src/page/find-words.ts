/** What a page shows of the words that it was asked for, and the filing numbers on it. */
export interface FoundWords {
  readonly words: string[];
  readonly numbers: string[];
}

/** A page that shows more than this is no list of filings. */
const mostText = 200_000;
const mostNumbers = 20;
const number =
  /[\u4e00-\u9fff]ICP备\d{6,12}号(?:-\d{1,3}[AXK]?)?|[\u4e00-\u9fff]公网安备\s?\d{14}号|网信算备\d{15,24}号/g;

/** Looks for words and numbers in what a person sees of the page; what stands in fields is not read. */
export function findWords(root: Document, words: readonly string[]): FoundWords {
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden was not said to the person.
  const text = (root.body?.innerText ?? '').slice(0, mostText);
  const numbers = new Set(text.match(number) ?? []);
  return { words: words.filter((word) => text.includes(word)), numbers: [...numbers].slice(0, mostNumbers) };
}
