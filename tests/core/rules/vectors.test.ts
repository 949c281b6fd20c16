import { describe, expect, it } from 'vitest';
import { catalogueKey, fieldOf } from '../../../src/core/catalogue/fields';
import { check } from '../../../src/core/index';
import { applyRule } from '../../../src/core/rules/apply-rule';
import { ruleOf } from '../../../src/core/rules/registry';
import type { VectorGroup } from './vector-group';
import { vectorGroups } from './vectors';

const today = '2026-01-15';
/** The reasons that only warn or inform: the rules behind them are reports, not law. */
const levels: Readonly<Record<string, string>> = {
  'virtual-operator': 'warn',
  'data-card': 'warn',
  'province-mismatch': 'warn',
  'old-card': 'info',
};

const rowsOf = ({ expected }: VectorGroup): readonly (readonly [value: string, reason: string])[] =>
  Object.entries(expected).flatMap(([reason, values]) => values.map((value) => [value, reason] as const));

function findingsOf({ rule: id, fieldId, values = {} }: VectorGroup, value: string) {
  const rule = ruleOf(id);
  if (!rule) throw new Error(`${id} is not registered`);
  return applyRule(rule, value, { fieldId, key: catalogueKey(fieldId), values, today });
}

function verdictsOf({ fieldId, values = {} }: VectorGroup, value: string) {
  return check(fieldId, fieldOf(fieldId).value === 'texts' ? [value] : value, { values, today });
}

describe.each(vectorGroups.map((group) => [group.name, group] as const))('%s', (_name, group) => {
  it.each(rowsOf(group).filter(([, reason]) => reason === 'ok'))('%s: ok', (value) => {
    expect(findingsOf(group, value)).toEqual(expect.not.arrayContaining([expect.objectContaining({ level: 'error' })]));
    expect(verdictsOf(group, value).filter(({ level }) => level !== 'info')).toEqual([]);
  });

  it.each(rowsOf(group).filter(([, reason]) => reason !== 'ok'))('%s: %s', (value, reason) => {
    const findings = findingsOf(group, value);
    const found = findings.find((finding) => finding.reason === reason);
    expect(found, `reasons found: ${findings.map((finding) => finding.reason).join(', ')}`).toBeDefined();
    expect(found?.level).toBe(levels[reason] ?? 'error');
    expect(verdictsOf(group, value)).toContainEqual(
      expect.objectContaining({
        rule: group.rule,
        fieldId: group.fieldId,
        level: found?.level,
        message: found?.message,
      }),
    );
  });

  it.each(Object.entries(group.becomes ?? {}))('%s becomes %s', (value, right) => {
    expect(findingsOf(group, value)[0]?.corrected).toBe(right);
  });
});

it('takes in every vector', () => {
  expect(vectorGroups.flatMap(rowsOf)).toHaveLength(118);
});
