import { Radio, Select } from 'antd4';
import type { ReactElement } from 'react';
import { type ControlProps, listOf } from '../../practice/form-spec';
import { oneOrTheRest } from '../../practice/option-lists';
import { codeOf, labelOf, useLateOptions } from '../../practice/use-late-options';
import { idOf } from './id-of';

export function Choice({ field, form, set }: ControlProps): ReactElement {
  const options = useLateOptions(field, form);
  return (
    <Select
      {...idOf(field.mark)}
      placeholder="请选择"
      options={[...options]}
      value={codeOf(options, form[field.name])}
      onChange={(value: string) => set(field.name, labelOf(options, value))}
    />
  );
}

export function Choices({ field, form, set }: ControlProps): ReactElement {
  const options = useLateOptions(field, form);
  const before = listOf(form, field.name);
  const change = (values: string[]): void =>
    set(
      field.name,
      oneOrTheRest(
        before,
        values.map((value) => labelOf(options, value) ?? ''),
      ),
    );
  return (
    <Select
      {...idOf(field.mark)}
      mode="multiple"
      showArrow
      placeholder="请选择"
      options={[...options]}
      value={before.map((label) => codeOf(options, label) ?? '')}
      onChange={change}
    />
  );
}

export function Radios({ field, form, set }: ControlProps): ReactElement {
  const options = useLateOptions(field, form);
  return (
    <Radio.Group
      options={[...options]}
      value={codeOf(options, form[field.name])}
      onChange={(event) => set(field.name, labelOf(options, event.target.value))}
    />
  );
}
