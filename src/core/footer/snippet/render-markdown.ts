import type { FooterOptions, Separator } from './footer-options';
import type { FooterItem } from './make-footer';

const between: Record<Separator, string> = { space: '  ', bar: ' | ', dot: ' · ', line: '  \n' };

/** The footer as Markdown; alignment and colours are the theme's. A `|` is escaped, so that it makes no table. */
export function renderMarkdown(items: readonly FooterItem[], { separator }: FooterOptions): string {
  return items.map(piece).join(separator === 'bar' ? ' \\| ' : between[separator]);
}

function piece({ text, href, icon }: FooterItem): string {
  const words = text.replace(/[\\`*_{}[\]<>()#+!|~&-]/g, '\\$&');
  if (href === null) return words;
  const badge = icon === null ? '' : `![公安备案图标](${icon}) `;
  return `[${badge}${words}](${href})`;
}

/** The footer as plain text, for an app's *about* page and other places that take no links. */
export function renderText(items: readonly FooterItem[], { separator }: FooterOptions): string {
  return items.map(({ text }) => text).join(separator === 'line' ? '\n' : between[separator]);
}
