import type { Bilingual } from '../catalogue/define-fields';
import type { CatalogueKey } from '../catalogue/fields';
import type { ImageMeasures } from './measure-image';
import type { Size } from './search-encoding';

/** Print on a card or licence is no longer legible below this many pixels of the longer side. */
export const leastLegibleSide = 1000;
const leastSharpness = 0.12;
const leastLight = 80;
const mostGlare = 0.008;
const leastColour = 1.5;

const cards: ReadonlySet<CatalogueKey> = new Set<CatalogueKey>(['person.idFrontImage', 'person.idBackImage']);
/** Papers of which the original is wanted in colour. Screenshots, icons and the registrar's certificate are made otherwise. */
const originals: ReadonlySet<CatalogueKey> = new Set<CatalogueKey>([
  ...cards,
  'person.idHandheldImage',
  'subject.certImage',
  'subject.residencePermitImage',
]);

/**
 * What may be wrong with a photo of a document, as far as simple measures can tell: each a hint, no verdict. What is on
 * the picture nobody has read: a sharp photo of the wrong side passes where its colours do not tell (`showsEmblem`).
 */
export function imageRemarks(key: CatalogueKey, { width, height }: Size, measures: ImageMeasures): Bilingual[] {
  if (!originals.has(key)) return [];
  const long = Math.max(width, height);
  const isBlurred = measures.sharpness < leastSharpness;
  const shape = long / Math.min(width, height);
  const remarks: [boolean, Bilingual][] = [
    [long < leastLegibleSide, tooSmall(width, height)],
    [isBlurred, blurred],
    [measures.light < leastLight, dark],
    // Out of focus, everything bright has a soft rim.
    [!isBlurred && measures.glare > mostGlare, glare],
    [measures.colour < leastColour, grey],
    [cards.has(key) && shape > 2.1, oddShape],
    [key === 'person.idFrontImage' && measures.emblem, emblemSide],
  ];
  return remarks.filter(([applies]) => applies).map(([, remark]) => remark);
}

const tooSmall = (width: number, height: number): Bilingual => ({
  zh: `图片只有 ${width} × ${height} 像素，小字可能看不清。请换原图，长边至少 ${leastLegibleSide} 像素。`,
  en: `The picture has only ${width} × ${height} pixels; small print may not be legible. Use the original, with ${leastLegibleSide} pixels or more on the longer side.`,
});
const blurred: Bilingual = {
  zh: '图片可能没有对好焦，文字边缘发虚。请放大看看，看不清就重拍。',
  en: 'The picture may be out of focus. Enlarge it, and take it again if the print is not legible.',
};
const dark: Bilingual = {
  zh: '图片偏暗。请在亮处重拍，不要用闪光灯直照。',
  en: 'The picture is dark. Take it again in better light, without a flash.',
};
const glare: Bilingual = {
  zh: '图片上可能有一块反光，盖住的字看不出来。请换个角度重拍。',
  en: 'There may be a reflection that hides print. Take it again from another angle.',
};
const grey: Bilingual = {
  zh: '图片是黑白的，像复印件。请用原件的彩色照片或彩色扫描。',
  en: 'The picture is black and white, like a copy. Use a colour photo or scan of the original.',
};
const oddShape: Bilingual = {
  zh: '图片又长又窄，不像一张身份证。请确认没有截掉四角、没有选错文件。',
  en: 'The picture is too long and narrow for an identity card. Check that no corner is cut off and that it is the right file.',
};
const emblemSide: Bilingual = {
  zh: '看上去像国徽面，这里要的是人像面（有头像的一面）。放反了吗？放对了就不用管。',
  en: 'This looks like the side with the emblem; here the side with the portrait is wanted. Are they swapped? If not, leave it.',
};
