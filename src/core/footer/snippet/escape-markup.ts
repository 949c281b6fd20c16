const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '{': '&#123;',
  '}': '&#125;',
  '`': '&#96;',
  $: '&#36;',
};

/**
 * Text for HTML, JSX, a Vue template or a site generator's template, in content or in a quoted attribute: braces are
 * escaped too, since JSX, Vue, Hugo and Jekyll read them as code, and all four decode the entities.
 */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"'{}`$]/g, (character) => entities[character] ?? character);
}
