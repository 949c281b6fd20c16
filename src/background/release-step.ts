import type { OutcomeCode } from '../core/plan/outcome';
import type { PlannedStep } from '../core/plan/plan';
import { documentsOf } from '../core/profile/stored-values';
import { toValueMessage } from '../messaging/file-message';
import type { StepMessage } from '../messaging/protocol';
import { type Vault, VaultError } from '../vault/vault';

/** A step with its value, ready to leave; or why its document stays. */
export type Released =
  | { readonly ok: true; readonly message: StepMessage }
  | { readonly ok: false; readonly code: OutcomeCode };

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

/** Takes a step's value out of the profile, and its documents out of the vault. */
export async function releaseStep(vault: Pick<Vault, 'getDocument'>, step: PlannedStep): Promise<Released> {
  const documents = documentsOf(step.value);
  if (documents.length === 0) return { ok: true, message: { ...step, value: step.value as StepMessage['value'] } };
  try {
    const files = await Promise.all(documents.map(({ documentId }) => vault.getDocument(documentId)));
    const [only] = files;
    const value = Array.isArray(step.value) || only === undefined ? files : only;
    return { ok: true, message: { ...step, value: await toValueMessage(value) } };
  } catch (error) {
    const locked = error instanceof VaultError && error.code === 'locked';
    return { ok: false, code: locked ? 'vault-locked' : 'document-unreadable' };
  }
}
