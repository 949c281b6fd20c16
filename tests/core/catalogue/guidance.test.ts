import { describe, expect, it } from 'vitest';
import { type CitationId, citations } from '../../../src/core/catalogue/citations';
import { catalogueKey, type FieldId, fieldOf } from '../../../src/core/catalogue/fields';
import { filingSteps } from '../../../src/core/catalogue/filing-step';
import { guidanceOf } from '../../../src/core/catalogue/guidance';
import { check, type FieldValues } from '../../../src/core/index';
import { crossRuleIds, fieldRuleIds } from '../../../src/core/rules/rule-id';
import { allFieldIds } from '../rules/field-ids';
import { exampleValue } from './example-value';

const today = '2026-01-15';
const rulesKnown: readonly string[] = [...fieldRuleIds, ...crossRuleIds];
const hasHan = /\p{Script=Han}/u;

/** What an example takes for granted about the values beside it. */
const beside: Readonly<Record<string, FieldValues>> = {
  'website.otherDomains www.example.com': { 'website.domain': 'example.com' },
};

describe.each(allFieldIds)('%s', (fieldId: FieldId) => {
  const guidance = guidanceOf(fieldId);

  it('says in both languages what to put there, and for which step', () => {
    expect(guidance.hints.length).toBeGreaterThan(0);
    for (const { step, zh, en } of guidance.hints) {
      expect(Object.keys(filingSteps)).toContain(step);
      expect(zh).toMatch(hasHan);
      expect(en).toMatch(/[a-z]{2}/);
    }
  });

  it('names the commonest mistakes in both languages', () => {
    expect(guidance.mistakes.length, 'Say what applicants get wrong here.').toBeGreaterThan(0);
    for (const { zh, en } of guidance.mistakes) {
      expect(zh).toMatch(hasHan);
      expect(en).toMatch(/[a-z]{2}/);
    }
  });

  it('names rules and sources that exist, each once', () => {
    expect(rulesKnown).toEqual(expect.arrayContaining([...guidance.rules]));
    expect(new Set(guidance.rules).size).toBe(guidance.rules.length);
    expect(guidance.sources.length).toBeGreaterThan(0);
    for (const source of guidance.sources) expect(citations[source satisfies CitationId]).toBeTruthy();
  });

  it('asks for each step once', () => {
    const steps = guidance.required.map(({ step }) => step);
    expect(new Set(steps).size).toBe(steps.length);
  });

  it('gives valid examples that the rules accept', () => {
    for (const text of guidance.examples.valid) {
      const values = beside[`${fieldId} ${text}`] ?? {};
      const verdicts = check(fieldId, exampleValue(catalogueKey(fieldId), text), { values, today });
      expect(
        verdicts.filter(({ level }) => level !== 'info'),
        text,
      ).toEqual([]);
    }
  });

  it('gives invalid examples that the rules remark', () => {
    // A field that only the person can do is checked by nobody.
    if (fieldOf(fieldId).value === 'none') return;
    for (const text of guidance.examples.invalid) {
      const values = beside[`${fieldId} ${text}`] ?? {};
      const verdicts = check(fieldId, exampleValue(catalogueKey(fieldId), text), { values, today });
      expect(verdicts.length, `no rule says anything against ${text}`).toBeGreaterThan(0);
    }
  });
});

describe('guidance of a person’s field', () => {
  it('is that of the role', () => {
    expect(guidanceOf('securityOwner.name').hints.map(({ step }) => step)).toEqual(['mps-security-owner']);
    expect(guidanceOf('siteOwner.name').required.map(({ step }) => step)).toEqual(['icp-service-owner']);
    expect(guidanceOf('legalRep.name').hints.map(({ step }) => step)).toContain('mps-subject');
  });

  it('falls back on what holds for every role', () => {
    expect(guidanceOf('emergencyContact.idType').hints).toEqual(guidanceOf('subjectOwner.idType').hints);
  });

  it('does not ask the legal representative for a phone', () => {
    expect(guidanceOf('legalRep.mobile').required).toEqual([]);
  });
});
