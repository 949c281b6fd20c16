import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from 'selfsigned';
import { portalHosts, portalKits } from './portal-hosts';
import { renameKit } from './rename-kit';

const dist = fileURLToPath(new URL('dist/', import.meta.url));
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2',
};

export interface ServedRequest {
  readonly host: string;
  readonly path: string;
}

export interface PracticeServer {
  readonly port: number;
  /** Every request that came in, whatever its host: in Firefox all of a browser's https traffic ends here. */
  readonly requests: readonly ServedRequest[];
  close(): Promise<void>;
}

export interface PracticeServerOptions {
  /** Pages that a test makes up, on hosts of its own or in place of a portal's: host → path → HTML, or null for none. */
  readonly extra?: Readonly<Record<string, (path: string) => string | null>>;
  /** Another prefix, such as `xyz`, for the classes of every portal's UI libraries. */
  readonly kitPrefix?: string;
}

type Rename = (folder: string, file: string, body: Buffer) => Buffer | string;

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer | string;
}

const notFound: Answer = { status: 404, type: 'text/plain; charset=utf-8', body: 'not here' };

/** A file of the portal; every other address is the app's own, and gets its index.html. */
async function answerOf(folder: string, path: string, rename: Rename): Promise<Answer> {
  const file = normalize(`/${path}`);
  const extension = extname(file);
  if (extension !== '' && extension !== '.html') {
    const body = await readFile(`${dist}${folder}${file}`).catch(() => null);
    const type = types[extension] ?? 'application/octet-stream';
    return body === null ? notFound : { status: 200, type, body: rename(folder, file, body) };
  }
  return { status: 200, type: 'text/html; charset=utf-8', body: await readFile(`${dist}${folder}/index.html`) };
}

async function checkBuilt(folders: Iterable<string>): Promise<void> {
  for (const folder of folders)
    await readFile(`${dist}${folder}/index.html`).catch(() => {
      throw new Error(`The practice portal "${folder}" is not built: run npm run build:portals`);
    });
}

/** Scripts and style sheets under another class prefix; what was renamed once is kept. */
function renamer(prefix: string | undefined): Rename {
  if (prefix === undefined) return (_folder, _file, body) => body;
  const kits = portalKits();
  const kept = new Map<string, string>();
  return (folder, file, body) => {
    if (!/\.(?:js|css)$/.test(file)) return body;
    const known = kept.get(folder + file);
    if (known !== undefined) return known;
    const renamed = (kits.get(folder) ?? []).reduce((text, kit) => renameKit(text, kit, prefix), body.toString());
    kept.set(folder + file, renamed);
    return renamed;
  };
}

async function makeCertificate(hosts: string[]): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: 'commonName', value: 'Beian Pilot practice' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) },
    ],
  });
  return { key: made.private, cert: made.cert };
}

/**
 * Serves the built practice portals over https on loopback, each under its real host name, with a certificate that is
 * made now and forgotten at the end.
 */
export async function startPracticeServer(options: PracticeServerOptions = {}): Promise<PracticeServer> {
  const folders = portalHosts();
  const extra = options.extra ?? {};
  await checkBuilt(new Set(folders.values()));
  const certificate = await makeCertificate([...folders.keys(), ...Object.keys(extra)]);
  const requests: ServedRequest[] = [];
  const rename = renamer(options.kitPrefix);

  async function answer(host: string, path: string): Promise<Answer> {
    const html = extra[host]?.(path) ?? null;
    if (html !== null) return { status: 200, type: 'text/html; charset=utf-8', body: html };
    const folder = folders.get(host);
    return folder === undefined ? notFound : answerOf(folder, path, rename);
  }

  const server = createServer(certificate, (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const path = decodeURIComponent(new URL(request.url ?? '/', 'https://host').pathname);
    requests.push({ host, path });
    void answer(host, path).then(({ status, type, body }) => {
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
      response.end(body);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}
