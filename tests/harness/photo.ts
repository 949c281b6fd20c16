import sharp, { type Sharp } from 'sharp';

const font = 'Noto Sans CJK SC, Noto Serif CJK SC, sans-serif';

/** The front of an identity card as a drawing: text on the left, the portrait on the right, the number below. All invented. */
export function cardFront(width = 1712, height = 1080): string {
  const [w, h] = [width, height];
  const line = (y: number, text: string) =>
    `<text x="${w * 0.07}" y="${h * y}" font-size="${h * 0.06}" font-family="${font}" fill="#222">${text}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}">
    <rect width="100%" height="100%" fill="#dfe9ee"/>
    ${line(0.18, '姓 名　林 晴 川')}${line(0.32, '性 别　女　　民 族　汉')}${line(0.46, '出 生　1990 年 1 月 1 日')}
    ${line(0.6, '住 址　浙江省杭州市余杭区文一西路')}${line(0.68, '　　　　九百六十九号')}
    ${line(0.9, '公民身份号码　110105199001011234')}
    <rect x="${w * 0.63}" y="${h * 0.14}" width="${w * 0.3}" height="${h * 0.62}" fill="#fff"/>
    <rect x="${w * 0.66}" y="${h * 0.56}" width="${w * 0.24}" height="${h * 0.2}" rx="${h * 0.06}" fill="#23304a"/>
    <ellipse cx="${w * 0.78}" cy="${h * 0.33}" rx="${w * 0.075}" ry="${h * 0.15}" fill="#1d1713"/>
    <ellipse cx="${w * 0.78}" cy="${h * 0.39}" rx="${w * 0.065}" ry="${h * 0.16}" fill="#e2b496"/>
    <circle cx="${w * 0.757}" cy="${h * 0.37}" r="${h * 0.012}" fill="#2a1c14"/>
    <circle cx="${w * 0.803}" cy="${h * 0.37}" r="${h * 0.012}" fill="#2a1c14"/>
    <path d="M ${w * 0.76} ${h * 0.47} q ${w * 0.02} ${h * 0.02} ${w * 0.04} 0" stroke="#a0524a" stroke-width="${h * 0.008}" fill="none"/>
  </svg>`;
}

/** The back: the emblem above on the left, the state's and the card's name, issuer and validity below. */
export function cardBack(width = 1712, height = 1080): string {
  const [w, h] = [width, height];
  const line = (x: number, y: number, size: number, text: string) =>
    `<text x="${w * x}" y="${h * y}" font-size="${h * size}" font-family="${font}" fill="#222">${text}</text>`;
  const rays = Array.from({ length: 24 }, (_, at) => {
    const [x, y] = [w * 0.15 + Math.cos(at) * h * 0.13, h * 0.25 + Math.sin(at) * h * 0.13];
    return `<line x1="${w * 0.15}" y1="${h * 0.25}" x2="${x}" y2="${y}" stroke="#e8b0a0" stroke-width="2"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}">
    <rect width="100%" height="100%" fill="#dfe9ee"/>
    <ellipse cx="${w * 0.15}" cy="${h * 0.25}" rx="${h * 0.15}" ry="${h * 0.16}" fill="#b8434a"/>${rays.join('')}
    ${line(0.3, 0.22, 0.11, '中华人民共和国')}${line(0.3, 0.42, 0.15, '居民身份证')}
    ${line(0.25, 0.78, 0.06, '签发机关　杭州市公安局余杭分局')}${line(0.25, 0.9, 0.06, '有效期限　2015.03.02-长期')}
  </svg>`;
}

/** What a phone stores beside a picture. The place is that of a public square. */
function phoneData(orientation: number) {
  return {
    IFD0: { Make: 'PracticePhone', Model: 'PP-1', Orientation: String(orientation), Software: 'practice 1.0' },
    IFD3: {
      GPSLatitudeRef: 'N',
      GPSLatitude: '30/1 16/1 2500/100',
      GPSLongitudeRef: 'E',
      GPSLongitude: '120/1 9/1 1300/100',
    },
  };
}

export interface PhotoOrder {
  readonly width: number;
  readonly height: number;
  /** EXIF orientation: 6 is a phone held upright. */
  readonly orientation?: number;
  /** Grain of a sensor in dim light: makes the file as large as real photos are. */
  readonly grain?: number;
  readonly quality?: number;
  readonly blur?: number;
  /** 1 leaves the light as it is, 0.2 is a dim room. */
  readonly light?: number;
  readonly drawing?: string;
  readonly grey?: boolean;
}

/** The picture upright, before it is stored: a card on a desk. */
async function scene(order: PhotoOrder): Promise<Sharp> {
  const { width, height, grain = 0, blur, light = 1, grey = false } = order;
  const cardWidth = Math.round(Math.min(width * 0.8, height * 1.2));
  const cardHeight = Math.round(cardWidth / 1.585);
  const card = order.drawing ?? cardFront(cardWidth, cardHeight);
  const desk = sharp({
    create: { width, height, channels: 3, background: '#5b6670' },
  }).composite([{ input: Buffer.from(card) }]);
  let picture = sharp(await desk.removeAlpha().raw().toBuffer(), { raw: { width, height, channels: 3 } });
  if (grain > 0) {
    const noise = { type: 'gaussian', mean: 128, sigma: grain } as const;
    const input = await sharp({ create: { width: 256, height: 256, channels: 3, background: '#808080', noise } })
      .png()
      .toBuffer();
    const grainy = picture.composite([{ input, tile: true, blend: 'soft-light' }]).removeAlpha();
    picture = sharp(await grainy.raw().toBuffer(), { raw: { width, height, channels: 3 } });
  }
  if (blur) picture = picture.blur(blur);
  if (light !== 1) picture = picture.linear(light, 0);
  return grey ? picture.greyscale().toColourspace('srgb') : picture;
}

/** A photo as a phone takes it: a real JPEG with EXIF (place, camera), turned only by its orientation. */
export async function phonePhoto(order: PhotoOrder): Promise<Buffer> {
  const { orientation = 1, quality = 90 } = order;
  const upright = await scene(order);
  // Stored turned against the clock, so that turning by EXIF's 6 puts it upright.
  const stored = orientation === 6 ? sharp(await upright.png({ compressionLevel: 1 }).toBuffer()).rotate(270) : upright;
  return stored.withExif(phoneData(orientation)).withMetadata({ orientation }).jpeg({ quality }).toBuffer();
}

/** The pixels of a picture, as a canvas gives them. */
export async function pixelsOf(picture: Buffer | Uint8Array) {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: new Uint8ClampedArray(data) };
}
