import { describe, expect, it } from 'vitest';
import { adviceFor } from '../../../src/core/advice/advice-for';
import { type CatalogueKey, catalogue, isFieldId } from '../../../src/core/catalogue/fields';
import type { FieldValue } from '../../../src/core/field-value';
import { check } from '../../../src/core/rules/check';

const advised = (Object.keys(catalogue) as CatalogueKey[]).flatMap((key) => {
  const advice = adviceFor(key);
  return advice ? [[key, advice] as const] : [];
});

describe('a question that leads to the right option', () => {
  it('is there for interactivity, dangerous goods, approvals, languages and what the site is for', () => {
    expect(advised.map(([key]) => key).toSorted()).toEqual([
      'app.language',
      'app.preApprovals',
      'website.content',
      'website.dangerousGoods',
      'website.interactive',
      'website.language',
      'website.preApprovals',
    ]);
  });

  it.each(advised)('%s: every answer is one that the rules accept, and says why', (key, advice) => {
    const answers = [...advice.statements.map(({ option }) => [option]), ...(advice.none ? [[]] : [])];
    expect(answers.length).toBeGreaterThan(4);
    for (const options of answers) {
      const { values, why } = advice.conclude(options);
      expect(values).toHaveProperty([key]);
      expect(why.zh).toMatch(/。$/);
      expect(why.en).toMatch(/\.$/);
      for (const [fieldId, value] of Object.entries(values))
        if (isFieldId(fieldId))
          expect(check(fieldId, value as FieldValue).filter(({ level }) => level !== 'info')).toEqual([]);
    }
  });

  it('whatever goes beyond reading makes a site interactive', () => {
    const advice = adviceFor('website.interactive');
    expect(advice?.conclude([]).values).toEqual({ 'website.interactive': false });
    expect(advice?.conclude(['论坛', '论坛']).values).toEqual({
      'website.interactive': true,
      'website.interactiveTypes': ['论坛'],
    });
  });

  it('a sector says which permit has to be there first', () => {
    expect(adviceFor('website.preApprovals')?.conclude(['新闻']).why.zh).toContain('互联网新闻信息服务许可证');
  });
});
