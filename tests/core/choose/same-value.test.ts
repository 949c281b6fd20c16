import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldId } from '../../../src/core/catalogue/fields';
import { datesIn, formatDate } from '../../../src/core/choose/date-text';
import { sameValue } from '../../../src/core/choose/same-value';
import type { FieldValue } from '../../../src/core/field-value';
import type { Held } from '../../../src/core/plan/held';

type Row = readonly [FieldId, FieldValue, Held, boolean, part?: number, parts?: number];
const card = new File(['x'], '身份证.jpg', { type: 'image/jpeg' });

const rows: readonly Row[] = [
  ['website.openDate', '2024-05-01', '2024/5/1', true],
  ['website.openDate', '2024-05-01', '2024年5月1日', true],
  ['website.openDate', '2024-05-01', '20240501', true],
  ['website.openDate', '2024-05-01', '2024-05-01 00:00:00', true],
  ['website.openDate', '2024-05-01', '2024-05-10', false],
  ['website.openDate', '2024-05-01', '2024-05-01 ~ 2024-06-01', false],
  ['website.openDate', '2024-05-01', null, false],
  ['website.openDate', '2024-05-01', '5', true, 1, 3],
  ['website.openDate', '2024-05-01', '05月', true, 1, 3],
  ['subjectOwner.idValidTo', '长期', '长期有效', true],
  ['website.domainCertValidity', { from: '2024-05-01', to: '2034-05-01' }, { from: '2024/5/1', to: '2034/5/1' }, true],
  ['website.domainCertValidity', { from: '2024-05-01', to: '2034-05-01' }, '2024-05-01 至 2034-05-01', true],
  ['website.domainCertValidity', { from: '2024-05-01', to: '2034-05-01' }, '2034-05-01', true, 1, 2],
  ['website.domainCertValidity', { from: '2024-05-01', to: '2034-05-01' }, { from: '2024-05-01', to: '' }, false],
  ['subjectOwner.idValidity', { from: '2024-05-01', to: 'long-term' }, { from: '2024-05-01', to: '长期' }, true],
  ['subjectOwner.mobile', '13812345678', '+86 138 1234 5678', true],
  ['subjectOwner.mobile', '13812345678', '13812345679', false],
  ['subjectOwner.mobile', '13812345678', '1234', true, 1, 3],
  ['subjectOwner.officePhone', '0571-85022088', '057185022088', true],
  ['subjectOwner.officePhone', '0571-85022088', '0571', true, 0, 2],
  ['subjectOwner.officePhone', '0571-85022088', '85022088', true, 1, 3],
  ['subjectOwner.officePhone', '0571-85022088', '', false, 2, 3],
  ['subjectOwner.idNumber', '11010519491231002X', '11010519491231002x', true],
  ['subjectOwner.name', '张三', '张三丰', false],
  ['subjectOwner.name', '张三', '', false],
  ['subjectOwner.idType', '居民身份证', '身份证', true],
  ['subjectOwner.idType', '居民身份证', '临时居民身份证', false],
  ['subjectOwner.idType', '居民身份证', '请选择', false],
  ['website.registrar', '阿里云计算有限公司', ['阿里云计算有限公司（万网）'], true],
  ['app.content', '生活服务/工具', ['生活服务', '工具'], true],
  ['app.content', '生活服务/工具', ['生活服务', '招聘'], false],
  ['website.interactive', true, '交互式', true],
  ['website.interactive', false, '交互式', false],
  ['website.interactive', false, false, true],
  ['website.interactive', true, null, false],
  ['website.preApprovals', [], '以上都不涉及', true],
  ['website.preApprovals', [], ['以上都不涉及'], true],
  ['website.preApprovals', [], '否', true],
  ['website.preApprovals', [], false, true],
  ['website.preApprovals', [], null, false],
  ['website.preApprovals', [], ['新闻'], false],
  ['website.preApprovals', ['新闻'], ['新闻', '出版'], false],
  ['website.preApprovals', ['新闻'], ['新闻', '网站自有选项'], true],
  ['website.dangerousGoods', ['爆炸物品'], ['民爆物品'], true],
  ['website.dangerousGoods', ['爆炸物品'], '是', true],
  ['website.dangerousGoods', ['爆炸物品'], '否', false],
  ['website.language', ['中文简体'], '简体中文', true],
  ['subject.officeRegion', ['北京市', '海淀区'], ['北京市', '市辖区', '海淀区'], true],
  ['subject.officeRegion', ['北京市', '海淀区'], '北京 / 海淀', true],
  ['subject.officeRegion', ['北京市', '海淀区'], '北京市海淀区', true],
  ['subject.officeRegion', ['北京市', '海淀区'], '市辖区', true, 1, 3],
  ['subject.officeRegion', ['北京市', '海淀区'], '朝阳区', false, 2, 3],
  ['website.ip', ['1.1.1.1', '2.2.2.2'], ['2.2.2.2', '1.1.1.1', ''], true],
  ['website.ip', ['1.1.1.1', '2.2.2.2'], '1.1.1.1;2.2.2.2', true],
  ['website.ip', ['1.1.1.1', '2.2.2.2'], '1.1.1.1', false],
  ['website.ip', ['1.1.1.1', '2.2.2.2'], '2.2.2.2', true, 1, 2],
  ['subject.certImage', card, ['身份证.jpg'], true],
  ['subject.certImage', card, ['别的.jpg'], false],
  ['app.screenshots', [card], ['身份证.jpg'], true],
];

describe('sameValue', () => {
  for (const [fieldId, wanted, held, same, part = 0, parts = 1] of rows) {
    it(`${fieldId} ${JSON.stringify(wanted)} and held ${JSON.stringify(held)}: ${same}`, () => {
      expect(sameValue(fieldId, wanted, held, part, parts)).toBe(same);
    });
  }

  it('an empty control never already holds a value', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ minLength: 1 }), fc.boolean(), fc.array(fc.string(), { maxLength: 3 })),
        (wanted) => {
          expect(sameValue('website.language', wanted, null)).toBe(false);
        },
      ),
    );
  });

  it('a text is the same as itself and not as itself with something added', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[一-龥a-z0-9]{1,20}$/), (text) => {
        expect(sameValue('website.name', text, text)).toBe(true);
        expect(sameValue('website.name', text, `${text}1`)).toBe(false);
      }),
    );
  });
});

describe('dates in the format of the page', () => {
  it.each([
    ['YYYY/MM/DD', '2024/05/01'],
    ['请选择日期 yyyy年MM月dd日', '2024年05月01日'],
    ['YYYYMMDD', '20240501'],
    ['如 2019.01.01', '2024.05.01'],
    ['mm/dd/yyyy', '05/01/2024'],
    ['例：DD.MM.YYYY', '01.05.2024'],
    ['请选择', '2024-05-01'],
    ['', '2024-05-01'],
  ])('%s: %s', (placeholder, text) => {
    expect(formatDate('2024-05-01', placeholder)).toBe(text);
  });

  it('reads back whatever it writes', () => {
    const placeholders = ['YYYY-MM-DD', 'YYYY/MM/DD', 'yyyy年MM月dd日', 'YYYYMMDD', 'yyyy.mm.dd'];
    const dates = fc.date({
      min: new Date('1900-01-01T00:00:00Z'),
      max: new Date('2099-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(dates, fc.constantFrom(...placeholders), (date, placeholder) => {
        const iso = date.toISOString().slice(0, 10);
        expect(datesIn(formatDate(iso, placeholder))).toEqual([iso]);
      }),
    );
  });

  it.each([
    ['12/31/2019', undefined, ['2019-12-31']],
    ['31-12-2019', undefined, ['2019-12-31']],
    ['05/05/2024', undefined, ['2024-05-05']],
    ['05/01/2024', undefined, []],
    ['05/01/2024', 'month-first', ['2024-05-01']],
    ['05/01/2024', 'day-first', ['2024-01-05']],
    ['31/12/2019', 'month-first', []],
    ['05/01/2024 - 12/31/2024', undefined, ['2024-05-01', '2024-12-31']],
    ['2024-05-01-2034-05-01', undefined, ['2024-05-01', '2034-05-01']],
    ['02/30/2024', undefined, []],
  ] as const)('%s with the year last, %s: %j', (text, order, dates) => {
    expect(datesIn(text, order)).toEqual(dates);
  });

  it('takes no number for a date that is none', () => {
    expect(datesIn('2023-02-29 110105194912310021 20241301')).toEqual([]);
  });
});
