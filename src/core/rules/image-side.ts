import type { CatalogueKey } from '../catalogue/fields';
import type { FilesRule } from './define-rule';
import type { FileLike } from './file-like';
import { type Finding, warn } from './finding';

const emblem = /国徽|反面|背面|(?:^|[^a-z])back(?:[^a-z]|$)/i;
const portrait = /人像|头像|正面|(?:^|[^a-z])front(?:[^a-z]|$)/i;

/** The two sides of an ID card are often swapped; the file's own name sometimes tells. */
function testIdSide(file: FileLike, wanted: 'portrait' | 'emblem'): readonly Finding[] {
  const other = wanted === 'portrait' ? emblem : portrait;
  if (!other.test(file.name) || (wanted === 'portrait' ? portrait : emblem).test(file.name)) return [];
  const [zh, en] =
    wanted === 'portrait'
      ? ['人像面（有头像的一面）', 'portrait side, the one with the photo']
      : ['国徽面（有国徽和有效期的一面）', 'emblem side, the one with the validity'];
  return [
    warn(
      'other-side',
      `从文件名看，这像是身份证的另一面。这里要${zh}，请打开图片确认。`,
      `By its name this is the other side of the card. The ${en}, belongs here; open the picture and make sure.`,
    ),
  ];
}

const sides: Partial<Record<CatalogueKey, 'portrait' | 'emblem'>> = {
  'person.idFrontImage': 'portrait',
  'person.idBackImage': 'emblem',
};

export const imageSideRule: FilesRule = {
  id: 'R-IMG-IDSIDE',
  source: 'tencentApp',
  takes: 'files',
  test: (files, { key }) => {
    const wanted = sides[key];
    return wanted ? files.flatMap((file) => testIdSide(file, wanted)) : [];
  },
};
