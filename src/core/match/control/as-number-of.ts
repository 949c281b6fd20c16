import type { CatalogueKey } from '../../catalogue/fields';
import type { ControlSnapshot } from '../../plan/snapshot';

/**
 * A control labelled 号码 right after 证件类型, as what it asks for: the paper's number. By itself it may be a telephone's.
 * @param last what the control before it under the same headings was
 */
export function asNumberOf(control: ControlSnapshot, last: CatalogueKey | null): ControlSnapshot {
  const ofPaper = last === 'person.idType' || last === 'subject.certType';
  return ofPaper && bareNumber.test(control.label) ? { ...control, label: '证件号码' } : control;
}

const bareNumber = /^[\s*＊]*(?:号码|编号|号)[\s:：*＊]*$/u;
