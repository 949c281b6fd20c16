import { expect, it } from 'vitest';
import { demandsOfProvince } from '../../../src/core/directory/province-demands';
import { provinces } from '../../../src/core/directory/provinces';
import { sources } from '../../../src/core/directory/sources';

it('tells what a province asks, by any of its names, each with its source', () => {
  expect(
    demandsOfProvince('江苏省')
      .map(({ zh }) => zh)
      .join(''),
  ).toMatch(/授权书.*居住证.*承诺书.*域名.*16/);
  expect(demandsOfProvince('江苏')).toEqual(demandsOfProvince('江苏省'));
  for (const { name } of provinces)
    for (const { zh, en, source } of demandsOfProvince(name)) {
      expect(sources[source]).toBeDefined();
      expect([zh, en]).toEqual([expect.stringMatching(/。$/), expect.stringMatching(/\.$/)]);
    }
});

it('knows nothing of what it does not know', () => {
  expect(demandsOfProvince('西藏')).toEqual([]);
  expect(demandsOfProvince('')).toEqual([]);
});
