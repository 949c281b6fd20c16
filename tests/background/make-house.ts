import 'fake-indexeddb/auto';
import { type Bell, makeReminders } from '../../src/background/browser/reminders';
import { makeTabMemory } from '../../src/background/browser/tab-memory';
import { FillRuns } from '../../src/background/fill/fill-runs';
import { makeUnfinishedFills } from '../../src/background/fill/unfinished-fills';
import type { House } from '../../src/background/house';
import { makeFooterChecks } from '../../src/background/page/footer-checks';
import type { PreparedNote } from '../../src/core/images/prepared';
import { matchSnapshot } from '../../src/core/match/match-snapshot';
import { newProfile } from '../../src/core/profile/new-profile';
import type { Profile } from '../../src/core/profile/profile';
import { check } from '../../src/core/rules/check';
import type { PreparationOrder } from '../../src/images/prepare-file';
import { openVault } from '../../src/vault/open-vault';
import type { SessionMemory } from '../../src/vault/vault';
import { FakePage } from './fake-page';

/** The one tab of the fake browser. */
export const tabId = 7;

/** A house with the real vault, matcher and rules; only the browser around it is made up. */
export interface TestHouse extends House {
  readonly page: FakePage;
  /** What the surfaces were told. */
  readonly told: { name: string; data: unknown }[];
  /** What was prepared for the page, and by which order. */
  readonly prepared: { file: File; order: PreparationOrder }[];
  badgeText: number | null;
  surfaceIsOpen: boolean;
  /** The background is ended by the browser and starts again: what was in its memory is gone. */
  restart(): TestHouse;
}

/** A browser without alarms and notifications. */
const silentBell: Bell = {
  ringAt: async () => undefined,
  isSet: async () => true,
  notify: async () => undefined,
  count: async () => undefined,
};

export function makeHouse(shared: Partial<Pick<TestHouse, 'page' | 'told'>> & Memories = memories()): TestHouse {
  const { page = new FakePage(), told = [], session, local, vaultName } = shared;
  const prepared: TestHouse['prepared'] = [];
  const vault = openVault({ session, name: vaultName });
  const now = () => new Date('2026-11-22T10:00:00');
  const house: TestHouse = {
    page,
    prepared,
    told,
    badgeText: null,
    surfaceIsOpen: true,
    vault,
    pages: page,
    surfaces: {
      browserLanguage: 'zh',
      async tell(name, data) {
        told.push({ name, data });
        return house.surfaceIsOpen;
      },
      openPanel: async () => house.surfaceIsOpen,
      async badge(_, count) {
        house.badgeText = count;
      },
    },
    // The rules of several values have tests of their own; here they would only warn of what a short profile lacks.
    decisions: { match: matchSnapshot, check, checkProfile: () => [] },
    // Node has no canvas: what becomes of pictures is tested in browsers, here only that they pass through it.
    prepare: async (file, order) => {
      prepared.push({ file, order });
      return order.limit.maxBytes < file.size
        ? { ok: false, code: 'image-not-legible', detail: { limit: '1 KB' } }
        : { ok: true, file: new File([file], file.name, { type: file.type }), note: noteOf(file) };
    },
    memory: makeTabMemory(session),
    runs: new FillRuns((tabId) => void house.surfaces.tell('pageChanged', { tabId })),
    unfinished: makeUnfinishedFills(local),
    footerChecks: makeFooterChecks(session),
    reminders: makeReminders({ vault, local, bell: silentBell, now }),
    now,
    product: { extension: '0.1.0', browser: 'chromium' },
    restart: () => makeHouse({ page, told, session, local, vaultName }),
  };
  return house;
}

function noteOf({ size }: File): PreparedNote {
  const shape = { type: 'image/jpeg', bytes: size, width: 16, height: 16 } as const;
  return { before: { ...shape, bytes: size * 2 }, after: shape, did: ['compressed'], unmarked: null, small: true };
}

interface Memories {
  readonly session: SessionMemory;
  readonly local: Parameters<typeof makeUnfinishedFills>[0];
  readonly vaultName: string;
}

export function memories(): Memories {
  const session = new Map<string, unknown>();
  const local = new Map<string, unknown>();
  return {
    vaultName: crypto.randomUUID(),
    session: {
      get: async (key) => structuredClone(session.get(key)),
      set: async (key, value) => void session.set(key, structuredClone(value)),
      remove: async (key) => void session.delete(key),
    },
    local: {
      get: async (key) => ({ [key]: structuredClone(local.get(key)) }),
      set: async (items) => Object.entries(items).forEach(([key, value]) => void local.set(key, value)),
      remove: async (key) => void local.delete(key),
    },
  };
}

const person = crypto.randomUUID();
const websiteId = crypto.randomUUID();

/** An organisation with one person and one website. */
export function organisation(change: Partial<Profile> = {}): Profile {
  return {
    ...newProfile(),
    subject: { type: '单位', nature: '企业', name: '杭州某某科技有限公司' },
    people: [
      {
        id: person,
        values: { name: '张三', idType: '居民身份证', idNumber: '11010519491231002X', mobile: '13812345678' },
      },
    ],
    roles: { subjectOwner: person },
    websites: [{ id: websiteId, values: { name: '某某之家', domain: 'example.com' }, roles: {} }],
    ...change,
  };
}

/** Puts the first fields of the subject page on the page, with the labels that the portal prints. */
export function drawSubjectPage(page: FakePage): void {
  page.add('c1', { label: '主办单位名称', id: 'form_item_unitnm', section: ['开办主体信息'] });
  page.add('c2', { label: '负责人姓名', id: 'form_item_rpbnm', section: ['负责人信息'] });
  page.add('c3', { label: '负责人证件号码', id: 'form_item_rpbcftnum', section: ['负责人信息'] });
  page.add('c4', { label: '负责人手机号码', id: 'form_item_rpbmobile', section: ['负责人信息'] });
  page.add('c5', { label: '电子邮件地址', id: 'form_item_rpbmail', section: ['负责人信息'] });
}

/** The smallest file that is a JPEG by its bytes. */
export function photo(name: string): File {
  const jpeg =
    'ffd8ffe000104a46494600010100000100010000ffc00011080010001003012200021101031101ffda000c03010002110311003f00ffd9';
  return new File([Uint8Array.from(Buffer.from(jpeg, 'hex'))], name, { type: 'image/jpeg' });
}
