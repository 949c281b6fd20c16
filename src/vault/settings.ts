import { type OpenKey, openKey } from './open-key';
import { openRecord, sealRecord, writeRecords } from './records';
import type { SealedRow } from './rows';
import { keepAutoLock } from './session-key';
import {
  type Appearance,
  appearanceSchema,
  defaultAppearance,
  defaultSettings,
  type PrivateSettings,
  privateSettingsSchema,
  splitChange,
} from './settings-schema';
import { type Settings, VaultError } from './vault';
import type { VaultContext } from './vault-context';

const rowId = 'settings';

/** @throws VaultError when the record is damaged */
export async function openSettings(open: OpenKey, row: SealedRow): Promise<PrivateSettings> {
  return openRecord(open, 'settings', row, privateSettingsSchema);
}

/** What a change starts from. Damaged settings give way to the defaults, those of a later version must not. */
async function settingsToChange(open: OpenKey, row: SealedRow | undefined): Promise<PrivateSettings> {
  if (!row) return defaultSettings;
  return openSettings(open, row).catch((error) => {
    if (error instanceof VaultError && error.code === 'damaged-record') return defaultSettings;
    throw error;
  });
}

/** Settings that cannot be read keep nobody from his profiles: the defaults do. */
async function settingsToUse(open: OpenKey): Promise<PrivateSettings> {
  const row = await open.db.settings.get(rowId);
  return row ? openSettings(open, row).catch(() => defaultSettings) : defaultSettings;
}

/** After how many idle minutes this vault locks. */
export async function autoLockMinutes(open: OpenKey): Promise<number> {
  return (await settingsToUse(open)).autoLockMinutes;
}

async function openUnlessLocked(context: VaultContext): Promise<OpenKey | null> {
  return openKey(context).catch((error) => {
    if (error instanceof VaultError && error.code === 'locked') return null;
    throw error;
  });
}

async function privateSettings(context: VaultContext): Promise<PrivateSettings> {
  const open = await openUnlessLocked(context);
  if (!open) return defaultSettings;
  const settings = await settingsToUse(open);
  const { activeProfileId } = settings;
  // The profile may have been removed since it was chosen.
  const exists = activeProfileId !== null && (await open.db.profiles.where('id').equals(activeProfileId).count()) > 0;
  return exists ? settings : { ...settings, activeProfileId: null };
}

/** All settings; while locked language and theme, and the defaults for the rest. */
export async function readSettings(context: VaultContext): Promise<Settings> {
  const db = await context.database();
  const appearance = appearanceSchema.safeParse(await db.appearance.get('appearance'));
  return { ...(await privateSettings(context)), ...(appearance.data ?? defaultAppearance) };
}

async function sealSettings(open: OpenKey, settings: PrivateSettings): Promise<SealedRow> {
  return sealRecord(open, 'settings', { id: rowId, updatedAt: new Date().toISOString() }, settings);
}

/** The settings' row under another data key; null when there is none. */
export async function resealSettings(before: OpenKey, after: OpenKey): Promise<SealedRow | null> {
  const row = await before.db.settings.get(rowId);
  return row ? sealSettings(after, await settingsToChange(before, row)) : null;
}

async function putAppearance(db: OpenKey['db'], change: Partial<Appearance>): Promise<void> {
  const before = appearanceSchema.safeParse(await db.appearance.get('appearance'));
  await db.appearance.put({ id: 'appearance', ...(before.data ?? defaultAppearance), ...change });
}

async function trySave(
  open: OpenKey,
  appearance: Partial<Appearance>,
  change: Partial<PrivateSettings>,
): Promise<PrivateSettings | null> {
  const { db } = open;
  const before = await db.settings.get(rowId);
  const changed = { ...(await settingsToChange(open, before)), ...change };
  const row = await sealSettings(open, changed);
  let overtaken = false;
  await writeRecords(open, [db.settings, db.appearance], async () => {
    const current = await db.settings.get(rowId);
    // Every sealing has an IV of its own: the same IV is the same record.
    overtaken = String(current?.iv) !== String(before?.iv);
    if (overtaken) return;
    await db.settings.put(row);
    await putAppearance(db, appearance);
  });
  return overtaken ? null : changed;
}

/** Changes settings; two pages that change different ones at the same time both succeed. Locked: language and theme. */
export async function saveSettings(context: VaultContext, change: Partial<Settings>): Promise<Settings> {
  const [appearance, rest] = splitChange(change);
  if (Object.keys(rest).length === 0) {
    const db = await context.database();
    await db.transaction('rw', db.appearance, () => putAppearance(db, appearance));
    context.announce();
    return readSettings(context);
  }
  const open = await openKey(context);
  let saved: PrivateSettings | null = null;
  while (!saved) saved = await trySave(open, appearance, rest);
  if (rest.autoLockMinutes !== undefined) await keepAutoLock(context, rest.autoLockMinutes);
  return readSettings(context);
}
