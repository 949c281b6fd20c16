// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { PageDoor, type PageNews } from '../../src/page/page-door';
import type { FillOptions, PageSession } from '../../src/page/page-session';

const snapshot = { url: '', title: '', headings: [], controls: [], unreadableFrames: 0 };
let connected: boolean;
let progress: string[];
let life: AbortController;
let options: FillOptions | null;
let during: () => void;
let door: PageDoor;

beforeEach(() => {
  [connected, progress, life, options, during] = [true, [], new AbortController(), null, () => undefined];
  const write = async (_: unknown, given: FillOptions) => {
    options = given;
    given.onProgress?.(1, 2);
    during();
    return [];
  };
  const session = {
    scan: async () => ({ snapshot, work: 1 }),
    controlAt: () => null,
    describe: () => ({ tag: 'body', attributes: {}, children: [] }),
    documents: () => new Set<Document>(),
    read: (refs) => refs.map((ref) => ({ ref, held: null, ours: false })),
    fill: write,
    undo: write,
    confirm: (given) => write(null, given),
    reveal: () => undefined,
    elementOf: () => null,
  } satisfies PageSession;
  const news: PageNews = {
    isConnected: () => connected,
    controlsChanged: async () => true,
    progress: (done, total) => progress.push(`${done}/${total}`),
  };
  door = new PageDoor(session, news, life);
});

describe('the door of a document', () => {
  it('names the document with every scan, the same one each time', async () => {
    expect((await door.scan()).document).toBe((await door.scan()).document);
  });

  it.each([
    ['reading', () => door.read('another', [])],
    ['filling', () => door.fill('another', [])],
    ['undoing', () => door.undo('another', null)],
    ['confirming', () => door.confirm('another')],
  ])('%s that was meant for another document is refused', async (_, order) => {
    await expect((async () => order())()).rejects.toMatchObject({ code: 'other-document' });
    expect(options).toBeNull();
  });

  it('reports progress, and stops when the user stops', async () => {
    during = () => door.stop();
    await door.fill((await door.scan()).document, []);
    expect(progress).toEqual(['1/2']);
    expect(options?.signal.aborted).toBe(true);
    expect(life.signal.aborted).toBe(false);
  });

  it('fills again after it was stopped', async () => {
    door.stop();
    await door.fill((await door.scan()).document, []);
    expect(options?.signal.aborted).toBe(false);
  });

  it('stops for good when the extension is updated under it', async () => {
    connected = false;
    await door.fill((await door.scan()).document, []);
    expect(options?.signal.aborted).toBe(true);
    expect(life.signal.aborted).toBe(true);
    expect(progress).toEqual([]);
  });
});
