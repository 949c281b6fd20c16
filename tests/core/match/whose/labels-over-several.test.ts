import { describe, expect, it } from 'vitest';
import { matchSnapshot } from '../../../../src/core/match/match-snapshot';
import { filingPage } from '../pages';
import { type RealControl, snapshotOf } from '../real-forms';

/** Boxes that all have one label, by their placeholders. */
function match(label: string, ...placeholders: string[]): (string | null)[] {
  const rows = placeholders.map(
    (placeholder): RealControl => ({
      form: 'x',
      ui: 'native',
      section: '',
      label,
      placeholder,
      name: '',
      id: '',
      control: 'text',
      options: [],
      accept: [],
    }),
  );
  const { matches } = matchSnapshot(snapshotOf(rows), filingPage);
  return rows.map((_, at) => matches.find(({ ref }) => ref === String(at))?.fieldId ?? null);
}

describe('one text over several boxes', () => {
  it('is their heading when their placeholders ask for different things, though it reads like a field', () => {
    expect(match('7×24小时应急联系人', '姓名', '手机', '电子邮箱')).toEqual([
      'emergencyContact.name',
      'emergencyContact.mobile',
      'emergencyContact.email',
    ]);
  });

  it('fills nothing into a box whose own words are not understood', () => {
    expect(match('开办主体', '单位全称', '统一社会信用代码', '此栏勿动乙', '')).toEqual([
      'subject.name',
      'subject.certNumber',
      null,
      null,
    ]);
  });

  it('stays the label of the pieces of one answer', () => {
    expect(match('负责人固定电话', '区号', '电话号码', '分机号')).not.toContain('subjectOwner.mobile');
  });

  it('stays the label of two boxes', () => {
    expect(match('主体负责人身份证', '请输入姓名', '请输入手机号码')).not.toContain('subjectOwner.mobile');
  });
});
