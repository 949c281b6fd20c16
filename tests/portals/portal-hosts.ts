import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const here = fileURLToPath(new URL('.', import.meta.url));
const portalFile = z.object({ hosts: z.array(z.string().min(1)).min(1) });

/** Host name → folder of the practice portal that answers there; each portal names its hosts in its portal.json. */
export function portalHosts(): ReadonlyMap<string, string> {
  const hosts = new Map<string, string>();
  for (const folder of readdirSync(here)) {
    const file = `${here}${folder}/portal.json`;
    if (!existsSync(file)) continue;
    for (const host of portalFile.parse(JSON.parse(readFileSync(file, 'utf8'))).hosts) hosts.set(host, folder);
  }
  return hosts;
}
