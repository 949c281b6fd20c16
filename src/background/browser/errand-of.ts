import type { Errand } from '../../messaging/page-view';
import type { House } from '../house';
import type { PageLook } from '../page/look-at-page';

/** What the panel is to go on with, in the page as it is now; an errand of another document is over. */
export async function errandOf(house: House, tabId: number, look: PageLook | null): Promise<Errand | null> {
  const { errand } = await house.memory.read(tabId);
  if (errand === null || errand.kind === 'lookup') return errand;
  if (look === null) return null;
  if (errand.document === null) {
    const { ref } = await house.pages.ask(tabId, 'pointedControl', null).catch(() => ({ ref: null }));
    await house.memory.change(tabId, { errand: { kind: 'teach', document: look.document, ref } });
    return { kind: 'teach', field: fieldAt(look, ref) };
  }
  if (errand.document === look.document) return { kind: 'teach', field: fieldAt(look, errand.ref) };
  await house.memory.change(tabId, { errand: null });
  return null;
}

function fieldAt({ snapshot, lessons }: PageLook, ref: string | null): Extract<Errand, { kind: 'teach' }>['field'] {
  const control = snapshot.controls.find((one) => one.ref === ref && one.visible);
  if (control === undefined) return null;
  const { label, placeholder, section, kind, readOnly } = control;
  const taught = lessons.some((lesson) => lesson.ref === control.ref);
  return { ref: control.ref, label: label || placeholder, section, kind, readOnly, taught };
}
