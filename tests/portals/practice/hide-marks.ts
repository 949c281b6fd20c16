const controls = 'input, textarea, select, [role="combobox"], [id]:not([id$="_list"]):not([id*="_list_"]), label[for]';

function strip(root: string, own: readonly string[]): void {
  for (const element of document.querySelectorAll(controls)) {
    if (element.id === root) continue;
    for (const name of ['id', 'name', 'for']) element.removeAttribute(name);
    // Taking away a class that is not there would count as a change, and call this again.
    for (const mark of own) if (element.classList.contains(mark)) element.classList.remove(mark);
  }
}

/**
 * Takes the ids and names of controls, the `for` of labels and the page's own classes away as soon as they appear, so
 * that only what a person sees is left to go by. The ids of drop-down lists stay: aria-controls points to them.
 * @param root the id of the element that the page is drawn into.
 */
export function hideMarks(root: string, own: readonly string[] = []): void {
  strip(root, own);
  new MutationObserver(() => strip(root, own)).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['id', 'name', 'for', ...(own.length > 0 ? ['class'] : [])],
  });
}
