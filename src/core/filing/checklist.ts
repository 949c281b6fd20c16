import type { ChecklistItem, ItemRule } from './checklist-item';
import type { FilingCase } from './filing-case';
import { icpChecklist } from './icp-checklist';
import { otherChecklist } from './other-checklist';
import { demandsOf } from './province-demands';
import { type ScenarioId, scenarios } from './scenario';

const rules: readonly ItemRule[] = [...icpChecklist, ...otherChecklist];

/**
 * What a person or a unit needs for a filing in a province: conditions first, then papers. What provinces ask is dated
 * and depends on them; it never blocks.
 */
export function checklistOf({
  scenario,
  subject,
  province,
}: Pick<FilingCase, 'scenario' | 'subject' | 'province'>): readonly ChecklistItem[] {
  const own = rules.filter(
    (rule) => rule.scenarios.includes(scenario) && (rule.subject === undefined || rule.subject === subject),
  );
  const local = asksProvince(scenario) ? demandsOf(province, subject).map(asItem) : [];
  const items = [...own, ...local];
  return [...items.filter(({ group }) => group === 'condition'), ...items.filter(({ group }) => group === 'document')];
}

/** Provinces review what is new or changed at MIIT; leaving, the police and the CAC have rules of their own. */
function asksProvince(scenario: ScenarioId): boolean {
  return scenarios[scenario].authority === 'icp' && !scenario.startsWith('icp-cancel');
}

function asItem({ id, text, year, source }: ReturnType<typeof demandsOf>[number]): ChecklistItem {
  return { id: `province:${id}`, group: 'document', need: 'depends', text, year, source };
}
