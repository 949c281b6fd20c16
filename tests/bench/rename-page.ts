/**
 * Runs in a page: gives every id and every name another one that says nothing, in it and in its frames, wherever they are
 * referred to as well, and the classes of UI libraries another prefix, in the page and in its style sheets. What a person
 * sees stays as it is.
 */
export function renamePage(): void {
  // As a portal does that builds its library under its own name; utility classes (`px-4`, `form-control`) are no library's.
  const kits =
    /(?<![\w-])(?:anticon|ant|el|n|ivu|van|arco|t|tea|app-beian|layui|s|semi|v|x|bsp|ng|nz|mb|uni|weui|next|tiny|easyui|ruyi|mdui|h|fm|w|k|sui)-(?=[\w-])|(?<![\w-])Mui(?=[A-Z])/g;
  const documents = [document];
  for (const one of documents)
    for (const frame of one.querySelectorAll('iframe'))
      if (frame.contentDocument) documents.push(frame.contentDocument);

  const renamed = new Map<string, string>();
  const other = (name: string): string => {
    const known = renamed.get(name) ?? `q${renamed.size}`;
    renamed.set(name, known);
    return known;
  };
  const each = (attribute: string, change: (value: string) => string): void => {
    for (const one of documents)
      for (const element of one.querySelectorAll(`[${attribute}]`)) {
        if (attribute === 'name' && element.matches('meta, iframe, slot')) continue;
        const value = element.getAttribute(attribute) ?? '';
        if (value !== '') element.setAttribute(attribute, change(value));
      }
  };
  const ids = (value: string): string => value.trim().split(/\s+/).map(other).join(' ');
  for (const attribute of ['id', 'name', 'for', 'list', 'form', 'headers']) each(attribute, ids);
  for (const part of ['labelledby', 'describedby', 'controls', 'owns', 'activedescendant', 'errormessage'])
    each(`aria-${part}`, ids);
  each('href', (value) => (/^#[\w-]+$/.test(value) ? `#${other(value.slice(1))}` : value));
  each('class', (value) => value.replace(kits, 'xyz-'));
  for (const one of documents)
    for (const style of one.querySelectorAll('style')) {
      const text = style.textContent ?? '';
      style.textContent = text.replace(kits, (found, at: number) =>
        /[.="' ]/.test(text[at - 1] ?? '') ? 'xyz-' : found,
      );
    }
}
