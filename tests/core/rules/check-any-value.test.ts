import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue, catalogueKey, type FieldId } from '../../../src/core/catalogue/fields';
import { check } from '../../../src/core/index';
import { fieldRuleIds } from '../../../src/core/rules/rule-id';
import type { Verdict } from '../../../src/core/rules/verdict';
import { allFieldIds } from './field-ids';

const levels = ['error', 'warn', 'info'];
const known: readonly string[] = fieldRuleIds;

function expectSound(verdicts: readonly Verdict[], fieldId: FieldId) {
  for (const verdict of verdicts) {
    expect(levels).toContain(verdict.level);
    expect(known).toContain(verdict.rule);
    expect(verdict.fieldId).toBe(fieldId);
    expect(verdict.message.zh).toMatch(/\p{Script=Han}/u);
    expect(verdict.message.en).toMatch(/[a-z]{2}/);
    expect(verdict.source).not.toBe('');
  }
}

/** What a caller may hand over by mistake: the types do not hold for what comes out of a file. */
const anything = fc.oneof(
  fc.anything(),
  fc.string({ unit: 'binary' }),
  fc.array(fc.string({ unit: 'binary' })),
  fc.record({ from: fc.string(), to: fc.string() }),
  fc.tuple(fc.string(), fc.string()).map(([name, body]) => new File([body], name)),
  fc.constantFrom(
    '110105199001011232',
    '京ICP备12345678号-1',
    '2024-02-30',
    'https://例え.中国:99/',
    '::',
    '张三',
    '１２３',
  ),
);

// Thousands of runs; a machine that does other things meanwhile needs its time.
describe('check', { timeout: 60_000 }, () => {
  it('never throws and always speaks both languages, whatever the field and the value', () => {
    fc.assert(
      fc.property(fc.constantFrom(...allFieldIds), anything, (fieldId, value) => {
        expectSound(check(fieldId, value as never), fieldId);
      }),
      { numRuns: 5000 },
    );
  });

  it('never throws, whatever stands beside the value', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...allFieldIds),
        anything,
        fc.dictionary(fc.constantFrom(...allFieldIds), anything),
        fc.anything(),
        (fieldId, value, values, today) => {
          expectSound(check(fieldId, value as never, { values, today } as never), fieldId);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('never throws on a context or a field that is none', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (fieldId, context) => {
        expect(Array.isArray(check(fieldId as never, 'x', context as never))).toBe(true);
      }),
    );
  });

  it.each(['a', '1', '中', '-', '.', ' ', '@', ':', 'a.', 'ICP备', '1-'])(
    'takes no time over a long text of %j',
    (unit) => {
      const text = unit.repeat(Math.ceil(50_000 / unit.length));
      const fields = allFieldIds.filter((id) => catalogueKey(id) === id || id.startsWith('subjectOwner.'));
      for (const fieldId of fields) {
        const list = ['texts', 'choices', 'region'].includes(catalogue[catalogueKey(fieldId)].value);
        const started = performance.now();
        expectSound(check(fieldId, list ? [text] : text), fieldId);
        // A rule that backtracks needs minutes for this; a slow machine must not fail here.
        expect(performance.now() - started, fieldId).toBeLessThan(1000);
      }
    },
  );
});
