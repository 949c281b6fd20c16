import { describe, expect, it } from 'vitest';
import { catalogue, isFieldId } from '../../../src/core/catalogue/fields';
import { contents } from '../../../src/core/handbook/contents';
import { entryOf } from '../../../src/core/handbook/entry-of';
import { returnReasons } from '../../../src/core/handbook/reasons-of';
import { findHints } from '../../../src/core/hints/find-hints';

describe('the handbook', () => {
  it('answers whatever the quick lookup finds', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
    const words = ['域名', '备案', '身份证', '负责人', '服务', '证', 'X-', 'R-', '云', '网'];
    const ids = [...letters, ...words].flatMap((query) => findHints(query, 500).map(({ id }) => id));
    expect(new Set(ids).size).toBeGreaterThan(250);
    expect([...new Set(ids)].filter((id) => entryOf(id) === null)).toEqual([]);
  });

  it.each([
    '',
    'field:',
    'field:person.mobile',
    'field:nowhere',
    'provider:',
    'term:constructor',
    'x:y',
    'registrar:x',
  ])('has no answer for “%s”', (id) => expect(entryOf(id)).toBeNull());

  it('has every field that a filing asks for in a step, and what to put there', () => {
    const asked = contents().flatMap(({ fieldIds }) => fieldIds);
    expect(asked.every(isFieldId)).toBe(true);
    for (const step of contents()) expect([step.step, step.fieldIds.length]).not.toEqual([step.step, 0]);
    for (const fieldId of asked) {
      const entry = entryOf(`field:${fieldId}`);
      expect(entry?.kind === 'field' && entry.hints.length > 0 && entry.sources.length > 0).toBe(true);
    }
  });

  it('puts a person’s field into the steps of that person', () => {
    const security = contents().find(({ step }) => step === 'mps-security-owner')?.fieldIds ?? [];
    expect(security).toContain('securityOwner.mobile');
    expect(security.filter((id) => id.startsWith('subjectOwner.'))).toEqual([]);
  });

  it('knows the forty reasons, each at a field', () => {
    expect(returnReasons.map(({ number }) => number)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
    for (const { fields } of returnReasons)
      for (const field of fields) expect(Object.hasOwn(catalogue, field)).toBe(true);
    const entry = entryOf('field:website.domainCertImage');
    expect(entry?.kind === 'field' && entry.reasons.map(({ number }) => number)).toEqual([32]);
  });
});
