import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../../src/core/numbers/find-numbers';
import { sayNumberProblem } from '../../../src/core/numbers/say-number-problem';
import { wildFooters } from './wild-footers';

const valid = (text: string) => findNumbers(text).filter((number) => number.valid);

describe('findNumbers', () => {
  it('has all the footers', () => {
    expect(wildFooters).toHaveLength(43);
  });

  it.each(wildFooters)('reads what a person reads in $text', ({ text, read, wrong = {} }) => {
    expect(valid(text).map((number) => number.text)).toEqual(read);
    const refused = findNumbers(text).filter((number) => !number.valid);
    expect(Object.fromEntries(refused.map((number) => [number.text, number.problem]))).toEqual(wrong);
  });

  it.each([
    ['京ICP备12345678号-1', 'icp'],
    ['京公网安备11010102001402号', 'mps'],
    ['浙B2-20080101', 'licence'],
    ['京ICP证030173号', 'licence'],
    ['网信算备110108823483901230031号', 'cac'],
    ['粤B2-20090059-1626X', 'licence'],
    ['京ICP证030173号-1', 'licence'],
    ['合字B2-20090007', 'licence'],
    ['A2.B1.B2-20090059', 'licence'],
  ] as const)('keeps %s as it is, a number of kind %s', (text, kind) => {
    expect(findNumbers(text)).toEqual([{ kind, text, valid: true }]);
  });

  it.each([
    ['京ＩＣＰ备１２３４５６７８号－１', '京ICP备12345678号-1', 'full width'],
    ['京icp備12345678號-1', '京ICP备12345678号-1', 'small letters and traditional characters'],
    ['京ICP备12345678-1', '京ICP备12345678号-1', 'without 号'],
    ['京ICP备 1234 5678 号 - 1', '京ICP备12345678号-1', 'spaces everywhere'],
    ['京ICP备12345678号—1A', '京ICP备12345678号-1A', 'a long dash'],
    ['京ICP备12345678号-1京公网安备', '京ICP备12345678号-1', 'the next number without a gap'],
    ['京ICP备12345678号-1APP下载', '京ICP备12345678号-1', 'a word behind the suffix'],
    ['京ICP备12345678号 - 2024 示例公司', '京ICP备12345678号', 'a year behind a spaced dash'],
    ['京ICP备12345678号 2019-2024 版权所有', '京ICP备12345678号', 'years behind the number'],
    ['京ICP备12345678 2024 示例公司', '京ICP备12345678号', 'a year behind a number without 号'],
    ['京ICP备<a href="https://beian.miit.gov.cn/">12345678号</a>-1', '京ICP备12345678号-1', 'a link in the middle'],
    ['京\u200bICP备12345678号\u200b-1', '京ICP备12345678号-1', 'zero-width spaces'],
    ['京公网安备案号：11010102001402', '京公网安备11010102001402号', '案号 and a colon'],
    ['北京ICP备12345678号', '京ICP备12345678号', 'the province in full'],
    ['京B2－20171701号', '京B2-20171701', 'a licence with 号'],
  ])('reads %s as %s (%s)', (text, read) => {
    expect(valid(text).map((number) => number.text)).toEqual([read]);
  });

  it.each([
    ['京ICP备1234567号', '京ICP备1234567号', 'digit-count'],
    ['京ICP备123456789号-1', '京ICP备123456789号-1', 'digit-count'],
    ['京公网安备1100000200001号', '京公网安备1100000200001号', 'digit-count'],
    ['网信算备11010882348390123003号', '网信算备11010882348390123003号', 'digit-count'],
    ['粤B2-2009020', '粤B2-2009020', 'digit-count'],
    ['京ICP证03017号', '京ICP证03017号', 'digit-count'],
    ['ICP备12345678号-1', 'ICP备12345678号-1', 'no-province'],
    ['公网安备11010102001402号', '公网安备11010102001402号', 'no-province'],
    ['京ICP备12345678号-1B', '京ICP备12345678号-1B', 'suffix-kind'],
    ['深ICP备12345678号', '深ICP备12345678号', 'unknown-province'],
    ['已获萌ICP备20230187号', '萌ICP备20230187号', 'joke-number'],
    ['萌公网安备11010102001402号', '萌公网安备11010102001402号', 'joke-number'],
    ['茶B2-20230187', '茶B2-20230187', 'joke-number'],
  ])('refuses %s as %s: %s', (text, read, problem) => {
    expect(findNumbers(text)).toEqual([expect.objectContaining({ text: read, valid: false, problem })]);
  });

  it.each([
    ['京公网安备33010902002564号', 'province-mismatch'],
    ['京公网安备11010103001402号', 'unit-code'],
    ['京ICP证B2-20171701号', 'mixed-form'],
  ])('takes %s with a doubt: %s', (text, problem) => {
    expect(findNumbers(text)).toEqual([expect.objectContaining({ valid: true, problem })]);
  });

  it.each(['', '公网安备是什么', 'ICP备案号在哪里看', '电话 010-12345678', 'B2 楼 201', 'code=123', '版权所有 © 2024'])(
    'finds nothing in “%s”',
    (text) => {
      expect(findNumbers(text)).toEqual([]);
    },
  );

  it('tells each number once, in the order of the text', () => {
    const text = '京公网安备11010102001402号 京ICP备12345678号 京ICP备 12345678 号 京公网安备11010102001402';
    expect(findNumbers(text).map((number) => number.text)).toEqual(['京公网安备11010102001402号', '京ICP备12345678号']);
  });

  it('takes the number of a link whose digits name a province, and no other code', () => {
    expect(valid('webSearch?code=11010802047824').map((number) => number.text)).toEqual(['京公网安备11010802047824号']);
    expect(findNumbers('https://example.com/?code=99010802047824')).toEqual([]);
    expect(findNumbers('https://example.com/?zipcode=11010802047824')).toEqual([]);
  });

  it('says what to do about every problem, in both languages', () => {
    const problems = ['digit-count', 'no-province', 'unknown-province', 'joke-number', 'suffix-kind'] as const;
    const doubts = ['province-mismatch', 'unit-code', 'mixed-form'] as const;
    const said = [...problems, ...doubts].map(sayNumberProblem);
    expect(new Set(said.map(({ zh }) => zh)).size).toBe(said.length);
    expect(said.every(({ zh, en }) => /^请/.test(zh) && /^[A-Z]/.test(en))).toBe(true);
  });
});
