interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** A computed colour; null for those of other colour spaces. */
function parse(text: string): Colour | null {
  const parts = /^rgba?\(([^)]*)\)$/
    .exec(text)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  if (!parts || parts.some(Number.isNaN)) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts;
  return { red, green, blue, alpha };
}

function luminance({ red, green, blue }: Colour): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const white: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };

/** The colour behind an element; null where a picture or a colour that is half seen through lies there. */
function backgroundOf(element: Element): Colour | null {
  for (let at: Element | null = element; at; at = at.parentElement ?? hostOf(at)) {
    const style = getComputedStyle(at);
    if (style.backgroundImage !== 'none') return null;
    const colour = parse(style.backgroundColor);
    if (colour === null || (colour.alpha > 0 && colour.alpha < 0.95)) return null;
    if (colour.alpha >= 0.95) return colour;
  }
  return /dark/.test(getComputedStyle(element.ownerDocument.documentElement).colorScheme) ? null : white;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Whether nobody can tell an element's text from what lies behind it. */
export function textVanishes(element: Element): 'transparent' | 'same-colour' | null {
  const style = getComputedStyle(element);
  const colour = parse(style.webkitTextFillColor || style.color);
  if (colour === null) return null;
  if (colour.alpha < 0.1) return 'transparent';
  const behind = backgroundOf(element);
  if (behind === null) return null;
  const [dark = 0, light = 0] = [luminance(colour), luminance(behind)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05) < 1.2 ? 'same-colour' : null;
}
