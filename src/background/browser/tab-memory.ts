import { z } from 'zod';
import type { SessionMemory } from '../../vault/vault';

const selectionSchema = z.lazy(() =>
  z.object({
    profileId: z.string(),
    websiteId: z.string().nullable(),
    appId: z.string().nullable(),
  }),
);
/** For whom a tab is filled. */
export type TabSelection = z.infer<typeof selectionSchema>;

const errandSchema = z.lazy(() =>
  z.discriminatedUnion('kind', [
    /** `document` null: the page is still to be asked which control was meant. */
    z.object({ kind: z.literal('teach'), document: z.string().nullable(), ref: z.string().nullable() }),
    z.object({ kind: z.literal('lookup'), query: z.string().max(100) }),
  ]),
);
export type NotedErrand = z.infer<typeof errandSchema>;

const rememberedSchema = z.lazy(() =>
  z.object({
    selection: selectionSchema.nullable(),
    /** The origin on which the user chose to use the extension, for pages of no listed portal. */
    usedOrigin: z.string().nullable(),
    /** What the user was last shown: the document, and each control's signature. No values. */
    preview: z.object({ document: z.string(), signatures: z.record(z.string(), z.string()) }).nullable(),
    /** The address on which the user wants no marks. */
    unmarkedUrl: z.string().nullable(),
    /** The address at which the user was told of a fill that was cut off. */
    cutOffToldAt: z.string().nullable(),
    /** What the user asked for in the page or the browser's menu, until the panel has taken it up. */
    errand: errandSchema.nullable().default(null),
  }),
);
export type Remembered = z.infer<typeof rememberedSchema>;

const nothing: Remembered = {
  selection: null,
  usedOrigin: null,
  preview: null,
  unmarkedUrl: null,
  cutOffToldAt: null,
  errand: null,
};

/** What has to outlive the background's sleep, by tab. Anything else is read from the page again. */
export interface TabMemory {
  read(tabId: number): Promise<Remembered>;
  change(tabId: number, change: Partial<Remembered>): Promise<void>;
  forget(tabId: number): Promise<void>;
}

/** Tab memory in the browser's session memory. */
export function makeTabMemory(session: SessionMemory): TabMemory {
  const slot = (tabId: number) => `tab.${tabId}`;
  async function read(tabId: number): Promise<Remembered> {
    const found = rememberedSchema.safeParse(await session.get(slot(tabId)));
    return found.success ? found.data : nothing;
  }
  // One change after another: two at once would each write what the other has not yet seen.
  let last: Promise<void> = Promise.resolve();
  return {
    read,
    change(tabId, change) {
      const write = async () => session.set(slot(tabId), { ...(await read(tabId)), ...change });
      last = last.then(write, write);
      return last;
    },
    forget: (tabId) => session.remove(slot(tabId)),
  };
}
