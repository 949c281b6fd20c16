import type { Vault } from '../../../src/vault/vault';
import { jpegBytes } from '../../vault/support/sample-files';
import { sampleProfile } from '../../vault/support/sample-profile';
import { bareStorage } from './bare-storage';

/** The milliseconds of an operation, and of the same bytes through bare storage; null where there is no such thing. */
export interface VaultFigure {
  readonly what: string;
  readonly ours: number;
  readonly floor: number | null;
}

type Work = () => Promise<unknown>;

async function timeOf(work: Work): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;

/** Ours and the floor take turns: what else the machine does then slows both. */
async function figure(what: string, runs: number, ours: Work, floor?: Work): Promise<VaultFigure> {
  const times = { ours: [] as number[], floor: [] as number[] };
  for (let run = 0; run < runs; run += 1) {
    times.ours.push(await timeOf(ours));
    if (floor) times.floor.push(await timeOf(floor));
  }
  return { what, ours: median(times.ours), floor: floor ? median(times.floor) : null };
}

function photoOf(bytes: number): Uint8Array<ArrayBuffer> {
  const photo = new Uint8Array(bytes).map((_, at) => (at * at) % 251);
  photo.set(jpegBytes());
  return photo;
}

/** Medians, measured in the page. */
export async function measureVault(vault: Vault): Promise<VaultFigure[]> {
  const bare = await bareStorage();
  const photo = photoOf(1_000_000);
  const profile = await vault.saveProfile(sampleProfile());
  const json = new TextEncoder().encode(JSON.stringify(profile));
  const add = () => vault.addDocument(profile.id, new File([photo], 'a.jpg'));
  const { id } = await add();
  const read = () => vault.getProfile(profile.id);
  const figures = [
    await figure(
      'profile saved',
      100,
      () => vault.saveProfile(profile),
      () => bare.write('profile', json),
    ),
    await figure('profile read', 200, read, () => bare.read('profile')),
    await figure('1 MB photo added', 20, add, () => bare.write('photo', photo)),
    await figure(
      '1 MB photo read',
      30,
      () => vault.getDocument(id),
      () => bare.read('photo'),
    ),
  ];
  for (let made = 1; made < 1000; made += 1) {
    await vault.saveProfile(sampleProfile(`公司${made}`));
    await bare.write(`listed${made}`, json.slice(0, 200));
  }
  figures.push(
    await figure(
      '1,000 profiles listed',
      20,
      () => vault.listProfiles(),
      () => bare.list('listed'),
    ),
  );
  await vault.setPassphrase('quite a long one');
  figures.push(await figure('unlocked', 5, () => vault.unlock('quite a long one')));
  figures.push(await figure('profile read under a passphrase', 200, read, () => bare.read('profile')));
  return figures;
}
