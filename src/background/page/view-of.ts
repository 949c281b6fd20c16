import type { Bilingual } from '../../core/catalogue/define-fields';
import { catalogueKey, fieldOf } from '../../core/catalogue/fields';
import { sayForecast } from '../../core/images/say-prepared';
import { takesWatermark } from '../../core/images/takes-watermark';
import type { UploadType } from '../../core/images/upload-limit';
import type { FieldReason, Plan, PlannedField } from '../../core/plan/plan';
import { sayLikely, sayMatch, sayRefusal, sayState } from '../../core/plan/say-reason';
import { maskText, showHeld, showValue } from '../../core/plan/show-value';
import { documentsOf } from '../../core/profile/stored-values';
import type { Verdict } from '../../core/rules/verdict';
import type { MarkScope } from '../../messaging/mark-scope';
import type { FieldView, PageView } from '../../messaging/page-view';
import type { DocumentInfo } from '../../vault/vault';
import type { FillRun } from '../fill/fill-runs';
import { uploadLimitOf } from '../fill/upload-limit-of';
import type { Dossier } from '../open-dossier';
import type { PageLook } from './look-at-page';
import type { Place } from './place-of';

/** What the surfaces are told of a tab without a page to work on. */
export function emptyView(tabId: number, place: Place | null, vault: 'open' | 'locked'): PageView {
  return {
    tabId,
    portal: portalView(place),
    filing: false,
    vault,
    profile: null,
    fields: [],
    findings: [],
    marksOff: null,
    filling: null,
    canUndo: false,
    unreadableFrames: 0,
    notice: null,
    progress: null,
  };
}

/** What the surfaces are told of a page. */
export function viewOf(
  look: PageLook,
  documents: ReadonlyMap<string, DocumentInfo>,
  run: FillRun | null,
  marksOff: MarkScope | null,
): PageView {
  const names = new Map([...documents].map(([id, { name }]) => [id, name]));
  const taughtRefs = new Set(look.lessons.map(({ ref }) => ref));
  return {
    ...emptyView(look.tabId, look.place, look.dossier.vault),
    filing: look.filing,
    profile: profileView(look.dossier),
    fields: look.plan.fields.map((field) => ({
      ...fieldView(field, names, taughtRefs),
      ...uploadView(look, field, documents),
    })),
    findings: look.findings.map((verdict) => findingOf(verdict, look.plan)),
    marksOff,
    filling: run === null ? null : { done: run.done, total: run.total },
    canUndo: look.ours.length > 0,
    unreadableFrames: look.snapshot.unreadableFrames,
  };
}

function findingOf({ level, fieldId, message, source }: Verdict, { fields }: Plan): PageView['findings'][number] {
  const asked = fields.find(({ match, control }) => match?.fieldId === fieldId && control.visible);
  return { level, fieldId, message, source, ref: asked?.control.ref ?? null, label: asked?.control.label ?? '' };
}

function portalView(place: Place | null): PageView['portal'] {
  const listed = place?.listed;
  if (listed == null) return null;
  const { portal, page } = listed;
  return {
    id: portal.id,
    name: portal.name,
    page: page?.title ?? null,
    checked: portal.evidence.some(({ kind }) => kind !== 'documentation'),
    verifiedOn: portal.verifiedOn,
    steps: page?.steps ?? [],
  };
}

function profileView({ profile, websiteId, appId }: Dossier): PageView['profile'] {
  if (profile === null) return null;
  return {
    id: profile.id,
    subjectName: textOf(profile.subject.name) ?? ownerName(profile) ?? '',
    websiteId,
    websiteName: textOf(profile.websites.find(({ id }) => id === websiteId)?.values.name),
    appId,
    appName: textOf(profile.apps.find(({ id }) => id === appId)?.values.name),
  };
}

function ownerName({ people, roles }: NonNullable<Dossier['profile']>): string | null {
  return textOf(people.find(({ id }) => id === roles.subjectOwner)?.values.name);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function fieldView(
  { control, match, state, reason, wanted, held }: PlannedField,
  names: ReadonlyMap<string, string>,
  taughtRefs: ReadonlySet<string | undefined>,
): FieldView {
  const sensitive = match !== null && fieldOf(match.fieldId).sensitive === true;
  // A file's name tells which one is meant, and no number.
  const masked = sensitive && control.kind !== 'upload';
  const shown = (text: string | null) => (text === null || !masked ? text : maskText(text));
  return {
    ref: control.ref,
    label: control.label,
    section: control.section,
    kind: control.kind,
    readOnly: control.readOnly,
    taught: taughtRefs.has(control.ref),
    fieldId: match?.fieldId ?? null,
    state,
    reason: match !== null && isLikely(reason) ? sayLikely(match.fieldId) : sayReason(reason),
    recognisedBy: match === null ? null : sayMatch(match),
    confidence: match?.confidence ?? 0,
    wanted: shown(wanted === null ? null : showValue(wanted, names)),
    held: shown(showHeld(held)),
    sensitive,
  };
}

/** What will be done to the files of an upload, so that the user sees it before he fills. */
function uploadView(
  { place, watermark }: PageLook,
  { control, match, wanted }: PlannedField,
  documents: ReadonlyMap<string, DocumentInfo>,
): Pick<FieldView, 'upload'> {
  const files = wanted === null ? [] : documentsOf(wanted).flatMap(({ documentId }) => documents.get(documentId) ?? []);
  if (match === null || control.kind !== 'upload' || files.length === 0) return {};
  const key = catalogueKey(match.fieldId);
  const limit = uploadLimitOf(place, control, match.fieldId);
  const lines = files.map((info) => sayForecast({ ...info, type: info.type as UploadType }, limit));
  return {
    upload: {
      documents: files.map(({ id }) => id),
      limit,
      watermark: watermark.on ?? limit.watermark === 'advised',
      watermarkText: watermark.text,
      markable: limit.watermark !== 'forbidden' && takesWatermark(key) && files.some(({ width }) => width > 0),
      forecast: { zh: lines.map(({ zh }) => zh).join(' / '), en: lines.map(({ en }) => en).join(' / ') },
    },
  };
}

/** Recognised, but not plainly enough to be filled unasked. */
function isLikely(reason: FieldReason | null): boolean {
  return reason?.kind === 'refusal' && reason.refusal.reason === 'ambiguous';
}

/** A field's reason as a sentence. */
export function sayReason(reason: FieldReason | null): Bilingual | null {
  if (reason === null) return null;
  if (reason.kind === 'state') return sayState(reason.reason);
  return reason.kind === 'refusal' ? sayRefusal(reason.refusal) : reason.verdict.message;
}
