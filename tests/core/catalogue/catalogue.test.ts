import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/core/catalogue/fields';

const rows = Object.entries(catalogue);

describe.each(rows)('%s', (_key, { title, labels, options, value }) => {
  it('has a title in both languages', () => {
    expect(title.zh, 'Give the field its official Chinese name.').not.toBe('');
    expect(title.en, 'Give the field an English title.').toMatch(/^[A-Z][^\p{Script=Han}]*$/u);
  });

  it('is known by at least one label', () => {
    expect(labels.length).toBeGreaterThan(0);
    expect(labels.filter((label) => label.trim() === '')).toEqual([]);
  });

  it('offers each option once, and only where there is something to choose', () => {
    expect(new Set(options).size).toBe(options?.length ?? 0);
    if (value === 'choice') return;
    if (value === 'text' || value === 'texts' || value === 'region') expect(options).toBeUndefined();
  });
});

it('has no two fields of one thing with the same English title', () => {
  const seen = new Map<string, string>();
  for (const [key, { title }] of rows) {
    const place = `${key.slice(0, key.indexOf('.'))}: ${title.en}`;
    expect(seen.get(place), `${key} and ${seen.get(place)} are both called “${title.en}”`).toBeUndefined();
    seen.set(place, key);
  }
});
