import type { FieldId } from '../../core/catalogue/fields';
import type { PageMatch } from '../../core/match/page-match';
import type { ControlSnapshot } from '../../core/plan/snapshot';
import { maskReport } from '../../core/report/mask-report';
import { type Secrets, secretsFrom } from '../../core/report/mask-text';
import type { PageReport, ReportedControl } from '../../core/report/page-report';
import { secretsOfHeld, secretsOfProfile } from '../../core/report/secrets-of';
import { pathPattern } from '../../core/teach/path-pattern';
import { MessageError } from '../../messaging/message-error';
import { knowledgeOf } from '../../portals/knowledge-of';
import type { House } from '../house';
import { lookAtPage, type PageLook } from './look-at-page';

/**
 * Makes the report of a tab's page. What it was taken for is told without what the user taught, which stands beside it.
 * The vault has to be open: what is in any of its dossiers must be known to be masked.
 * @throws {MessageError} `no-access`, `locked`, `page-went-away`
 */
export async function reportPage(house: House, tabId: number): Promise<PageReport> {
  const look = await lookAtPage(house, tabId);
  if (look === null) throw new MessageError('no-access');
  if (look.dossier.vault === 'locked') throw new MessageError('locked');
  const { place, snapshot, document } = look;
  if (!(await house.pages.bringDescriber(tabId))) throw new MessageError('no-access');
  const tree = await house.pages.ask(tabId, 'describePage', { document }).catch(() => {
    throw new MessageError('page-went-away');
  });
  const match = house.decisions.match(snapshot, knowledgeOf(place.listed?.page ?? null));
  const taught = new Map(look.lessons.map(({ ref, fieldId }) => [ref, fieldId]));
  const { portal, page } = place.listed ?? { portal: null, page: null };
  const report: PageReport = {
    format: 'beian-pilot-page-report',
    version: 1,
    ...house.product,
    page: {
      host: new URL(place.url).host,
      path: pathPattern(place.url),
      title: snapshot.title.slice(0, 300),
      headings: snapshot.headings.map((heading) => heading.slice(0, 300)),
      portal: portal && { id: portal.id, page: page?.id ?? null },
      filing: match.filing,
      unreadableFrames: snapshot.unreadableFrames,
    },
    controls: snapshot.controls.map((control) => reported(control, match, taught)),
    tree,
  };
  return maskReport(report, await secretsOf(house, look));
}

function reported(
  control: ControlSnapshot,
  { matches, refusals }: PageMatch,
  taught: ReadonlyMap<string | undefined, FieldId | null>,
): ReportedControl {
  const { state: _state, signature: _signature, hint: _hint, ...seen } = control;
  const match = matches.find(({ ref }) => ref === control.ref);
  const refusal = refusals.find(({ ref }) => ref === control.ref);
  return {
    ...seen,
    fieldId: match?.fieldId ?? null,
    reason: match?.reason ?? refusal?.reason ?? 'unknown-label',
    confidence: match?.confidence ?? 0,
    doubt: match?.doubt ?? null,
    candidates: [...(refusal?.candidates ?? [])],
    ...(taught.has(control.ref) && { taught: taught.get(control.ref) ?? null }),
  };
}

/** All dossiers' texts, whosever page this is, and what stands in the page's own controls. */
async function secretsOf({ vault, pages }: House, { tabId, document, snapshot }: PageLook): Promise<Secrets> {
  const profiles = await Promise.all((await vault.listProfiles()).map(({ id }) => vault.getProfile(id)));
  const refs = snapshot.controls.map(({ ref }) => ref);
  const read = await pages.ask(tabId, 'readControls', { document, refs }).catch(() => {
    throw new MessageError('page-went-away');
  });
  const kinds = new Map(snapshot.controls.map(({ ref, kind }) => [ref, kind]));
  return secretsFrom([
    ...profiles.flatMap(secretsOfProfile),
    ...read.flatMap(({ ref, held }) => secretsOfHeld(kinds.get(ref) ?? '', held)),
  ]);
}
