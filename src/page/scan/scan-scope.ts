/** One readable document or shadow root, with what is looked up in it more than once. */
export interface ScanScope {
  readonly root: Document | ShadowRoot;
  /** `label[for]` by id: one pass, because `el.labels` walks the tree for every control. */
  readonly labelsFor: ReadonlyMap<string, HTMLElement>;
  /** Headings above the frame or host that this scope hangs in. */
  readonly section: readonly string[];
}

/** The elements that may be controls; buttons and hidden inputs are sorted out later. */
export const controlSelector = [
  'input,select,textarea',
  '[role=combobox],[role=switch],[role=tree],[contenteditable=""],[contenteditable=true]',
  // Choices drawn as buttons; where there are native radios, they are found by themselves.
  '[role=radiogroup]:not(:has(input)),[role=checkbox]:not(:has(input))',
  // Lists that are drawn without any native element: what takes the focus stands for them.
  'div[tabindex],span[tabindex],[aria-haspopup=listbox]',
].join();

/** Builds a scope's maps. */
export function scanScope(root: Document | ShadowRoot, section: readonly string[]): ScanScope {
  return { root, labelsFor: labelsById(root.querySelectorAll<HTMLLabelElement>('label[for]')), section };
}

/** The first label that names each id. */
export function labelsById(labels: Iterable<HTMLLabelElement>): ReadonlyMap<string, HTMLElement> {
  const labelsFor = new Map<string, HTMLElement>();
  for (const label of labels) {
    const id = label.htmlFor;
    if (!labelsFor.has(id)) labelsFor.set(id, label);
  }
  return labelsFor;
}
