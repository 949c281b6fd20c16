import type { CatalogueKey } from '../catalogue/fields';
import type { About } from './about';
import type { FilesRule } from './define-rule';
import { endingOf, type FileLike, sayBytes } from './file-like';
import { error, type Finding, warn } from './finding';

const common: ReadonlySet<string> = new Set(['jpg', 'jpeg', 'png']);
// WeChat takes these, most clouds and the police do not.
const seldom: ReadonlySet<string> = new Set(['bmp', 'gif']);
const documents: ReadonlySet<string> = new Set(['pdf', 'doc', 'docx']);
/** Where a document may stand for the picture: letters, plans and reports. */
const takesDocuments: ReadonlySet<CatalogueKey> = new Set<CatalogueKey>([
  'website.securityAssessmentReport',
  'website.constructionPlan',
  'algorithm.commitmentLetter',
  'filing.supplement',
  'filing.commitment',
]);
const typicalLimit = 4 * 1024 * 1024;

/** The kind of a file by its ending, or by its media type when it has none. */
export function fileKind(file: FileLike): string {
  return endingOf(file) || (/^[a-z]+\/([a-z0-9]+)$/i.exec(file.type)?.[1] ?? '').toLowerCase();
}

/** What can be said of a photo or scan without looking into it: its kind and size. */
export function testImage(file: FileLike, documentsToo: boolean): readonly Finding[] {
  if (file.size === 0) return [emptyFile];
  const kind = fileKind(file);
  const wrong = common.has(kind) || (documentsToo && documents.has(kind)) ? [] : [kindOf(kind)];
  return file.size > typicalLimit ? [...wrong, tooLarge(file.size)] : wrong;
}

/** What is said of a file without bytes. */
export const emptyFile: Finding = error(
  'empty-file',
  '这个文件是空的。请重新选择文件。',
  'This file is empty. Choose it again.',
);

function kindOf(kind: string): Finding {
  if (seldom.has(kind))
    return warn(
      'seldom-taken',
      `多数平台不收 ${kind} 图片。请转成 jpg 或 png。`,
      `Most portals do not take ${kind} pictures. Convert it to jpg or png.`,
    );
  if (kind === 'pdf')
    return warn(
      'pdf',
      '多数平台这里只收 jpg、png 图片。请把 PDF 页面转成图片。',
      'Most portals only take jpg and png here. Turn the PDF page into a picture.',
    );
  return error(
    'not-an-image',
    `这里要 jpg 或 png 图片${kind ? `，您选的是 ${kind.slice(0, 10)} 文件` : ''}。请重新选择。`,
    `A jpg or png picture is wanted here${kind ? `; this is a ${kind.slice(0, 10)} file` : ''}. Choose another.`,
  );
}

const tooLarge = (size: number): Finding =>
  warn(
    'too-large',
    `图片有 ${sayBytes(size)}，云平台一般不超过 4 MB。用扩展填写时会自动压缩；自己上传请先压缩。`,
    `The picture has ${sayBytes(size)}; clouds usually take 4 MB at most. A fill compresses it by itself; compress it first if you upload it yourself.`,
  );

const test = (files: readonly FileLike[], { key }: About): readonly Finding[] =>
  files.flatMap((file) => testImage(file, takesDocuments.has(key)));

export const imageRule: FilesRule = { id: 'R-IMG', source: 'huawei', takes: 'files', test };
