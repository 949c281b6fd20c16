import type { FilesRule } from './define-rule';
import { type FileLike, sayBytes } from './file-like';
import { error, type Finding, warn } from './finding';
import { emptyFile, fileKind } from './image';

const certificates: ReadonlySet<string> = new Set(['pem', 'crt', 'cer', 'key', 'p12', 'pfx', 'jks', 'csr']);
const refusedSize = 400 * 1024;
const safeSize = 300 * 1024;

/** The domain certificate on the MPS form: a small picture of the registrar's certificate, not an SSL certificate. */
function testMpsImage(file: FileLike): readonly Finding[] {
  if (file.size === 0) return [emptyFile];
  const kind = fileKind(file);
  if (certificates.has(kind)) return [sslCertificate];
  const wrong = ['jpg', 'jpeg', 'png'].includes(kind) ? [] : [notAnImage(kind)];
  return file.size > safeSize ? [...wrong, tooLarge(file.size)] : wrong;
}

const sslCertificate = error(
  'ssl-certificate',
  '这是 SSL 证书文件。这里要的是域名注册商出具的《域名证书》图片，请到注册商控制台下载。',
  'This is an SSL certificate. The registrar’s domain certificate is wanted here, as a picture; download it in the registrar’s console.',
);

const notAnImage = (kind: string): Finding =>
  error(
    'not-an-image',
    `这里只收 jpg、png 图片${kind ? `，您选的是 ${kind.slice(0, 10)} 文件` : ''}。请把证书页面转成图片。`,
    `Only jpg and png pictures are taken here${kind ? `; this is a ${kind.slice(0, 10)} file` : ''}. Turn the certificate's page into a picture.`,
  );

/** The limit has only been reported (400 KB in 2021, 512 KB in 2016), so it warns. */
function tooLarge(size: number): Finding {
  const certain = size > refusedSize;
  return warn(
    'too-large',
    `图片有 ${sayBytes(size)}，${certain ? '曾有超过 400 KB 的图片被拒' : '接近平台的上限'}。用扩展填写时会自动压缩；自己上传请压到 300 KB 以内、长边不超过 1600 像素。`,
    `The picture has ${sayBytes(size)}; ${certain ? 'pictures above 400 KB have been refused' : 'that is near the limit'}. A fill does it by itself; if you upload it yourself, bring it under 300 KB and 1600 pixels on the longer side.`,
  );
}

export const imageMpsRule: FilesRule = {
  id: 'R-IMG-MPS',
  source: 'public',
  takes: 'files',
  test: (files) => files.flatMap(testMpsImage),
};
