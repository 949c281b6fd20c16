import type { Bilingual } from '../catalogue/define-fields';
import { sayBytes } from '../rules/file-like';
import type { FileShape, Preparation, PreparedNote, UnmarkedReason } from './prepared';
import type { LimitSource, UploadLimit } from './upload-limit';

const unmarked: Record<UnmarkedReason, Bilingual> = {
  'no-place': {
    zh: '没有加水印：图上找不到不碍文字和人像的空处',
    en: 'no watermark: no place on it is clear of text and face',
  },
  forbidden: { zh: '没有加水印：平台不收带水印的', en: 'no watermark: the portal takes none' },
  'not-here': { zh: '没有加水印：这种文件不加', en: 'no watermark: not on this kind of file' },
  'no-font': {
    zh: '没有加水印：电脑上没有能画出这些字的字体',
    en: 'no watermark: this computer has no font with its characters',
  },
};

function sayDone(did: Preparation, { before, after }: PreparedNote): Bilingual {
  switch (did) {
    case 'compressed':
      return {
        zh: `已压缩到 ${sayBytes(after.bytes)}（原 ${sayBytes(before.bytes)}）`,
        en: `compressed to ${sayBytes(after.bytes)} (was ${sayBytes(before.bytes)})`,
      };
    case 'scaled':
      return {
        zh: `缩到 ${after.width} × ${after.height} 像素`,
        en: `scaled to ${after.width} × ${after.height} pixels`,
      };
    case 'turned':
      return { zh: '已转正', en: 'turned upright' };
    case 'converted':
      return { zh: `已转成 ${endingName(after)}`, en: `converted to ${endingName(after)}` };
    case 'stripped':
      return { zh: '已去掉拍摄地点等附加信息', en: 'place, time and camera removed' };
    case 'marked':
      return { zh: '已在空白处加水印', en: 'watermark drawn where nothing is covered' };
  }
}

/** JPEG, PNG, PDF. */
export function endingName({ type }: Pick<FileShape, 'type'>): string {
  return (type.split('/')[1] ?? '').toUpperCase();
}

/** What was done to a file, as one line. */
export function sayPrepared(note: PreparedNote): Bilingual {
  const done = note.did.map((did) => sayDone(did, note));
  const parts = [
    ...(done.length > 0 ? done : [{ zh: '原样上传', en: 'uploaded as it is' }]),
    ...(note.unmarked === null ? [] : [unmarked[note.unmarked]]),
    ...(note.small
      ? [{ zh: '像素偏少，请确认小字看得清', en: 'few pixels: make sure that small print is legible' }]
      : []),
  ];
  return joined(parts);
}

const sources: Record<LimitSource, Bilingual> = {
  page: { zh: '页面写明', en: 'the page says so' },
  portal: { zh: '据平台资料', en: 'from what is known of the portal' },
  caution: {
    zh: '页面没有写，按已知最严的平台处理',
    en: 'the page does not say; the strictest known portal’s is used',
  },
};

/** The limit of a place and where it is known from. */
export function sayLimit({ maxBytes, maxSide, bytesFrom }: UploadLimit): Bilingual {
  const size = sayBytes(maxBytes);
  const side =
    maxSide === null ? { zh: '', en: '' } : { zh: `、长边 ${maxSide} 像素`, en: ` and ${maxSide} pixels a side` };
  return {
    zh: `上限 ${size}${side.zh}（${sources[bytesFrom].zh}）`,
    en: `limit ${size}${side.en} (${sources[bytesFrom].en})`,
  };
}

/** What will be done to a stored file, as far as that can be told without opening it. */
export function sayForecast(file: FileShape, limit: UploadLimit): Bilingual {
  const is: Bilingual = { zh: describe(file), en: describe(file) };
  return joined([is, ...tasks(file, limit), sayLimit(limit)]);
}

function tasks({ type, bytes, width, height }: FileShape, limit: UploadLimit): Bilingual[] {
  if (width === 0) return obstacles({ type, bytes }, limit);
  const list: Bilingual[] = [];
  const tooWide = limit.maxSide !== null && Math.max(width, height) > limit.maxSide;
  if (tooWide)
    list.push({
      zh: `填写时会缩到长边 ${limit.maxSide} 像素`,
      en: `will be scaled to ${limit.maxSide} pixels on the longer side`,
    });
  if (bytes > limit.maxBytes)
    list.push({
      zh: `${tooWide ? '' : '填写时会'}压到 ${sayBytes(limit.maxBytes)} 以内`,
      en: `${tooWide ? '' : 'will be '}brought under ${sayBytes(limit.maxBytes)}`,
    });
  if (!limit.types.includes(type))
    list.push({ zh: '会转成页面收的格式', en: 'will be converted to a type that is taken' });
  list.push({ zh: '会去掉拍摄地点等附加信息', en: 'place, time and camera will be removed' });
  return list;
}

/** A paper cannot be changed: it fits, or it stays. */
function obstacles({ type, bytes }: Pick<FileShape, 'type' | 'bytes'>, { types, maxBytes }: UploadLimit): Bilingual[] {
  if (!types.includes(type))
    return [
      {
        zh: `这里不收 ${endingName({ type })}，不会上传`,
        en: `${endingName({ type })} is not taken here and will stay`,
      },
    ];
  if (bytes <= maxBytes) return [];
  return [{ zh: '超过上限，不会上传', en: 'it is above the limit and will stay' }];
}

function describe(file: FileShape): string {
  return file.width > 0 ? `${sayBytes(file.bytes)} · ${file.width} × ${file.height}` : sayBytes(file.bytes);
}

function joined(parts: readonly Bilingual[]): Bilingual {
  const en = parts.map((part) => part.en).join('; ');
  return { zh: parts.map((part) => part.zh).join('；'), en: en.charAt(0).toUpperCase() + en.slice(1) };
}
