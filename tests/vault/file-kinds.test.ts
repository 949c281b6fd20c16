import { expect, test } from 'vitest';
import { identifyFile, nameOtherFile } from '../../src/vault/file-kinds/identify-file';
import { jpegBytes, pdfBytes, pngBytes, webpKinds } from './support/sample-files';

const text = (content: string) => new TextEncoder().encode(content);

test.each([
  ['JPEG', jpegBytes(4032, 3024), { type: 'image/jpeg', width: 4032, height: 3024 }],
  ['PNG', pngBytes(1, 70_000), { type: 'image/png', width: 1, height: 70_000 }],
  ['lossy WebP', webpKinds.lossy, { type: 'image/webp', width: 100, height: 50 }],
  ['lossless WebP', webpKinds.lossless, { type: 'image/webp', width: 100, height: 50 }],
  ['extended WebP', webpKinds.extended, { type: 'image/webp', width: 100, height: 50 }],
  ['PDF', pdfBytes, { type: 'application/pdf', width: 0, height: 0 }],
] as const)('%s is known by its bytes', (_, bytes, kind) => {
  expect(identifyFile(bytes)).toEqual(kind);
});

test.each([
  ['nothing', new Uint8Array()],
  ['a JPEG that ends before its frame', jpegBytes().slice(0, 12)],
  ['a JPEG whose segments lead nowhere', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0])],
  ['a JPEG segment shorter than its own length', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0, 1, 1, 1, 1, 1, 1])],
  ['a JPEG without width', jpegBytes(0, 100)],
  ['a PNG that ends in its header', pngBytes().slice(0, 24)],
  ['a PNG without width', pngBytes(0, 10)],
  [
    'a WebP of an unknown kind',
    new Uint8Array([...webpKinds.lossy.slice(0, 12), ...text('ABCD'), ...Array(40).fill(1)]),
  ],
  ['SVG', text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
  ['HTML', text('<!doctype html><script>alert(1)</script>')],
  ['text that only speaks of PDF', text(' %PDF-1.7')],
])('%s is nothing that the vault takes', (_, bytes) => {
  expect(identifyFile(bytes)).toBeNull();
});

test.each([
  ['heic', text('\0\0\0\u0018ftypheic')],
  ['gif', text('GIF89a')],
  ['bmp', text('BM6')],
  ['svg', text('<?xml version="1.0"?><svg/>')],
  ['unknown', text('hello')],
])('%s has a name for the refusal', (name, bytes) => {
  expect(nameOtherFile(bytes)).toBe(name);
});
