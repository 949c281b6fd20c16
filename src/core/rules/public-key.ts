import type { TextRule } from './define-rule';
import { error, type Finding } from './finding';
import { derKind, keyBytes } from './key-bytes';
import { cleanText } from './spelling';

/** The public key of a signing certificate: its modulus or the whole key, in hex or base64; never a private key. */
function testPublicKey(raw: string): readonly Finding[] {
  const text = cleanText(raw);
  if (/PRIVATE KEY/i.test(text)) return [privateKey];
  const body = text.replace(/-----(?:BEGIN|END)[A-Z ]{1,40}-----/g, '').trim();
  const bytes = keyBytes(body);
  const kind = bytes && derKind(bytes);
  if (kind === 'private-key') return [privateKey];
  if (kind === 'certificate' || /BEGIN CERTIFICATE/.test(text)) return [certificate];
  if (!bytes) return [unreadable];
  if (body !== text) return [framed(body.replace(/\s/g, ''))];
  return isKey(bytes, kind) ? [] : [tooShort(body)];
}

function isKey(bytes: Uint8Array, kind: string | null): boolean {
  // 256 hex characters are an RSA modulus of 1024 bits. An elliptic curve's point begins with 04.
  return bytes.length >= 128 || kind === 'public-key' || (bytes[0] === 0x04 && [65, 97].includes(bytes.length));
}

const privateKey = error(
  'private-key',
  '这是私钥，任何平台都不需要。请立即清空此处，改填证书的公钥，并妥善保管私钥。',
  'This is a private key; no portal needs it. Clear the field now, enter the certificate’s public key, and keep the private key safe.',
);
const certificate = error(
  'certificate',
  '这是整张证书，这里只填其中的公钥。请用 openssl x509 -in cert -noout -modulus 或 -pubkey 取出。',
  'This is the whole certificate; only its public key belongs here. Take it out with openssl x509 -in cert -noout -modulus or -pubkey.',
);
const unreadable = error(
  'format',
  '公钥应是 16 进制或 base64。请从证书重新复制，不要混入其他文字。',
  'A public key is hex or base64. Copy it again from the certificate, without other text.',
);
const framed = (body: string): Finding =>
  error(
    'framed',
    '请去掉 BEGIN、END 两行和换行，只留中间的内容。',
    'Take off the BEGIN and END lines and the line breaks; leave only what is between.',
    body,
  );
const tooShort = (body: string): Finding =>
  error(
    'length',
    `公钥太短（${body.length} 个字符），RSA 公钥的 16 进制至少 256 位。请核对是否填成了指纹，或复制不全。`,
    `The key is too short (${body.length} characters); an RSA key has at least 256 in hex. Check whether it is a fingerprint, or copied only in part.`,
  );

export const publicKeyRule: TextRule = { id: 'R-PUBKEY', source: 'tencentApp', takes: 'text', test: testPublicKey };
