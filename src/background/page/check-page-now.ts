import { checkPage, checkTyped, type Finding, type PageCheckContext } from '../../core/plan/check-page';
import type { HeldPart } from '../../core/plan/page-values';
import { plainValues } from '../../core/profile/stored-values';
import { MessageError } from '../../messaging/message-error';
import type { MessageReply } from '../../messaging/protocol';
import type { House } from '../house';
import { type Dossier, openDossier } from '../open-dossier';
import { lookAtPage, today } from './look-at-page';

/**
 * *Check before submit*: reads the page as it stands, on the user's click, and holds it against all rules and the
 * dossier. Writes nothing.
 * @throws {MessageError} `page-went-away`
 */
export async function checkPageNow(house: House, tabId: number): Promise<Finding[]> {
  const look = await lookAtPage(house, tabId);
  if (look === null) throw new MessageError('page-went-away');
  return checkPage(look.plan, contextOf(house, look.dossier));
}

/** What the rules say of a field while the user types in it. Nothing of it is kept. */
export async function checkTypedNow(
  house: House,
  tabId: number,
  ref: string,
  parts: readonly HeldPart[],
): Promise<MessageReply<'controlTyped'>> {
  const dossier = await openDossier(house, tabId);
  return checkTyped(parts, ref, contextOf(house, dossier)).map(({ level, message }) => ({ level, message }));
}

function contextOf({ now }: House, { values, known }: Dossier): PageCheckContext {
  return { values: plainValues(values), today: today(now()), known };
}
