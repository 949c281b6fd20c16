import { describe, expect, it } from 'vitest';
import { citations } from '../../../src/core/catalogue/citations';
import { guidanceOf } from '../../../src/core/catalogue/guidance';
import { applyRule } from '../../../src/core/rules/apply-rule';
import { ruleOf } from '../../../src/core/rules/registry';
import { fieldRuleIds } from '../../../src/core/rules/rule-id';
import { allFieldIds } from './field-ids';

const named = new Set<string>(allFieldIds.flatMap((fieldId) => guidanceOf(fieldId).rules));
/** No portal field of the catalogue asks for a postcode by itself; the CAC asks for it within a contact's address. */
const withoutField: readonly string[] = ['R-POSTCODE'];

describe.each(fieldRuleIds)('%s', (id) => {
  it('is registered under its own id, with its source', () => {
    expect(ruleOf(id)?.id).toBe(id);
    expect(citations[ruleOf(id)?.source ?? 'unchecked']).toBeTruthy();
  });
});

it.each(fieldRuleIds.filter((id) => !withoutField.includes(id)))('%s is named by the guidance of a field', (id) => {
  expect(named, `Add ${id} to the rules of the fields it is about.`).toContain(id);
});

it('checks postcodes', () => {
  const about = {
    fieldId: 'algorithmContact.address',
    key: 'person.address',
    values: {},
    today: '2026-01-15',
  } as const;
  const rule = ruleOf('R-POSTCODE');
  const reasons = (text: string) => (rule ? applyRule(rule, text, about).map(({ reason }) => reason) : ['no rule']);
  expect(reasons('100080')).toEqual([]);
  expect(reasons('10008')).toEqual(['format']);
  expect(reasons('１００080')).toEqual(['format']);
});
