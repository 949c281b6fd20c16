import { expect, test } from 'vitest';
import { sampleProfile } from './support/sample-profile';
import { testVault } from './support/test-vault';

const count = 1000;

async function best(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 10; run += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}

/** As many decryptions of a summary's size, and nothing else. */
async function bareDecryption(): Promise<() => Promise<unknown>> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const parameters = { name: 'AES-GCM', iv: new Uint8Array(12) };
  const data = await crypto.subtle.encrypt(parameters, key, new Uint8Array(400));
  return () => Promise.all(Array.from({ length: count }, () => crypto.subtle.decrypt(parameters, key, data)));
}

test('1,000 profiles are listed within 100 ms', async () => {
  const { vault } = testVault();
  for (let made = 0; made < count; made += 1) await vault.saveProfile(sampleProfile(`公司${made}`));
  expect(await vault.listProfiles()).toHaveLength(count);
  const listed = await best(() => vault.listProfiles());
  const floor = await best(await bareDecryption());
  console.log(`1,000 profiles listed in ${listed.toFixed(0)} ms, bare decryption ${floor.toFixed(0)} ms`);
  // A busy machine is slow for both: then the ratio counts.
  expect(listed).toBeLessThan(Math.max(100, floor * 10));
});
