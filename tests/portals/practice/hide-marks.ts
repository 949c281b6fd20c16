const controls = 'input, textarea, select, [role="combobox"], [id]:not([id$="_list"]):not([id*="_list_"]), label[for]';

function strip(root: ParentNode, root0: string, own: readonly string[]): void {
  for (const element of root.querySelectorAll(controls)) {
    if (element.id === root0) continue;
    for (const name of ['id', 'name', 'for']) element.removeAttribute(name);
    for (const mark of own) element.classList.remove(mark);
  }
}

/**
 * Takes the ids and names of controls, the `for` of labels and the page's own classes away as soon as they appear, so
 * that only what a person sees is left to go by. The ids of drop-down lists stay: aria-controls points to them.
 * @param root the id of the element that the page is drawn into.
 */
export function hideMarks(root: string, own: readonly string[] = []): void {
  strip(document, root, own);
  new MutationObserver(() => strip(document, root, own)).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['id', 'name', 'for', ...(own.length > 0 ? ['class'] : [])],
  });
}
