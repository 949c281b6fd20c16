import type { FieldValue } from '../core/field-value';
import type { ValueMessage } from './step-message';

/** Base64 is encoded in pieces: the arguments of one call are limited. A multiple of three, so pieces join. */
const pieceBytes = 24_576;

/** A value as it travels to the page. Files become base64, since Chromium turns messages into JSON. */
export async function toValueMessage(value: FieldValue): Promise<ValueMessage> {
  if (value instanceof File) return { files: [await toFileMessage(value)], list: false };
  if (!Array.isArray(value)) return value as ValueMessage;
  if (!value.some((item) => item instanceof File)) return value as string[];
  return { files: await Promise.all((value as File[]).map(toFileMessage)), list: true };
}

/** The value that a message carries. */
export function fromValueMessage(message: ValueMessage): FieldValue {
  if (typeof message !== 'object' || !('files' in message)) return message;
  const files = message.files.map(({ name, type, base64 }) => new File([toBytes(base64)], name, { type }));
  const [only] = files;
  return only === undefined || message.list ? files : only;
}

async function toFileMessage(file: File): Promise<{ name: string; type: string; base64: string }> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let base64 = '';
  for (let start = 0; start < bytes.length; start += pieceBytes)
    base64 += btoa(String.fromCharCode(...bytes.subarray(start, start + pieceBytes)));
  return { name: file.name, type: file.type, base64 };
}

function toBytes(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
