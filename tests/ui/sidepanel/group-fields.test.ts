import { describe, expect, test } from 'vitest';
import type { FieldView } from '../../../src/messaging/page-view';
import { groupFields } from '../../../src/ui/pages/sidepanel/group-fields';
import { exampleFields } from '../surface/example-view';

const fieldsOf = (rows: readonly (readonly [label: string, ...section: string[]])[]): FieldView[] => {
  const [like] = exampleFields();
  if (!like) throw new Error('no example field');
  return rows.map(([label, ...section], at) => ({ ...like, ref: `c${at}`, label, section }));
};
const grouped = (...rows: Parameters<typeof fieldsOf>[0]) =>
  groupFields(fieldsOf(rows)).map(({ section, fields }) => [section.join(' › '), fields.map(({ label }) => label)]);

describe('the panel’s groups', () => {
  test('stand under what tells them apart, without the headings that all of them share', () => {
    expect(grouped(['姓名', '新办网站', '人员', '安全负责人'], ['姓名', '新办网站', '人员', '应急联络人'])).toEqual([
      ['安全负责人', ['姓名']],
      ['应急联络人', ['姓名']],
    ]);
  });

  test('keep the innermost heading, also where it is the only one or where some fields stand under none', () => {
    expect(grouped(['网站名称', '新办网站', '基本信息'])).toEqual([['基本信息', ['网站名称']]]);
    expect(grouped(['网站名称', '基本信息'])).toEqual([['基本信息', ['网站名称']]]);
    expect(grouped(['网站名称', '基本信息'], ['备注'])).toEqual([
      ['基本信息', ['网站名称']],
      ['', ['备注']],
    ]);
  });

  test('a heading that is the name of the field above begins none', () => {
    expect(
      grouped(
        ['证件号码', '安全负责人'],
        ['证件有效期', '安全负责人'],
        ['长期有效', '安全负责人', '证件有效期'],
        ['邮箱', '安全负责人'],
        ['姓名', '应急联络人'],
      ),
    ).toEqual([
      ['安全负责人', ['证件号码', '证件有效期', '长期有效', '邮箱']],
      ['应急联络人', ['姓名']],
    ]);
  });

  test('a deeper heading that is nobody’s name does', () => {
    expect(grouped(['姓名', '人员'], ['省份', '人员', '住址'])).toEqual([
      ['人员', ['姓名']],
      ['人员 › 住址', ['省份']],
    ]);
  });
});
