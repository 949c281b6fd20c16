type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function wordsOf(box: HTMLInputElement): string {
  return box.title || (box.nextSibling?.textContent ?? '').trim();
}

/** The words of the chosen options; nothing of selects that still ask. */
function chosen(selects: readonly HTMLSelectElement[]): unknown {
  const texts = selects.flatMap(({ value, selectedOptions }) => (value === '' ? [] : [selectedOptions[0]?.text ?? '']));
  return selects.length > 1 ? texts : (texts[0] ?? null);
}

function ticked(boxes: readonly HTMLInputElement[]): unknown {
  const words = boxes.filter(({ checked }) => checked).map(wordsOf);
  if (boxes[0]?.type === 'radio') return words[0] ?? null;
  return boxes.length > 1 ? words : words.length > 0;
}

function written(fields: readonly Field[]): unknown {
  const [first] = fields;
  if (first instanceof HTMLInputElement && first.type === 'file') {
    const file = first.files?.[0];
    return file === undefined ? null : { name: file.name, size: file.size };
  }
  return fields.length > 1 ? fields.map(({ value }) => value) : (first?.value ?? null);
}

/** What the native controls in an element would send, in the words that the page shows for it. */
export function heldIn(marked: Element): unknown {
  const named = 'input:not(.layui-unselect),select,textarea';
  const fields = marked.matches('input,select,textarea') ? [marked] : [...marked.querySelectorAll(named)];
  const selects = fields.filter((field) => field instanceof HTMLSelectElement);
  if (selects.length > 0) return chosen(selects);
  const boxes = fields.filter((field): field is HTMLInputElement => field.matches('[type=checkbox],[type=radio]'));
  return boxes.length > 0 ? ticked(boxes) : written(fields as Field[]);
}

/** What everything marked below a root holds, by its name. */
export function heldBelow(root: ParentNode): Record<string, unknown> {
  const marked = [...root.querySelectorAll('[data-model]')];
  return Object.fromEntries(marked.map((element) => [element.getAttribute('data-model') ?? '', heldIn(element)]));
}
