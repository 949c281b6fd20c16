import type { FieldId } from '../core/catalogue/fields';
import { matchSnapshot } from '../core/match/match-snapshot';
import type { Refusal } from '../core/plan/match';
import { sayMatch, sayRefusal } from '../core/plan/say-reason';
import type { ControlKind, ControlSnapshot, Snapshot } from '../core/plan/snapshot';
import { leastToFill } from '../core/plan/steps-from-values';
import { type PortalId, pageKnowledge, type TaughtFields } from './page-knowledge';
import type { FoundControl } from './scan/found-control';
import { scanPage } from './scan/scan-page';

export interface RecogniseOptions {
  readonly portal?: PortalId;
  readonly taught?: TaughtFields;
}

/** A control of a page and the field it was taken for, or null and why not. */
export interface Recognised {
  readonly element: HTMLElement;
  readonly kind: ControlKind;
  readonly label: string;
  readonly section: string[];
  readonly fieldId: FieldId | null;
  readonly confidence: number;
  /** Whether a fill would write a value here unasked: nothing is doubted, and the field is known well enough. */
  readonly certain: boolean;
  /** A sentence in Chinese: what spoke for the field, or why nothing did. */
  readonly reason: string;
}

/**
 * What the controls of a document are, in page order, through same-origin frames and open shadow roots.
 * Reads only; hidden controls and pages that are no filing form give `fieldId: null` with the reason.
 */
export function recognise(root: Document, options: RecogniseOptions = {}): Recognised[] {
  const page = scanPage(root);
  const controls = page.controls.map(asSnapshot);
  const snapshot: Snapshot = {
    url: root.location?.href ?? '',
    title: root.title,
    headings: [...page.headings],
    controls,
    unreadableFrames: page.unreadableFrames,
  };
  const { matches, refusals } = matchSnapshot(snapshot, pageKnowledge(snapshot.url, options));
  const byRef = new Map(matches.map((match) => [match.ref, match]));
  const refused = new Map(refusals.map((refusal) => [refusal.ref, refusal]));
  const why = sentences();
  return page.controls.map((found, at): Recognised => {
    const match = byRef.get(String(at));
    const refusal = refused.get(String(at));
    return {
      element: found.root,
      kind: found.kind,
      label: found.label,
      section: [...found.section],
      fieldId: match?.fieldId ?? null,
      confidence: match?.confidence ?? 0,
      certain: match !== undefined && match.doubt === null && match.confidence >= leastToFill,
      reason: match ? sayMatch(match).zh : refusal ? why(refusal) : '',
    };
  });
}

/** Many controls are refused for the same reason: each sentence is made once. */
function sentences(): (refusal: Refusal) => string {
  const made = new Map<string, string>();
  return (refusal) => {
    const key = `${refusal.reason}|${refusal.candidates.join()}`;
    const sentence = made.get(key) ?? sayRefusal(refusal).zh;
    made.set(key, sentence);
    return sentence;
  };
}

function asSnapshot(found: FoundControl, at: number): ControlSnapshot {
  const {
    kind,
    label,
    section,
    placeholder,
    hint,
    id,
    name,
    options,
    required,
    readOnly,
    disabled,
    visible,
    maxLength,
    accept,
    part,
    parts,
    row,
  } = found;
  return {
    ref: String(at),
    kind,
    label,
    section: section as string[],
    placeholder,
    hint,
    id,
    name,
    options: options as string[],
    required,
    state: 'empty',
    readOnly,
    disabled,
    visible,
    maxLength,
    accept,
    part,
    parts,
    ...(row && { row }),
    signature: '',
  };
}
