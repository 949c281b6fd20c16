import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { imageRemarks } from '../../../src/core/images/image-remarks';
import { showsEmblem } from '../../../src/core/images/shows-emblem';
import { cardBack, cardFront, pixelsOf } from '../../harness/photo';

const desks = {
  grey: '#5b6670',
  white: '#f2f2f0',
  black: '#1c1c1e',
  wood: '#b98a5e',
  pine: '#d9b48a',
  'red cloth': '#9c2f33',
  hand: '#e2b496',
};
const lights: [string, readonly [number, number, number]][] = [
  ['daylight', [1, 1, 1]],
  ['lamp', [1.15, 1, 0.75]],
  ['shade', [0.85, 1, 1.2]],
  ['dusk', [0.45, 0.45, 0.45]],
];

interface Order {
  readonly drawing: string;
  readonly desk: string;
  readonly turn: number;
  readonly light: readonly [number, number, number];
}

const [width, height] = [660, 660];
const noise = { type: 'gaussian', mean: 128, sigma: 18 } as const;
const grain = await sharp({ create: { width, height, channels: 3, background: '#808080', noise } })
  .png()
  .toBuffer();

/** A photo of a card on a desk, with a sensor's grain, as the measures get it. */
async function seen({ drawing, desk, turn, light }: Order): Promise<boolean> {
  const card = await sharp(Buffer.from(drawing)).rotate(turn, { background: desk }).toBuffer();
  const raw = await sharp({ create: { width, height, channels: 3, background: desk } })
    .composite([{ input: card }, { input: grain, blend: 'soft-light' }])
    .removeAlpha()
    .raw()
    .toBuffer();
  const lit = sharp(raw, { raw: { width, height, channels: 3 } }).linear([...light], [0, 0, 0]);
  return showsEmblem(await pixelsOf(await lit.jpeg({ quality: 85 }).toBuffer()));
}

const add = (drawing: string, more: string): string => drawing.replace('</svg>', `${more}</svg>`);

/** On every desk, in every light, at three turns: on which the emblem was seen. */
async function toldOn(draw: typeof cardFront): Promise<Map<string, number>> {
  const told = new Map<string, number>();
  let at = 0;
  for (const [desk, colour] of Object.entries(desks))
    for (const [name, light] of lights)
      for (const turn of [0, 90, 8]) {
        at += 1;
        const wide = at % 2 === 0 ? 330 : 520;
        const drawing = draw(wide, Math.round(wide / 1.585));
        if (!(await seen({ drawing, desk: colour, turn, light }))) continue;
        told.set(`${desk}, ${name}`, (told.get(`${desk}, ${name}`) ?? 0) + 1);
      }
  return told;
}

describe('the emblem', () => {
  it('is never seen on the side with the portrait: 84 photos', async () => {
    expect([...(await toldOn(cardFront))]).toEqual([]);
  }, 120_000);

  it('is seen on its own side on a plain desk, and elsewhere often enough to be asked about', async () => {
    const told = await toldOn(cardBack);
    for (const desk of ['grey', 'white', 'black'])
      for (const light of ['daylight', 'lamp', 'shade'])
        expect([desk, light, told.get(`${desk}, ${light}`)]).toEqual([desk, light, 3]);
    expect([...told.values()].reduce((all, one) => all + one, 0)).toBeGreaterThan(35);
  }, 120_000);

  const plain = { desk: desks.grey, turn: 0, light: [1, 1, 1] as const };
  const back = cardBack(520, 328);
  const front = cardFront(520, 328);
  it.each([
    ['a thumb on the rim beside it', add(back, '<ellipse cx="470" cy="290" rx="36" ry="44" fill="#e2b496"/>')],
    ['a portrait and a red stamp', add(front, '<circle cx="120" cy="240" r="34" fill="#c0272d"/>')],
    ['a portrait in a red shirt', front.replace('#23304a', '#b3262c')],
    [
      'a copy in grey',
      back.replace('#b8434a', '#777777').replaceAll('#e8b0a0', '#999999').replace('#dfe9ee', '#e5e5e5'),
    ],
    ['two red things', add(back, '<circle cx="430" cy="240" r="40" fill="#b8434a"/>')],
  ])('is not claimed with %s', async (_, drawing) => {
    expect(await seen({ drawing, ...plain })).toBe(false);
  });

  it('is asked about where the portrait is wanted, and nowhere else', () => {
    const size = { width: 1600, height: 1000 };
    const good = { sharpness: 0.5, light: 200, colour: 20, glare: 0 };
    const said = (key: 'person.idFrontImage' | 'person.idBackImage' | 'subject.certImage', emblem: boolean) =>
      imageRemarks(key, size, { ...good, emblem })
        .map(({ zh }) => zh)
        .join();
    expect(said('person.idFrontImage', true)).toMatch(/像国徽面.*放反了吗？/);
    for (const [key, emblem] of [
      ['person.idFrontImage', false],
      ['person.idBackImage', true],
      ['subject.certImage', true],
    ] as const)
      expect(said(key, emblem)).toBe('');
  });
});
