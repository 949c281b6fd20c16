/** A control as far as its words matter. */
export interface DescribedControl {
  readonly ref: string;
  readonly kind: string;
  readonly root: Element;
  readonly inputs: readonly Element[];
  readonly label: string;
  readonly section: readonly string[];
  readonly placeholder: string;
  readonly options: readonly string[];
}

/** The words of a form that are its own: what was read as labels, headings, placeholders and options. */
export interface KnownWords {
  has(text: string): boolean;
  /** Whether an element without any control says something of the form. */
  speaksIn(element: Element): boolean;
}

const labelLike = 'label,legend,th,dt,h1,h2,h3,h4,h5,h6,[role=heading]';
const wordless = /^[^\p{L}\p{N}]*$/u;
const boxes = /^(?:radio|checkbox|checkbox-group|switch)$/;
const mask = '▒▒▒';
const longest = 500;

/** Collects the words of a page's controls. */
export function knownWords(controls: readonly DescribedControl[], headings: readonly string[]): KnownWords {
  const all = new Set<string>(headings.map(tidy));
  for (const { kind, label, section, placeholder, options } of controls)
    for (const text of [label, placeholder, ...section, ...(boxes.test(kind) ? options : [])]) all.add(tidy(text));
  all.delete('');
  const joined = [...all].join('\n');
  const has = (text: string): boolean => joined.includes(tidy(text));
  return { has, speaksIn: (element) => has(element.textContent ?? '') || element.matches(labelLike) };
}

/** A text node as the report shows it: the form's own words, or a mask; nothing where there is nothing. */
export function wordsOf(node: Text, owner: DescribedControl | null, known: KnownWords): string[] {
  const text = tidy(node.data);
  if (text === '') return [];
  if (wordless.test(text)) return [text.slice(0, longest)];
  const kept = owner === null ? isOfForm(node, text, known) : isOfList(node, text, owner, known);
  return [kept ? text.slice(0, longest) : mask];
}

function isOfForm(node: Text, text: string, known: KnownWords): boolean {
  return known.has(text) || node.parentElement?.closest(labelLike) != null;
}

/** In a widget only the options themselves are the form's; its face shows what was chosen. */
function isOfList(node: Text, text: string, owner: DescribedControl, known: KnownWords): boolean {
  const parent = node.parentElement;
  if (!parent) return false;
  if (parent.localName === 'option') return true;
  if (boxes.test(owner.kind)) return known.has(text);
  if (text === tidy(owner.label) || text === tidy(owner.placeholder)) return true;
  return parent.closest('[role=option],li:not([class*=choice],[class*=tag],[class*=selection])') !== null;
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
