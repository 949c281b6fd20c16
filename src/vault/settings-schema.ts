import { z } from 'zod';
import { watermarkChoiceSchema } from '../core/images/watermark-choice';
import { type Settings, VaultError } from './vault';

const appearanceShape = () => ({
  language: z.enum(['zh', 'en', 'browser']),
  theme: z.enum(['light', 'dark', 'system']),
});
const privateShape = () => ({
  autoLockMinutes: z.number().int().min(1).max(1440),
  marks: z.boolean(),
  marksOffPortals: z.array(z.string().max(200)).max(1000).readonly(),
  activeProfileId: z.uuid().nullable(),
  firstRunDone: z.boolean(),
  watermarks: z.record(z.string().max(300), watermarkChoiceSchema),
});

/** Language and theme: no secrets, readable while locked. */
export const appearanceSchema = z.lazy(() => z.object(appearanceShape()));
export const privateSettingsSchema = z.lazy(() => {
  const shape = privateShape();
  // Settings of before there was a choice say nothing of it.
  return z.strictObject({ ...shape, watermarks: shape.watermarks.default({}) });
});
const changeSchema = z.lazy(() => z.strictObject({ ...appearanceShape(), ...privateShape() }).partial());

export type Appearance = z.infer<typeof appearanceSchema>;
export type PrivateSettings = z.infer<typeof privateSettingsSchema>;

export const defaultAppearance: Appearance = { language: 'browser', theme: 'system' };
export const defaultSettings: PrivateSettings = {
  autoLockMinutes: 15,
  marks: true,
  marksOffPortals: [],
  activeProfileId: null,
  firstRunDone: false,
  watermarks: {},
};

/**
 * Checks a change and tells its public part from its private one.
 * @throws VaultError `invalid-record`
 */
export function splitChange(change: Partial<Settings>): [Partial<Appearance>, Partial<PrivateSettings>] {
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  const parsed = changeSchema.safeParse(given);
  if (!parsed.success)
    throw new VaultError('invalid-record', { record: 'settings', path: String(parsed.error.issues[0]?.path[0] ?? '') });
  const { language, theme, ...rest } = parsed.data;
  return [{ ...(language && { language }), ...(theme && { theme }) }, rest];
}
