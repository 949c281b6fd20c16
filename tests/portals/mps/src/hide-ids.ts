const named = 'input[name], textarea[name], select[name]';
const controls = `input[id], textarea[id], select[id], button[id], [id^="form_item_"]:not([id*="_list"]), label[for], ${named}`;
const groups: string[] = [];

/** Radios and boxes keep together under names that say nothing; other controls lose theirs. */
function hideName(element: Element): void {
  const name = element.getAttribute('name');
  if (name === null || /^g\d+$/.test(name)) return;
  element.removeAttribute('name');
  if (!element.matches('[type=radio],[type=checkbox]')) return;
  if (!groups.includes(name)) groups.push(name);
  element.setAttribute('name', `g${groups.indexOf(name)}`);
}

function strip(root: ParentNode): void {
  for (const element of root.querySelectorAll(controls)) {
    element.removeAttribute('id');
    hideName(element);
    if (element.tagName === 'LABEL') element.removeAttribute('for');
  }
}

/**
 * Takes the ids and names of form controls and the `for` of labels away as soon as they appear, so that only what a person sees
 * is left to go by. The ids of drop-down lists stay: aria-controls points to them.
 */
export function hideIds(): void {
  strip(document);
  new MutationObserver(() => strip(document)).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['id', 'for', 'name'],
  });
}
