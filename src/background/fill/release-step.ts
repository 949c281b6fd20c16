import { catalogueKey } from '../../core/catalogue/fields';
import type { PreparedNote } from '../../core/images/prepared';
import type { OutcomeCode } from '../../core/plan/outcome';
import type { PlannedStep } from '../../core/plan/plan';
import { documentsOf } from '../../core/profile/stored-values';
import type { PreparationOrder, PreparedFile } from '../../images/prepare-file';
import { toValueMessage } from '../../messaging/file-message';
import type { StepMessage } from '../../messaging/step-message';
import { VaultError } from '../../vault/vault';
import type { House } from '../house';
import type { PageLook } from '../page/look-at-page';
import { uploadLimitOf } from './upload-limit-of';

/** A step with its value, ready to leave, and what was done to its files; or why its document stays. */
export type Released =
  | { readonly ok: true; readonly message: StepMessage; readonly prepared: readonly PreparedNote[] }
  | { readonly ok: false; readonly code: OutcomeCode; readonly detail?: Record<string, string> };

/**
 * Groups steps as they leave: documents one at a time, so that never more than one is outside the vault; what lies
 * between two of them goes together. The order stays.
 */
export function groupSteps(steps: readonly PlannedStep[]): PlannedStep[][] {
  const groups: PlannedStep[][] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (last === undefined || isDocumentStep(step) || isDocumentStep(last[0])) groups.push([step]);
    else last.push(step);
  }
  return groups;
}

function isDocumentStep(step: PlannedStep | undefined): boolean {
  return step !== undefined && documentsOf(step.value).length > 0;
}

/**
 * Takes a step's value out of the profile, and its documents out of the vault: prepared for the place that they go to,
 * without what a camera writes beside a picture.
 */
export async function releaseStep(house: House, look: PageLook, step: PlannedStep): Promise<Released> {
  const documents = documentsOf(step.value);
  if (documents.length === 0)
    return { ok: true, message: { ...step, value: step.value as StepMessage['value'] }, prepared: [] };
  try {
    const order = orderFor(look, step);
    const files: Extract<PreparedFile, { ok: true }>[] = [];
    for (const { documentId } of documents) {
      const made = await house.prepare(await house.vault.getDocument(documentId), order);
      if (!made.ok) return made;
      files.push(made);
    }
    const [only] = files;
    const value = Array.isArray(step.value) || only === undefined ? files.map(({ file }) => file) : only.file;
    const prepared = files.map(({ note }) => note);
    return { ok: true, message: { ...step, value: await toValueMessage(value) }, prepared };
  } catch (error) {
    const locked = error instanceof VaultError && error.code === 'locked';
    return { ok: false, code: locked ? 'vault-locked' : 'document-unreadable' };
  }
}

function orderFor({ place, snapshot, watermark }: PageLook, { ref, fieldId }: PlannedStep): PreparationOrder {
  const control = snapshot.controls.find((each) => each.ref === ref) ?? { hint: '', accept: '' };
  return {
    key: catalogueKey(fieldId),
    limit: uploadLimitOf(place, control, fieldId),
    watermark: watermark.on,
    watermarkText: watermark.text,
  };
}
