import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ProfileDraft } from '../../../src/ui/pages/options/dossier/profile-draft';
import { type ProfileEdit, setValue } from '../../../src/ui/pages/options/dossier/profile-edits';
import { VaultError } from '../../../src/vault/vault';
import { exampleProfile, ids } from '../example-profile';
import { FakeVault } from '../fake-vault';

const rename = (name: string): ProfileEdit => setValue({ kind: 'subject' }, 'subject.name', name);
const remark = (text: string): ProfileEdit => setValue({ kind: 'subject' }, 'subject.remark', text);

async function openDraft() {
  const vault = new FakeVault();
  vault.profiles.set(ids.profile, exampleProfile());
  const draft = new ProfileDraft(vault, await vault.getProfile(ids.profile));
  const stored = () => vault.getProfile(ids.profile);
  return { vault, draft, stored };
}

describe('ProfileDraft', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('shows an edit at once and saves it within 400 ms', async () => {
    const { draft, stored } = await openDraft();
    draft.edit(rename('甲公司'));
    expect(draft.view()).toMatchObject({ profile: { subject: { name: '甲公司' } }, save: { kind: 'unsaved' } });
    expect((await stored()).subject.name).not.toBe('甲公司');
    await vi.advanceTimersByTimeAsync(400);
    expect((await stored()).subject.name).toBe('甲公司');
    expect(draft.view().save.kind).toBe('saved');
    expect(draft.hasUnsaved).toBe(false);
  });

  it('saves a run of edits once', async () => {
    const { vault, draft } = await openDraft();
    for (const name of ['甲', '甲公', '甲公司']) {
      draft.edit(rename(name));
      await vi.advanceTimersByTimeAsync(50);
    }
    await vi.advanceTimersByTimeAsync(400);
    expect(vault.saves).toBe(1);
  });

  it('saves at once when flushed, as on blur and before the page is left', async () => {
    const { draft, stored } = await openDraft();
    draft.edit(rename('甲公司'));
    await draft.flush();
    expect((await stored()).subject.name).toBe('甲公司');
  });

  it('keeps what was typed when a save fails, and saves it on the next try', async () => {
    const { vault, draft, stored } = await openDraft();
    vault.saveError = new VaultError('storage-full');
    draft.edit(rename('甲公司'));
    await draft.flush();
    expect(draft.view().save).toMatchObject({ kind: 'failed', error: { code: 'storage-full' } });
    expect(draft.view().profile.subject.name).toBe('甲公司');
    expect(draft.hasUnsaved).toBe(true);
    draft.edit(remark('备注'));
    vault.saveError = null;
    await draft.flush();
    expect((await stored()).subject).toMatchObject({ name: '甲公司', remark: '备注' });
    expect(draft.view().save.kind).toBe('saved');
  });

  it('saves what was typed while a save was under way', async () => {
    const { vault, draft, stored } = await openDraft();
    let release = (): void => undefined;
    const save = vault.saveProfile.bind(vault);
    vault.saveProfile = async (profile, basedOn) => {
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      return save(profile, basedOn);
    };
    draft.edit(rename('甲公司'));
    const first = draft.flush();
    await vi.advanceTimersByTimeAsync(0);
    draft.edit(remark('后来'));
    vault.saveProfile = save;
    release();
    await first;
    expect(draft.view()).toMatchObject({ profile: { subject: { remark: '后来' } }, save: { kind: 'unsaved' } });
    await vi.advanceTimersByTimeAsync(400);
    expect((await stored()).subject).toMatchObject({ name: '甲公司', remark: '后来' });
  });

  it('keeps the edits of another page that saved meanwhile', async () => {
    const { vault, draft, stored } = await openDraft();
    draft.edit(rename('甲公司'));
    await vault.saveProfile(remark('侧边栏填的')(await stored()));
    await draft.flush();
    expect((await stored()).subject).toMatchObject({ name: '甲公司', remark: '侧边栏填的' });
    expect(draft.view().profile.subject.remark).toBe('侧边栏填的');
  });

  it('tries again when another page gets in between reading and writing', async () => {
    const { vault, draft, stored } = await openDraft();
    const save = vault.saveProfile.bind(vault);
    let others = 1;
    vault.saveProfile = async (profile, basedOn) => {
      if (others-- > 0) await save(remark('抢先')(await stored()));
      return save(profile, basedOn);
    };
    draft.edit(rename('甲公司'));
    await draft.flush();
    expect((await stored()).subject).toMatchObject({ name: '甲公司', remark: '抢先' });
  });

  it('takes over what another page stored, under its own unsaved edits', async () => {
    const { vault, draft, stored } = await openDraft();
    draft.edit(rename('甲公司'));
    await vault.saveProfile(setValue({ kind: 'subject' }, 'subject.remark', '别处')(await stored()));
    await draft.refresh();
    expect(draft.view().profile.subject).toMatchObject({ name: '甲公司', remark: '别处' });
    expect(draft.hasUnsaved).toBe(true);
  });
});
