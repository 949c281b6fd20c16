/**
 * Takes ids and names away, so that only what a person sees is left to go by; radios and boxes keep together under
 * names that say nothing.
 */
export function hideNames(): void {
  const groups: string[] = [];
  for (const element of document.querySelectorAll('td [id], td [name]')) {
    element.removeAttribute('id');
    const name = element.getAttribute('name');
    if (name === null) continue;
    element.removeAttribute('name');
    if (!element.matches('[type=radio],[type=checkbox]')) continue;
    if (!groups.includes(name)) groups.push(name);
    element.setAttribute('name', `g${groups.indexOf(name)}`);
  }
}
