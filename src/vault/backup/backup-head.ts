import type { BackupProblem } from '../vault';
import { type BackupHeader, backupVersion, maxBackupBytes, maxHeadBytes, parseHeader } from './backup-format';

const magic = 'beian-pilot-backup';

/** The readable head of a backup file. */
export interface BackupHead {
  readonly header: BackupHeader;
  readonly headerLine: string;
  /** Where the manifest begins. */
  readonly bodyStart: number;
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The two lines that a backup begins with. The manifest is bound to `headerLine`, so neither can be exchanged alone. */
export async function headText(headerLine: string): Promise<string> {
  return `${magic} ${backupVersion} ${await sha256(headerLine)}\n${headerLine}\n`;
}

function parsedHeader(text: string): BackupHeader | null {
  try {
    return parseHeader(text);
  } catch {
    return null;
  }
}

/** Reads the head of a file, and no more of it. */
export async function readHead(file: Blob): Promise<BackupHead | BackupProblem> {
  if (file.size > maxBackupBytes) return 'too-large';
  // Bytes as characters: the head is ASCII, and its length in bytes must be known.
  const text = String.fromCharCode(...new Uint8Array(await file.slice(0, maxHeadBytes).arrayBuffer()));
  const first = /^beian-pilot-backup (\d{1,6}) /.exec(text);
  if (!first) return text.startsWith(magic) ? 'damaged' : 'not-a-backup';
  if (Number(first[1]) > backupVersion) return 'newer-version';
  const lines = /^\S+ \d+ ([0-9a-f]{64})\n([^\n]+)\n/.exec(text);
  const [whole = '', hash = '', headerLine = ''] = lines ?? [];
  const header = hash !== '' && hash === (await sha256(headerLine)) ? parsedHeader(headerLine) : null;
  return header ? { header, headerLine, bodyStart: whole.length } : 'damaged';
}
