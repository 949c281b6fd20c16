import type { TextRule } from './define-rule';
import { error, type Finding, warn } from './finding';
import { type Platform, platformOf } from './platform';
import { cleanCode } from './spelling';

const digests: Readonly<Record<number, string>> = { 32: 'MD5', 40: 'SHA-1', 64: 'SHA-256' };
const wanted: Partial<Record<Platform, number>> = { android: 32, 'quick-app': 32, ios: 40, harmony: 64 };

/** A certificate's fingerprint: MD5 on Android, SHA-1 on iOS although the label says MD5, commonly SHA-256 on HarmonyOS. */
function testFingerprint(raw: string, platform: Platform): readonly Finding[] {
  const hex = cleanCode(raw).replace(/[:-]/g, '');
  const strange = /[^0-9a-f]/i.exec(hex)?.[0];
  if (strange || hex === '') return [notHex(strange)];
  const length = wanted[platform];
  const known = digests[hex.length];
  if (known === undefined) return [wrongLength(hex.length, platform)];
  if (length === undefined || hex.length === length) return [];
  return [wrongDigest(known, hex.length, platform)];
}

const notHex = (char = ''): Finding =>
  error(
    'not-hex',
    `指纹只能是 0-9 和 A-F${char ? `，您填的里有“${char}”` : ''}。请从正式签名证书重新复制。`,
    `A fingerprint has only 0-9 and A-F${char ? `; this has “${char}”` : ''}. Copy it again from the release certificate.`,
  );

function wrongLength(length: number, platform: Platform): Finding {
  const right = wanted[platform];
  return error(
    'length',
    right
      ? `指纹应为 ${right} 位，您填了 ${length} 位。请重新复制完整的 ${digests[right]} 值。`
      : `指纹为 32 位（MD5，安卓）、40 位（SHA-1，苹果）或 64 位（SHA-256，鸿蒙），您填了 ${length} 位。请重新复制。`,
    right
      ? `The fingerprint has ${right} characters; this has ${length}. Copy the whole ${digests[right]} value again.`
      : `A fingerprint has 32 characters (MD5, Android), 40 (SHA-1, iOS) or 64 (SHA-256, HarmonyOS); this has ${length}. Copy it again.`,
  );
}

function wrongDigest(known: string, length: number, platform: Platform): Finding {
  const reason = `looks-like-${known.toLowerCase().replace('-', '')}`;
  const got = { zh: `${length} 位，像是 ${known}`, en: `${length} characters long and looks like ${known}` };
  if (platform === 'ios')
    return error(
      reason,
      `这个值${got.zh}。栏目虽叫“签名MD5值”，苹果应填发布证书的 SHA-1（40 位）。`,
      `This is ${got.en}. The label says MD5, but iOS wants the SHA-1 of the distribution certificate (40 characters).`,
    );
  if (platform === 'harmony')
    return warn(
      reason,
      `这个值${got.zh}。鸿蒙通常填 SHA-256（64 位），请到 AppGallery Connect 核对。`,
      `This is ${got.en}. HarmonyOS normally takes SHA-256 (64 characters); check AppGallery Connect.`,
    );
  return error(
    reason,
    `这个值${got.zh}。安卓应填正式签名证书的 MD5（32 位）。`,
    `This is ${got.en}. Android wants the MD5 of the release certificate (32 characters).`,
  );
}

export const fingerprintRule: TextRule = {
  id: 'R-FINGERPRINT',
  source: 'tencentApp',
  takes: 'text',
  test: (text, about) => testFingerprint(text, platformOf(about)),
};
