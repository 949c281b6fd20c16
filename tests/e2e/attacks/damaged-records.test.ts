import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentRefSchema } from '../../../src/core/profile/profile';
import type { BrowserKind } from '../../harness/find-browser';
import { evaluateIn, waitFor } from '../../harness/wait-for';
import { type AttackVisit, portal, visitAsAttacker } from './attack-visit';
import { attackedPath, filingPage, formItem, personItems } from './filing-page';
import { otherProfile, victim, victimBackup, victimProfile } from './victim';

type Tampering = 'flip' | 'cut' | 'swap';

/** Changes the ciphertext of one record past the vault: what somebody can do who has the files and no key. */
async function tamper(page: Page, table: string, id: string, how: Tampering, otherId = ''): Promise<void> {
  const change = async (name: string, key: string, way: Tampering, other: string) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('beian-pilot'));
    const store = database.transaction(name, 'readwrite').objectStore(name);
    const row = (await done(store.get(key))) as { data: Uint8Array<ArrayBuffer>; iv: Uint8Array<ArrayBuffer> };
    const middle = row.data.length >> 1;
    if (way === 'flip') row.data[middle] = (row.data[middle] ?? 0) ^ 1;
    if (way === 'cut') row.data = row.data.slice(0, middle);
    if (way === 'swap') Object.assign(row, { data: undefined, iv: undefined }, pick(await done(store.get(other))));
    await done(store.put(row));
    database.close();
    function pick({ data, iv }: typeof row) {
      return { data, iv };
    }
  };
  await evaluateIn(page, change, [table, id, how, otherId]);
}

/** The ciphertext that lies there. */
function rawRow(page: Page, table: string, id: string): Promise<string> {
  const read = (name: string, key: string) =>
    new Promise<string>((resolve, reject) => {
      const opening = indexedDB.open('beian-pilot');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const reading = opening.result.transaction(name).objectStore(name).get(key);
        reading.onerror = () => reject(reading.error);
        reading.onsuccess = () => {
          opening.result.close();
          resolve(`${reading.result.iv} ${reading.result.data}`);
        };
      };
    });
  return evaluateIn(page, read, [table, id]);
}

const says = (page: Page, words: RegExp) =>
  waitFor(
    () => evaluateIn(page, (source) => new RegExp(source).test(document.body.textContent ?? ''), [words.source]),
    {
      what: `the page to say ${words.source}`,
      timeout: 10_000,
    },
  );

describe.each<BrowserKind>(['chromium', 'firefox'])('records that somebody has changed, in %s', (browser) => {
  let visit: AttackVisit;
  const photo = formItem('负责人身份证人像面', '<input id="photo" type="file" accept="image/png">');
  const html = filingPage({ items: [...personItems, photo] });
  beforeAll(async () => {
    visit = await visitAsAttacker({
      browser,
      backup: await victimBackup(victimProfile(), otherProfile()),
      extra: { 'beian.mps.gov.cn': (path) => (path === attackedPath ? html : null) },
    });
  });
  afterAll(() => visit.close());

  it('a photo whose bytes were changed is not filled, with a sentence; the rest is', async () => {
    const options = await visit.options('#/backup');
    const [person] = victimProfile().people;
    const { documentId } = documentRefSchema.parse(person?.values.idFrontImage);
    await tamper(options, 'documentBytes', documentId, 'flip');
    const page = await visit.open(portal + attackedPath);
    const panel = await visit.panel(page);
    await panel.press(new RegExp(victim.site));
    expect((await panel.listed()).length).toBe(4);
    await panel.fill();
    const read = () => [...document.querySelectorAll('input')].map(({ value }) => value);
    expect(await evaluateIn(page, read, [])).toEqual([victim.name, victim.mobile, victim.idNumber, '']);
    await panel.close();
    await page.close();
    await options.close();
  });

  // One way is enough where the extension's pages take seconds to open.
  it.each<Tampering>(browser === 'chromium' ? ['flip', 'cut', 'swap'] : ['flip'])(
    'a dossier (%s): said so, the other opens, nothing is overwritten',
    async (how) => {
      const options = await visit.options('#/backup');
      const { id } = victimProfile();
      await tamper(options, 'profiles', id, how, otherProfile().id);
      const changed = await rawRow(options, 'profiles', id);
      await options.close();
      const fresh = await visit.options(`#/profiles/${id}/subject`);
      await says(fresh, /损坏|读不出|damaged|cannot be read/);
      await fresh.close();
      const list = await visit.options(`#/profiles/${otherProfile().id}/subject`);
      const holds = (text: string) => [...document.querySelectorAll('input')].some(({ value }) => value === text);
      await waitFor(() => evaluateIn(list, holds, [otherProfile().subject.name as string]), {
        what: 'the other dossier',
      });
      expect(await rawRow(list, 'profiles', id)).toBe(changed);
      await list.close();
    },
  );
});
