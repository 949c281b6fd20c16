import { escapeMarkup } from './escape-markup';
import type { FooterOptions, Separator } from './footer-options';
import type { FooterItem } from './make-footer';

type Style = Readonly<Record<string, string>>;

/** What differs between HTML and JSX. */
export interface MarkupDialect {
  readonly style: (style: Style) => string;
  /** How a tag without content ends. */
  readonly voidEnd: string;
}

const cssName = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export const htmlDialect: MarkupDialect = {
  style: (style) =>
    `style="${Object.entries(style)
      .map(([name, value]) => `${cssName(name)}:${value}`)
      .join(';')}"`,
  voidEnd: '>',
};

export const jsxDialect: MarkupDialect = {
  style: (style) =>
    `style={{ ${Object.entries(style)
      .map(([name, value]) => `${name}: '${value}'`)
      .join(', ')} }}`,
  voidEnd: ' />',
};

const between: Record<Exclude<Separator, 'line'>, string> = {
  space: '&nbsp;&nbsp;',
  bar: '<span aria-hidden="true"> | </span>',
  dot: '<span aria-hidden="true"> · </span>',
};

/** The footer as markup of a dialect, one piece a line. */
export function renderMarkup(items: readonly FooterItem[], options: FooterOptions, dialect: MarkupDialect): string {
  const { align, dark, separator } = options;
  const look = dialect.style({
    textAlign: align,
    color: dark ? '#bfbfbf' : '#595959',
    fontSize: '14px',
    lineHeight: '2',
  });
  const pieces = items.map((item) => piece(item, options, dialect));
  const joined =
    separator === 'line'
      ? pieces.map((each) => `  <div>${each}</div>`).join('\n')
      : pieces.map((each) => `  ${each}`).join(`\n  ${between[separator]}\n`);
  return `<div ${look}>\n${joined}\n</div>`;
}

function piece({ text, href, icon }: FooterItem, { newTab }: FooterOptions, dialect: MarkupDialect): string {
  const words = escapeMarkup(text);
  if (href === null) return `<span>${words}</span>`;
  const opens = newTab ? ' target="_blank" rel="noopener noreferrer"' : '';
  const look = dialect.style({ color: 'inherit', textDecoration: 'none' });
  return `<a href="${escapeMarkup(href)}"${opens} ${look}>${badge(icon, dialect)}${words}</a>`;
}

function badge(icon: string | null, { style, voidEnd }: MarkupDialect): string {
  if (icon === null) return '';
  const look = style({ verticalAlign: 'middle', marginRight: '4px' });
  return `<img src="${escapeMarkup(icon)}" alt="公安备案图标" height="20" ${look}${voidEnd}`;
}
