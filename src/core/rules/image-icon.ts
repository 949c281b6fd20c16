import type { FilesRule } from './define-rule';
import { type FileLike, sayBytes } from './file-like';
import { type Finding, warn } from './finding';
import { testImage } from './image';

/** An app's icon: a picture, at Huawei no larger than 100 KB. */
function testIcon(file: FileLike): readonly Finding[] {
  const findings = testImage(file, false);
  if (file.size <= 100 * 1024) return findings;
  return [
    ...findings,
    warn(
      'too-large',
      `图标有 ${sayBytes(file.size)}，华为云要求 100 KB 以内。用扩展填写时会自动压缩；自己上传请先压缩。`,
      `The icon has ${sayBytes(file.size)}; Huawei Cloud takes 100 KB at most. A fill compresses it by itself; compress it first if you upload it yourself.`,
    ),
  ];
}

export const imageIconRule: FilesRule = {
  id: 'R-IMG-ICON',
  source: 'huawei',
  takes: 'files',
  test: (files) => files.flatMap(testIcon),
};
