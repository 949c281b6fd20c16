import type { Bilingual } from '../catalogue/define-fields';
import type { VerdictLevel } from './verdict';

/** What is wrong with a value, before it is known in which field it stands. */
export interface Finding {
  readonly level: VerdictLevel;
  /** A short name of the defect: `checksum`, `format`, `not-public`. */
  readonly reason: string;
  readonly message: Bilingual;
  readonly corrected?: string;
}

type Say = (level: VerdictLevel, reason: string, zh: string, en: string, corrected?: string) => Finding;

/** One finding, its message in both languages. */
const finding: Say = (level, reason, zh, en, corrected) => ({
  level,
  reason,
  message: { zh, en },
  ...(corrected === undefined ? {} : { corrected }),
});

/** Something the portal or the reviewer certainly rejects. */
export const error = (reason: string, zh: string, en: string, corrected?: string): Finding =>
  finding('error', reason, zh, en, corrected);

/** Something that is often returned, or that depends on the province. */
export const warn = (reason: string, zh: string, en: string, corrected?: string): Finding =>
  finding('warn', reason, zh, en, corrected);

/** Something good to know. */
export const info = (reason: string, zh: string, en: string, corrected?: string): Finding =>
  finding('info', reason, zh, en, corrected);
