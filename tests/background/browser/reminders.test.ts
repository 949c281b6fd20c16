import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { type Bell, makeReminders } from '../../../src/background/browser/reminders';
import type { Bilingual } from '../../../src/core/catalogue/define-fields';
import { type FilingCase, newCase } from '../../../src/core/filing/filing-case';
import { newProfile } from '../../../src/core/profile/new-profile';
import { openVault } from '../../../src/vault/open-vault';
import { memories } from '../make-house';

const passphrase = '山高水长 reminders 7';
const named: FilingCase = {
  ...newCase({ scenario: 'icp-first', subject: 'person', title: '晴川学习小记' }),
  dates: { 'site-opened': '2026-01-31' },
};

/** The background with a made-up browser and clock; `restart` ends it and loses the alarm. */
function background() {
  const { session, local, vaultName } = memories();
  const vault = openVault({ session, name: vaultName });
  const told: Bilingual[] = [];
  const state = { now: new Date('2026-02-01T00:00:00Z'), alarm: null as number | null, count: 0, local, told, vault };
  const bell: Bell = {
    async ringAt(time) {
      state.alarm = time;
    },
    isSet: async () => state.alarm !== null,
    notify: async (_, text) => void told.push(text),
    async count(urgent) {
      state.count = urgent;
    },
  };
  const make = () => makeReminders({ vault, local, bell, now: () => state.now });
  return {
    ...state,
    state,
    reminders: make(),
    restart() {
      state.alarm = null;
      return make();
    },
  };
}
const at = (time: string) => new Date(time).getTime();

describe('reminders', () => {
  it('set the alarm of the next moment, and tell when it comes', async () => {
    const { reminders, state, vault, told } = background();
    await vault.saveCase(named);
    await reminders.plan();
    expect(state.alarm).toBe(at('2026-02-23T01:00:00Z'));
    expect(state.count).toBe(0);
    state.now = new Date('2026-02-23T01:00:05Z');
    await reminders.ring();
    expect(told).toEqual([{ zh: '公安备案截止 2026-03-02', en: 'MPS filing due 2026-03-02' }]);
    expect(state.alarm).toBe(at('2026-02-27T01:00:00Z'));
    expect(state.count).toBe(1);
  });

  it('tell after a restart what came due while the browser was closed, once', async () => {
    const { reminders, state, vault, told, restart } = background();
    await vault.saveCase(named);
    await reminders.plan();
    state.now = new Date('2026-02-28T05:00:00Z');
    const again = restart();
    await again.keepAlarm();
    expect(state.alarm).toBe(at('2026-02-28T05:00:01Z'));
    state.now = new Date('2026-02-28T05:00:02Z');
    await again.ring();
    expect(told).toHaveLength(1);
    await again.ring();
    expect(told).toHaveLength(1);
    expect(state.alarm).toBe(at('2026-03-01T01:00:00Z'));
  });

  it('say nothing of what it is about while the vault is locked, and keep their alarm', async () => {
    const { reminders, state, vault, told, local } = background();
    await vault.saveCase(named);
    await reminders.plan();
    expect(JSON.stringify(await local.get('reminder-times'))).toMatch(/^\{"reminder-times":\[[\d,]+\]\}$/);
    await vault.setPassphrase(passphrase);
    await vault.lock();
    state.now = new Date('2026-02-23T01:00:05Z');
    await reminders.ring();
    expect(told.map(({ zh }) => zh)).toEqual(['有一项备案期限临近。解锁资料库后，在“我的备案”里查看。']);
    expect(state.alarm).toBe(at('2026-02-27T01:00:00Z'));
  });

  it('name no person, domain or site', async () => {
    const { reminders, state, vault, told } = background();
    const profile = newProfile();
    const person = crypto.randomUUID();
    await vault.saveProfile({
      ...profile,
      people: [{ id: person, values: { name: '张三', idValidity: { from: '2006-05-01', to: '2026-05-24' } } }],
      roles: { subjectOwner: person },
    });
    await vault.saveCase({ ...named, dates: {}, profileId: profile.id });
    await vault.saveCase({ ...named, id: crypto.randomUUID(), dates: {}, profileId: profile.id });
    await reminders.plan();
    expect(state.alarm).toBe(at('2026-02-23T01:00:00Z'));
    state.now = new Date('2026-02-23T02:00:00Z');
    await reminders.ring();
    expect(told).toEqual([{ zh: '负责人证件到期 2026-05-24', en: 'A person’s document runs out 2026-05-24' }]);
  });

  it('end with the case', async () => {
    const { reminders, state, vault, told } = background();
    const saved = await vault.saveCase(named);
    await reminders.plan();
    await vault.saveCase({ ...saved, closed: true });
    await reminders.plan();
    expect(state.alarm).toBeNull();
    state.now = new Date('2026-03-01T05:00:00Z');
    await reminders.ring();
    expect(told).toEqual([]);
  });
});
