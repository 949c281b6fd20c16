import { describe, expect, it } from 'vitest';
import type { FieldId } from '../../../src/core/catalogue/fields';
import { chooseTicks, chooseValue } from '../../../src/core/choose/choose-value';
import type { FieldValue } from '../../../src/core/field-value';

const whole = { part: 0, parts: 1 };
const rows: readonly (readonly [FieldId, FieldValue, readonly string[], number | string])[] = [
  ['website.interactive', true, ['否', '是'], 1],
  ['website.interactive', false, ['交互式', '非交互式'], 1],
  ['website.interactive', true, ['不提供交互式服务', '提供交互式服务'], 1],
  ['website.interactive', false, ['是，提供评论', '否，不提供评论'], 1],
  ['website.hasIcp', true, ['无备案号', '有备案号'], 1],
  ['website.hasIcp', true, ['请选择', '有', '无'], 1],
  ['app.providesSdk', false, ['true', 'false'], 1],
  ['app.usesSdk', true, ['涉及', '不涉及'], 0],
  ['app.usesSdk', true, ['不确定', '其他'], 'option-not-offered'],
  ['app.usesSdk', true, ['是', '有', '否'], 'option-ambiguous'],
  ['subjectOwner.idLongTerm', true, ['长期', '非长期'], 0],
  ['subjectOwner.idLongTerm', false, ['长期有效', '固定期限'], 1],
  ['website.dangerousGoods', [], ['是', '否'], 1],
  ['website.dangerousGoods', ['枪支弹药'], ['是', '否'], 0],
  ['website.dangerousGoods', [], ['枪支弹药', '以上均不涉及'], 1],
  ['website.preApprovals', [], ['新闻', '出版', '以上都不涉及'], 2],
  ['website.preApprovals', [], ['新闻', '出版'], 'option-not-offered'],
  ['website.preApprovals', ['新闻', '出版'], ['新闻', '出版'], 'value-does-not-fit'],
  ['website.language', ['中文简体'], ['简体中文', '英语'], 0],
  ['website.interactive', '是', ['交互式', '非交互式'], 0],
  ['website.domainCertValidity', { from: '2024-05-01', to: '2034-05-01' }, ['2024'], 'value-does-not-fit'],
];

describe('chooseValue', () => {
  it.each(rows)('%s %j among %j: %s', (fieldId, value, offered, expected) => {
    const result = chooseValue({ fieldId, value, ...whole }, offered);
    expect(result.ok ? result.index : result.refused).toBe(expected);
  });

  it('takes the piece of a date that a year, month or day select asks for', () => {
    const date = { fieldId: 'website.openDate', value: '2024-05-01', parts: 3 } as const;
    const years = ['2023年', '2024年', '2025年'];
    const months = ['1', '2', '3', '4', '5', '15'];
    expect(chooseValue({ ...date, part: 0 }, years)).toEqual({ ok: true, index: 1 });
    expect(chooseValue({ ...date, part: 1 }, months)).toEqual({ ok: true, index: 4 });
    expect(chooseValue({ ...date, part: 2 }, ['11', '01'])).toEqual({ ok: true, index: 1 });
  });

  it('takes the level of a region that each of three selects asks for', () => {
    const region = { fieldId: 'subject.officeRegion', value: ['北京市', '海淀区'], parts: 3 } as const;
    expect(chooseValue({ ...region, part: 1 }, ['请选择', '市辖区'])).toEqual({ ok: true, index: 1 });
    expect(chooseValue({ ...region, part: 2 }, ['请选择', '东城区', '海淀区'])).toEqual({ ok: true, index: 2 });
  });
});

describe('chooseTicks', () => {
  it('ticks the wanted, clears what contradicts them, leaves what the catalogue does not know', () => {
    const offered = ['新闻', '出版', '教育', '网站自有选项', '以上都不涉及'];
    expect(chooseTicks('website.preApprovals', ['新闻', '教育'], offered)).toEqual({
      ok: true,
      tick: [0, 2],
      clear: [1, 4],
    });
  });

  it('means none of them by the option that says so, and clears every other', () => {
    expect(chooseTicks('website.preApprovals', [], ['新闻', '以上都不涉及'])).toEqual({
      ok: true,
      tick: [1],
      clear: [0],
    });
  });

  it('means none of them by no tick at all where nothing says so', () => {
    expect(chooseTicks('website.preApprovals', [], ['新闻', '出版'])).toEqual({ ok: true, tick: [], clear: [0, 1] });
  });

  it('refuses the whole when one of the wanted is not offered', () => {
    expect(chooseTicks('website.preApprovals', ['新闻', '宗教'], ['新闻', '出版'])).toEqual({
      ok: false,
      refused: 'option-not-offered',
      option: '宗教',
    });
  });
});
