import { describe, expect, it } from 'vitest';
import { keysByOptions } from '../../../../src/core/match/control/known-by-options';
import { snapshotOf } from '../real-forms';

const [blank] = snapshotOf([
  {
    form: 'x',
    ui: 'native',
    section: '',
    label: '',
    placeholder: '',
    name: '',
    id: '',
    control: 'radio',
    options: [],
    accept: [],
  },
]).controls;

function list(options: string[], kind: 'radio' | 'checkbox-group' = 'radio') {
  if (!blank) throw new Error('a row is a control');
  return keysByOptions({ ...blank, kind, options });
}

describe('a list whose label does not tell', () => {
  it.each([
    [['个人', '企业'], ['subject.type']],
    [['企业 / 单位', '个人'], ['subject.type']],
    [['请选择', '个人', '企业', '个体工商户', '其他组织'], ['subject.nature']],
    [
      ['网站', 'APP'],
      ['filing.serviceKind', 'algorithm.productKind'],
    ],
    [
      ['APP', '小程序', '快应用'],
      ['filing.serviceKind', 'algorithm.productKind'],
    ],
    [['与主体负责人一致', '另行填写'], ['person.sameAsSubjectOwner']],
    [['就是上面这个人', '换一个人'], ['person.sameAsSubjectOwner']],
  ])('%j is %j', (options, keys) => expect(list(options)).toEqual(keys));

  it.each([
    [['有', '无']],
    [['企业', '事业单位']],
    [['个人', '朋友推荐']],
    [['网站', '电话']],
    [['男', '女']],
    [['与经办人一致', '另行填写']],
  ])('%j is nobody’s', (options) => expect(list(options)).toEqual([]));

  it('of several to tick says nothing of the one kind of service that is filed', () =>
    expect(list(['网站', 'APP'], 'checkbox-group')).toEqual([]));
});
