import type { FieldState } from '../../core/plan/field-state';

const svgNamespace = 'http://www.w3.org/2000/svg';

interface Stroke {
  readonly path: string;
  readonly width: number;
  /** Drawn in the disc's colour, over a solid shape. */
  readonly cut?: true;
}

interface Shape {
  readonly solid?: string;
  readonly strokes: readonly Stroke[];
}

const tick = 'M4.6 8.3l2.3 2.3 4.5-4.9';
const circle = 'M8 1.6a6.4 6.4 0 110 12.8 6.4 6.4 0 010-12.8z';

function dot(y: number): string {
  return `M8 ${y}v.01`;
}

// A 16-unit box. The same shapes as on the other surfaces; each is different without its colour.
const shapes: Record<FieldState, Shape> = {
  ready: { strokes: [{ path: 'M8 2.4a5.6 5.6 0 110 11.2A5.6 5.6 0 018 2.4z', width: 1.8 }] },
  filled: { solid: 'M8 1a7 7 0 110 14A7 7 0 018 1z', strokes: [{ path: tick, width: 1.8, cut: true }] },
  already: {
    strokes: [
      { path: circle, width: 1.2 },
      { path: tick, width: 1.4 },
    ],
  },
  differs: { strokes: [{ path: 'M5.4 3.2v9.6M10.6 3.2v9.6', width: 2.6 }] },
  missing: { strokes: [{ path: 'M8 2.8v10.4M2.8 8h10.4', width: 2.2 }] },
  fix: {
    solid: 'M8 1.2l7 13H1z',
    strokes: [
      { path: 'M8 6v3.8', width: 1.8, cut: true },
      { path: dot(12.1), width: 2, cut: true },
    ],
  },
  look: {
    strokes: [
      { path: circle, width: 1.4 },
      { path: 'M8 4.6v4', width: 1.8 },
      { path: dot(11.3), width: 2.2 },
    ],
  },
  yours: {
    solid:
      'M5 9V4.2a1 1 0 012 0V7.5 2.8a1 1 0 012 0v4.7-3.8a1 1 0 012 0v4.4-2.4a1 1 0 012 0V10c0 3-1.8 5-4.4 5-2 0-3.1-.9-4.1-2.6L2.6 9.6c-.7-1.2.7-2 1.5-1.1z',
    strokes: [],
  },
  unrecognised: {
    strokes: [
      { path: 'M5.2 5.6a2.8 2.8 0 115 1.7c-.8 1-2.2 1.2-2.2 2.7', width: 1.8 },
      { path: dot(13), width: 2.4 },
    ],
  },
};

function drawPath(document: Document, d: string, attributes: Record<string, string>): SVGPathElement {
  const path = document.createElementNS(svgNamespace, 'path');
  path.setAttribute('d', d);
  for (const [name, value] of Object.entries(attributes)) path.setAttribute(name, value);
  return path;
}

function draw(document: Document, shape: Shape): SVGSVGElement {
  const svg = document.createElementNS(svgNamespace, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  if (shape.solid) svg.append(drawPath(document, shape.solid, { fill: 'currentColor' }));
  for (const { path, width, cut } of shape.strokes)
    svg.append(
      drawPath(document, path, {
        fill: 'none',
        'stroke-width': String(width),
        'stroke-linecap': 'round',
        ...(cut ? { class: 'cut' } : { stroke: 'currentColor' }),
      }),
    );
  return svg;
}

/** Draws the shape of a state; each state's drawing is made once and then copied. */
export function shapeMaker(document: Document): (state: FieldState) => SVGSVGElement {
  const made = new Map<FieldState, SVGSVGElement>();
  return (state) => {
    const original = made.get(state) ?? draw(document, shapes[state]);
    made.set(state, original);
    return original.cloneNode(true) as SVGSVGElement;
  };
}
