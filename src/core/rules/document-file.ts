import type { FilesRule } from './define-rule';
import type { FileLike } from './file-like';
import { error, type Finding, warn } from './finding';
import { emptyFile, fileKind } from './image';

/** A report on the portal's own template: a Word file, or what was made of it. */
function testDocumentFile(file: FileLike): readonly Finding[] {
  if (file.size === 0) return [emptyFile];
  const kind = fileKind(file);
  if (['doc', 'docx', 'pdf'].includes(kind)) return [];
  if (['jpg', 'jpeg', 'png'].includes(kind))
    return [
      warn(
        'image',
        '这里一般要用平台模板写成的文档（docx 或 pdf）。请确认平台是否接受图片。',
        'A document on the portal’s template (docx or pdf) is normally wanted here. Check whether a picture is taken.',
      ),
    ];
  return [
    error(
      'not-a-document',
      `这里要 docx 或 pdf 文档${kind ? `，您选的是 ${kind.slice(0, 10)} 文件` : ''}。请用平台的模板填写后上传。`,
      `A docx or pdf document is wanted here${kind ? `; this is a ${kind.slice(0, 10)} file` : ''}. Use the portal’s template.`,
    ),
  ];
}

export const documentFileRule: FilesRule = {
  id: 'R-FILE',
  source: 'filingCourse',
  takes: 'files',
  test: (files) => files.flatMap(testDocumentFile),
};
