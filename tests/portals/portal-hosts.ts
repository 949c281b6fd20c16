import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const here = fileURLToPath(new URL('.', import.meta.url));
const portalFile = z.object({
  hosts: z.array(z.string().min(1)).min(1),
  /** The class prefixes of its UI libraries, without the hyphen, where no switch of the page renames them. */
  kits: z.array(z.string().min(1)).default([]),
});

function portalFiles(): { folder: string; hosts: string[]; kits: string[] }[] {
  return readdirSync(here).flatMap((folder) => {
    const file = `${here}${folder}/portal.json`;
    return existsSync(file) ? [{ folder, ...portalFile.parse(JSON.parse(readFileSync(file, 'utf8'))) }] : [];
  });
}

/** Folder of a practice portal → the class prefixes that its libraries have there. */
export function portalKits(): ReadonlyMap<string, readonly string[]> {
  return new Map(portalFiles().map(({ folder, kits }) => [folder, kits]));
}

/** Host name → folder of the practice portal that answers there; each portal names its hosts in its portal.json. */
export function portalHosts(): ReadonlyMap<string, string> {
  return new Map(portalFiles().flatMap(({ folder, hosts }) => hosts.map((host) => [host, folder] as const)));
}
