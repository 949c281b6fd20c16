import type { HiddenReason } from './seen-page';

/** What an element's own `style` says, by property. */
export function readStyle(style: string): ReadonlyMap<string, string> {
  const declarations = style.split(';').map((each) => each.split(':'));
  return new Map(
    declarations.map(([name = '', ...value]) => [
      name.trim().toLowerCase(),
      value
        .join(':')
        .replace(/!important/i, '')
        .trim()
        .toLowerCase(),
    ]),
  );
}

/** Whether a `style` hides what it is set on; colours are compared with each other only, since the page's own are not known. */
export function hiddenByStyle(style: ReadonlyMap<string, string>): HiddenReason | null {
  const of = (name: string): string => style.get(name) ?? '';
  if (of('display') === 'none' || /^(?:hidden|collapse)$/.test(of('visibility'))) return 'not-displayed';
  if (of('opacity') !== '' && Number(of('opacity')) < 0.1) return 'transparent';
  if (/^(?:0(?:\.\d+)?|[1-4](?:\.\d+)?)(?:px|pt|em|rem|%)?$/.test(of('font-size')) && !/em$/.test(of('font-size')))
    return 'too-small';
  if (['left', 'top', 'text-indent', 'margin-left'].some((name) => Number.parseFloat(of(name)) <= -500))
    return 'off-screen';
  if (of('overflow') === 'hidden' && (isNothing(of('height')) || isNothing(of('width')))) return 'clipped';
  const background = colour(of('background-color') || of('background'));
  if (of('color') === 'transparent') return 'transparent';
  return background !== '' && background === colour(of('color')) ? 'same-colour' : null;
}

function isNothing(length: string): boolean {
  return /^0(?:px)?$/.test(length);
}

const names: Readonly<Record<string, string>> = { white: '#ffffff', black: '#000000' };

function colour(text: string): string {
  if (names[text] !== undefined) return names[text];
  if (/^#[0-9a-f]{3}$/.test(text)) return text.replace(/[0-9a-f]/g, '$&$&');
  const rgb = /^rgb\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*\)$/.exec(text);
  if (rgb)
    return `#${rgb
      .slice(1)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')}`;
  return /^#[0-9a-f]{6}$/.test(text) ? text : '';
}
