import { takesField } from '../../core/match/taught';
import { controlsOf, signOf } from '../../core/teach/control-sign';
import { MessageError } from '../../messaging/message-error';
import type { PageView } from '../../messaging/page-view';
import type { MessageData } from '../../messaging/protocol';
import type { TaughtField } from '../../vault/vault';
import type { House } from '../house';
import { lookAtPage, type PageLook } from './look-at-page';
import { placeTaught } from './place-of';
import { showPage } from './show-page';

/**
 * Remembers what the user says a control is (null: none of ours) for this page of the portal, and reads the page anew.
 * What he taught of it before is replaced.
 * @throws {MessageError} `page-went-away`, `field-went-away`, `kind-does-not-fit`; the vault's own codes
 */
export async function teachField(house: House, order: MessageData<'teachField'>): Promise<PageView> {
  const { tabId, ref, fieldId } = order;
  const look = await lookFor(house, tabId);
  const control = look.snapshot.controls.find((one) => one.ref === ref);
  const sign = signOf(ref, look.snapshot.controls);
  if (control === undefined || sign === null) throw new MessageError('field-went-away');
  if (fieldId !== null && !takesField(fieldId, control)) throw new MessageError('kind-does-not-fit');
  const [before, ...others] = await taughtOf(house, look, ref);
  const id = before?.id ?? crypto.randomUUID();
  await house.vault.saveTaught({ id, ...placeTaught(look.place), ...sign, fieldId });
  for (const other of others) await house.vault.removeTaught(other.id);
  return endErrand(house, tabId);
}

/** Forgets what was taught of a control, and reads the page anew. @throws {MessageError} `page-went-away` */
export async function unteachField(house: House, { tabId, ref }: MessageData<'unteachField'>): Promise<PageView> {
  const look = await lookFor(house, tabId);
  for (const { id } of await taughtOf(house, look, ref)) await house.vault.removeTaught(id);
  return endErrand(house, tabId);
}

async function lookFor(house: House, tabId: number): Promise<PageLook> {
  const look = await lookAtPage(house, tabId);
  if (look === null) throw new MessageError('page-went-away');
  return look;
}

/** What was taught of a control of this page. */
async function taughtOf(house: House, { place, snapshot }: PageLook, ref: string): Promise<TaughtField[]> {
  const { portalId, path } = placeTaught(place);
  return (await house.vault.listTaught()).filter((field) => {
    if (field.portalId !== portalId || (field.path !== undefined && field.path !== path)) return false;
    const { label, section, kind, place: at = { at: 0, of: 1 } } = field;
    return controlsOf({ label, section, kind, place: at }, snapshot.controls).some((one) => one.ref === ref);
  });
}

async function endErrand(house: House, tabId: number): Promise<PageView> {
  await house.memory.change(tabId, { errand: null });
  return showPage(house, tabId);
}
