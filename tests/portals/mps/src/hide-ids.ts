const controls = 'input[id], textarea[id], select[id], [id^="form_item_"]:not([id*="_list"]), label[for]';

function strip(root: ParentNode): void {
  for (const element of root.querySelectorAll(controls)) {
    element.removeAttribute('id');
    if (element.tagName === 'LABEL') element.removeAttribute('for');
  }
}

/**
 * Takes the ids of form controls and the `for` of labels away as soon as they appear, so that only what a person sees
 * is left to go by. The ids of drop-down lists stay: aria-controls points to them.
 */
export function hideIds(): void {
  strip(document);
  new MutationObserver(() => strip(document)).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['id', 'for'],
  });
}
