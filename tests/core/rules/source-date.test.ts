import { describe, expect, it } from 'vitest';
import { citations } from '../../../src/core/catalogue/citations';
import { sourceDate, sourceYears } from '../../../src/core/rules/source-date';

describe('the age of a source', () => {
  it.each([
    [citations.huawei, '2026-05', 0],
    [citations.tencent, '2022', 3],
    [citations.mpsForm2016, '2018', 7],
    [citations.miitTlds, '2022-08', 4],
    [citations.gb11643, '1999', 26],
    [citations.public, null, null],
    [citations.rfc6890, null, null],
    [citations.mpsOrder33, null, null],
  ])('of %s', (source, date, years) => {
    expect([sourceDate(source), sourceYears(source, '2026-11-22')]).toEqual([date, years]);
  });
});
