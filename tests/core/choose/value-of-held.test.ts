import { describe, expect, it } from 'vitest';
import type { FieldId } from '../../../src/core/catalogue/fields';
import { valueOfHeld } from '../../../src/core/choose/value-of-held';
import type { FieldValue } from '../../../src/core/field-value';
import type { Held } from '../../../src/core/plan/held';

describe('what a page holds, in the catalogue’s words', () => {
  it.each<[FieldId, Held[], FieldValue | null]>([
    ['website.name', ['  晴川学习小记 '], '晴川学习小记'],
    ['website.name', [''], null],
    ['website.name', [null], null],
    ['subjectOwner.officePhone', ['010', '62671188'], '010-62671188'],
    ['subjectOwner.email', ['name', 'example.com'], 'name@example.com'],
    ['subjectOwner.idType', ['身份证'], '居民身份证'],
    ['subjectOwner.idType', ['某种证件'], null],
    ['website.interactive', ['非交互式'], false],
    ['website.interactive', ['是'], true],
    ['website.interactive', [true], true],
    ['website.interactive', ['请选择'], null],
    ['website.preApprovals', ['以上都不涉及'], []],
    ['website.preApprovals', [['新闻', '出版']], ['新闻', '出版']],
    ['website.preApprovals', [['外星人许可']], null],
    ['website.otherDomains', ['example.cn; example.net'], ['example.cn', 'example.net']],
    ['website.ip', [['10.0.0.8', ' ']], ['10.0.0.8']],
    ['website.openDate', ['2024年5月1日'], '2024-05-01'],
    ['website.openDate', ['明天'], '明天'],
    ['website.openDate', ['2024年', '5月', '1日'], '2024-05-01'],
    ['website.openDate', ['2024', null, '1'], null],
    ['subject.certValidity', ['2020', '1', '1', '2040', '12', '31'], { from: '2020-01-01', to: '2040-12-31' }],
    ['subject.certValidity', ['2040', '12', '31'], null],
    ['subjectOwner.idValidity', [{ from: '2020-01-01', to: '长期' }], { from: '2020-01-01', to: 'long-term' }],
    ['subjectOwner.idValidity', ['2020/01/01', '2040/01/01'], { from: '2020-01-01', to: '2040-01-01' }],
    ['subjectOwner.idValidity', [{ from: '', to: '' }], null],
    ['subject.region', [['浙江省', '杭州市', '余杭区']], ['浙江省', '杭州市', '余杭区']],
    ['subject.region', ['浙江省 / 杭州市 / 余杭区'], ['浙江省', '杭州市', '余杭区']],
    ['subject.region', ['浙江省', '杭州市', '余杭区'], ['浙江省', '杭州市', '余杭区']],
    ['subject.region', ['浙江省杭州市余杭区'], null],
    ['subjectOwner.idFrontImage', [['card.jpg']], null],
  ])('%s: %j', (fieldId, held, value) => {
    expect(valueOfHeld(fieldId, held)).toEqual(value);
  });
});
