import type { CodeTable } from '../lists';

/** The element of this id: these pages have no controls without their scripts. */
export function byId<E extends HTMLElement>(id: string, kind: new () => E): E {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`no #${id} of that kind`);
}

/** Puts a code table into a select, 请选择 first. */
export function fillSelect(select: HTMLSelectElement, table: CodeTable): void {
  select.replaceChildren(new Option('--请选择--', ''));
  for (const [code, words] of Object.entries(table)) select.add(new Option(words, code));
}

/** Writes one bare box with its words behind it for each row of a code table, as the server's pages do. */
export function writeBoxes(id: string, table: CodeTable, type: 'checkbox' | 'radio' = 'checkbox'): void {
  const name = id.replace(/Div$/, '');
  const boxes = Object.entries(table).map(
    ([code, words]) => `<input type="${type}" name="${name}" value="${code}" />${words}&nbsp;`,
  );
  byId(id, HTMLDivElement).innerHTML = boxes.join('\n');
}
