import { z } from 'zod';
import type { Bilingual } from '../../core/catalogue/define-fields';
import { type Deadline, daysLeft } from '../../core/filing/deadlines';
import { type Expiry, expiriesOf } from '../../core/filing/expiries';
import type { FilingCase } from '../../core/filing/filing-case';
import { type Reminder, remindersOf } from '../../core/filing/reminders';
import type { Vault } from '../../vault/vault';
import type { LocalMemory } from '../fill/unfinished-fills';

/** What reminding needs of the browser. */
export interface Bell {
  /** One alarm for all; null takes it away. */
  ringAt(time: number | null): Promise<void>;
  isSet(): Promise<boolean>;
  notify(title: Bilingual, text: Bilingual): Promise<void>;
  /** On the toolbar icon, where no tab has a count of its own. */
  count(urgent: number): Promise<void>;
}

/** Tells the user of deadlines. The browser may stop the background, or be stopped itself, at any moment. */
export interface Reminders {
  /** The cases have changed: counts the moments anew. Does nothing while the vault is locked, when they cannot. */
  plan(): Promise<void>;
  /** An alarm, or the browser’s start: tells what has become due meanwhile, and sets the next alarm. */
  ring(): Promise<void>;
  /** The background’s start: alarms are forgotten by some browsers, the plan is not. */
  keepAlarm(): Promise<void>;
}

interface Parts {
  readonly vault: Vault;
  readonly local: LocalMemory;
  readonly bell: Bell;
  readonly now: () => Date;
}

const key = 'reminder-times';
/** Times and nothing else: they lie outside the vault, so that they are known while it is locked. */
const planSchema = z.array(z.number().int()).max(10_000);
/** More than these nobody reads in a notification. */
const mostNamed = 3;

const title: Bilingual = { zh: '备案期限', en: 'Filing deadline' };
const neutral: Bilingual = {
  zh: '有一项备案期限临近。解锁资料库后，在“我的备案”里查看。',
  en: 'A filing deadline is near. Unlock the vault and look into “My filings”.',
};

/** Reminders out of the vault’s cases, with their moments kept where the locked background can read them. */
export function makeReminders({ vault, local, bell, now }: Parts): Reminders {
  async function read(): Promise<number[]> {
    const found = planSchema.safeParse((await local.get(key))[key]);
    return found.success ? found.data : [];
  }
  async function keep(times: readonly number[]): Promise<void> {
    const ahead = [...new Set(times)].filter((time) => time > now().getTime()).toSorted((one, other) => one - other);
    await (ahead.length === 0 ? local.remove(key) : local.set({ [key]: ahead }));
    await bell.ringAt(ahead[0] ?? null);
  }
  async function plan(): Promise<void> {
    const reminders = await readReminders(vault);
    if (reminders === null) return;
    await keep(reminders.map(({ at }) => at.getTime()));
    await bell.count(urgentOf(reminders, now()));
  }
  return {
    plan,
    async ring() {
      const times = await read();
      const due = times.filter((time) => time <= now().getTime());
      const reminders = await readReminders(vault);
      if (due.length > 0) {
        const told = reminders?.filter(({ at }) => due.includes(at.getTime())) ?? null;
        if (told === null || told.length > 0) await bell.notify(title, told === null ? neutral : sayAll(told));
      }
      await (reminders === null ? keep(times) : plan());
    },
    async keepAlarm() {
      if (await bell.isSet()) return;
      const [first] = await read();
      // A moment that passed while nobody was there is told a moment from now.
      if (first !== undefined) await bell.ringAt(Math.max(first, now().getTime() + 1000));
    },
  };
}

/** Every case’s reminders; what two cases of one dossier share, once. Null while the vault is locked. */
async function readReminders(vault: Vault): Promise<Reminder[] | null> {
  if ((await vault.state().catch(() => null))?.kind !== 'open') return null;
  const cases = (await vault.listCases()).filter(({ remind, closed }) => remind && !closed);
  const seen = new Set<string>();
  const all: Reminder[] = [];
  for (const filing of cases)
    for (const reminder of remindersOf(filing, await readExpiries(vault, filing))) {
      const { id, kind } = reminder.deadline;
      const name = `${kind === 'expiry' ? filing.profileId : filing.id} ${id} ${reminder.at.getTime()}`;
      if (!seen.has(name)) all.push(reminder);
      seen.add(name);
    }
  return all;
}

/** The dossier may be gone or damaged; the case’s own deadlines stand all the same. */
async function readExpiries(vault: Vault, { profileId }: FilingCase): Promise<readonly Expiry[]> {
  if (profileId === null) return [];
  return vault.getProfile(profileId).then(expiriesOf, () => []);
}

/** How many deadlines the user himself has to keep within a week, or has missed. */
function urgentOf(reminders: readonly Reminder[], now: Date): number {
  const own = reminders.filter(({ deadline }) => deadline.kind === 'yours' && daysLeft(deadline, now) <= 7);
  return new Set(own.map(({ deadline }) => deadline)).size;
}

/** Kinds of deadlines and their days: no name, domain or number. */
function sayAll(reminders: readonly Reminder[]): Bilingual {
  const deadlines = [...new Set(reminders.map(({ deadline }) => deadline))].slice(0, mostNamed);
  const line = (deadline: Deadline, language: 'zh' | 'en'): string =>
    `${deadline.title[language]} ${deadline.due.replace('T', ' ')}`;
  return {
    zh: deadlines.map((deadline) => line(deadline, 'zh')).join('\n'),
    en: deadlines.map((deadline) => line(deadline, 'en')).join('\n'),
  };
}
