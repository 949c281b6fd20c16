import { describe, expect, it } from 'vitest';
import type { FieldId } from '../../../src/core/catalogue/fields';
import { chooseValue } from '../../../src/core/choose/choose-value';
import { sameValue } from '../../../src/core/choose/same-value';
import { textPiece } from '../../../src/core/choose/text-piece';
import type { FieldValue } from '../../../src/core/field-value';
import type { Held } from '../../../src/core/plan/held';

const period = { from: '2019-03-07', to: '2039-11-28' };
const endless = { from: '2019-03-07', to: 'long-term' };

describe('a date in three controls, a period in six', () => {
  it.each<[FieldId, FieldValue, parts: number, (string | null)[]]>([
    ['website.openDate', '2024-05-01', 3, ['2024', '05', '01']],
    ['subject.certValidity', period, 6, ['2019', '03', '07', '2039', '11', '28']],
    ['subject.certValidity', '2039-11-28', 3, ['2039', '11', '28']],
    ['subject.certValidity', endless, 6, ['2019', '03', '07', null, null, null]],
    ['website.openDate', '2024', 3, [null, null, null]],
  ])('%s: %j in %i', (fieldId, value, parts, texts) => {
    expect(texts.map((_, part) => textPiece(fieldId, value, part, parts))).toEqual(texts);
  });

  it.each<[part: number, string[], number | null]>([
    [0, ['请选择', '2038年', '2039年'], 2],
    [1, ['月', '1', '11', '12'], 2],
    [2, ['8', '28', '128'], 1],
    [2, ['08', '8'], null],
    [0, ['39', '2019'], null],
    [1, ['11', '11月'], null],
  ])('piece %i of an end among %j', (part, offered, index) => {
    const choice = chooseValue({ fieldId: 'subjectOwner.idValidTo', value: '2039-11-28', part, parts: 3 }, offered);
    expect(choice.ok ? choice.index : null).toBe(index);
  });

  it.each<[part: number, Held, boolean]>([
    [3, '2039年', true],
    [1, '3', true],
    [1, '3月', true],
    [2, '07', true],
    [0, '2039', false],
    [1, null, false],
    [1, '请选择', false],
  ])('piece %i of a period held as %j', (part, held, same) => {
    expect(sameValue('subject.certValidity', period, held, part, 6)).toBe(same);
  });
});
