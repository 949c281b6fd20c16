/** A page that holds more texts than this is no list of filings. */
const mostTexts = 20_000;
const unsaid = /^(?:script|style|noscript|template|textarea|option)$/;

/** Which of these words a person sees on the page; what stands in fields, and what is not drawn, says nothing. */
export function findWords(root: Document, words: readonly string[]): string[] {
  const left = new Set(words);
  const texts = root.createTreeWalker(root.body, NodeFilter.SHOW_TEXT);
  for (let count = 0; left.size > 0 && count < mostTexts && texts.nextNode(); count++) {
    const text = texts.currentNode.nodeValue ?? '';
    for (const word of left) if (text.includes(word) && isSeen(texts.currentNode.parentElement)) left.delete(word);
  }
  return words.filter((word) => !left.has(word));
}

function isSeen(element: Element | null): boolean {
  if (element === null || unsaid.test(element.localName)) return false;
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}
