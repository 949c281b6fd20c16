import { describe, expect, it } from 'vitest';
import { maskText, showHeld, showValue } from '../../../src/core/plan/show-value';

describe('values as a person reads them', () => {
  it.each([
    ['备案领航', '备案领航'],
    [true, '是'],
    [false, '否'],
    [['浙江省', '杭州市', '余杭区'], '浙江省、杭州市、余杭区'],
    [{ from: '2020-01-01', to: 'long-term' }, '2020-01-01 — 长期'],
    [null, null],
  ])('%o is shown as %s', (held, shown) => {
    expect(showHeld(held)).toBe(shown);
  });

  it('names documents, never shows them', () => {
    const names = new Map([['a', '身份证正面.jpg']]);
    expect(showValue({ documentId: 'a' }, names)).toBe('身份证正面.jpg');
    expect(showValue([{ documentId: 'a' }, { documentId: 'b' }], names)).toBe('身份证正面.jpg、…');
  });

  it.each([
    ['110105199003071233', '110************233'],
    ['E12345678', 'E1*****78'],
    ['abc', '***'],
    ['', ''],
  ])('masks %s as %s', (number, masked) => {
    expect(maskText(number)).toBe(masked);
  });
});
