import { maskText, type Secrets, tells } from './mask-text';
import { masked, type PageElement, type PageNode } from './page-node';
import type { PageReport, ReportedControl } from './page-report';

/** Two or three Latin letters are in half of all class names by chance. */
function speaksInName(secret: string): boolean {
  return secret.length > 3 || /\p{Script=Han}/u.test(secret);
}

/**
 * A report without anything personal: every text, name and address in it is compared with the secrets and looked through
 * for numbers and addresses. A list that holds one secret loses all its options: one gap would tell which was meant.
 */
export function maskReport(report: PageReport, secrets: Secrets): PageReport {
  const text = (given: string): string => maskText(given, secrets);
  const named: Secrets = { plain: secrets.plain.filter(speaksInName), bare: secrets.bare.filter(speaksInName) };
  const numbers = new Map<string, string>();
  const numbered = (found: string): string => {
    const known = numbers.get(found) ?? `${masked}${numbers.size + 1}`;
    numbers.set(found, known);
    return known;
  };
  const name = (given: string): string => {
    const tokens = given.split(/(\s+)/);
    const left = tokens.map((token) => maskName(token, secrets, named, numbered));
    return tells(left.join(''), named) ? masked : left.join('');
  };
  const list = (options: readonly string[]): string[] =>
    options.some((option) => tells(option, secrets)) ? options.map(() => masked) : options.map(text);
  const { page } = report;
  return {
    ...report,
    page: {
      ...page,
      host: name(page.host),
      path: page.path
        .split('/')
        .map((piece) => (maskText(decoded(piece), secrets) === decoded(piece) ? piece : '*'))
        .join('/'),
      title: text(page.title),
      headings: page.headings.map(text),
    },
    controls: report.controls.map((control) => maskControl(control, { text, name, list })),
    tree: maskElement(report.tree, { text, name, list }),
  };
}

/**
 * A class, id or name: what one refers to another by has to stay the same for the same, and another for another, so a
 * long number becomes a short one.
 */
function maskName(token: string, secrets: Secrets, named: Secrets, numbered: (found: string) => string): string {
  if (secrets.plain.includes(token.toLowerCase()) || tells(token, named)) return masked;
  return token.replace(/[^\s@]+@[^\s@]+\.[a-z]+/gi, masked).replace(/\d{6,}/g, numbered);
}

/** Addresses carry Chinese in percent signs. */
function decoded(piece: string): string {
  try {
    return decodeURIComponent(piece);
  } catch {
    return piece;
  }
}

interface Masks {
  readonly text: (given: string) => string;
  readonly name: (given: string) => string;
  readonly list: (options: readonly string[]) => string[];
}

function maskControl(control: ReportedControl, { text, name, list }: Masks): ReportedControl {
  return {
    ...control,
    label: text(control.label),
    section: control.section.map(text),
    placeholder: text(control.placeholder),
    id: name(control.id),
    name: name(control.name),
    accept: name(control.accept),
    options: list(control.options),
  };
}

const spoken: ReadonlySet<string> = new Set(['placeholder', 'data-placeholder', 'title', 'aria-label']);

function maskElement(element: PageElement, masks: Masks): PageElement {
  const attributes = Object.entries(element.attributes).map(([key, value]) => [
    key,
    (spoken.has(key) ? masks.text : masks.name)(value ?? ''),
  ]);
  return { ...element, attributes: Object.fromEntries(attributes), children: maskChildren(element, masks) };
}

/** The options of one list stand or fall together; so do the words of one element that holds them in pieces. */
function maskChildren({ tag, children }: PageElement, masks: Masks): PageNode[] {
  const items = children.filter((child): child is PageElement => typeof child !== 'string');
  const words = items.map(wordsIn);
  const isList = /^(?:select|ul|ol|datalist|optgroup)$/.test(tag);
  const gone = isList && masks.list(words).some((word, at) => word === masked && words[at] !== masked);
  const pieces = masks.text(wordsIn({ tag, attributes: {}, children }));
  const whole = !isList && pieces === masked && items.every(isWord);
  return children.map((child) => {
    if (typeof child === 'string') return whole ? masked : masks.text(child);
    return gone || whole ? silenced(maskElement(child, masks)) : maskElement(child, masks);
  });
}

/** A piece of one text: bold, coloured, and nothing of its own. */
function isWord({ tag, children }: PageElement): boolean {
  return (
    /^(?:b|i|em|strong|span|font|small|mark|a|u)$/.test(tag) && children.every((child) => typeof child === 'string')
  );
}

function wordsIn(element: Pick<PageElement, 'children' | 'tag' | 'attributes'>): string {
  return element.children.map((child) => (typeof child === 'string' ? child : wordsIn(child))).join('');
}

function silenced(element: PageElement): PageElement {
  return {
    ...element,
    children: element.children.map((child) => (typeof child === 'string' ? masked : silenced(child))),
  };
}
