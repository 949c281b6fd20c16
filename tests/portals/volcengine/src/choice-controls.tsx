import { Checkbox, Radio, Select, Switch } from '@arco-design/web-react';
import type { CheckboxGroupProps } from '@arco-design/web-react/es/Checkbox/interface';
import type { RadioGroupProps } from '@arco-design/web-react/es/Radio/interface';
import type { ReactElement } from 'react';
import { asComponent } from '../../practice/as-component';
import { type ControlProps, listOf } from '../../practice/form-spec';
import { oneOrTheRest } from '../../practice/option-lists';
import { codeOf, labelOf, useLateOptions } from '../../practice/use-late-options';

const RadioGroup = asComponent<RadioGroupProps>(Radio.Group);
const CheckboxGroup = asComponent<CheckboxGroupProps<string>>(Checkbox.Group);

export function Choice({ field, form, set }: ControlProps): ReactElement {
  const options = useLateOptions(field, form);
  return (
    <Select
      id={`${field.name}_input`}
      showSearch
      placeholder={`请选择${field.label}`}
      options={[...options]}
      value={codeOf(options, form[field.name])}
      onChange={(value: string) => set(field.name, labelOf(options, value))}
    />
  );
}

export function Choices({ field, form, set }: ControlProps): ReactElement {
  const options = useLateOptions(field, form);
  return (
    <Select
      id={`${field.name}_input`}
      mode="multiple"
      placeholder={`请选择${field.label}`}
      options={[...options]}
      value={listOf(form, field.name).map((label) => codeOf(options, label) ?? '')}
      onChange={(values: string[]) =>
        set(
          field.name,
          values.map((value) => labelOf(options, value) ?? ''),
        )
      }
    />
  );
}

export function Radios({ field, form, set }: ControlProps): ReactElement {
  const options = useLateOptions(field, form);
  return (
    <RadioGroup
      options={[...options]}
      value={codeOf(options, form[field.name])}
      onChange={(value: string) => set(field.name, labelOf(options, value))}
    />
  );
}

export function Boxes({ field, form, set }: ControlProps): ReactElement {
  const options = useLateOptions(field, form);
  const before = listOf(form, field.name);
  return (
    <CheckboxGroup
      options={[...options]}
      value={before.map((label) => codeOf(options, label) ?? '')}
      onChange={(values: string[]) =>
        set(
          field.name,
          oneOrTheRest(
            before,
            values.map((value) => labelOf(options, value) ?? ''),
          ),
        )
      }
    />
  );
}

const copied = ['Name', 'IdType', 'IdNumber', 'Mobile', 'Emergency', 'Email'];

/** On: the fields below go, and take what the other person has; off: they come back empty. */
export function Same({ field: { name }, form, set }: ControlProps): ReactElement {
  const change = (on: boolean): void => {
    set(name, on);
    for (const part of copied) set(`site${part}`, on ? (form[`owner${part}`] ?? null) : part === 'IdType' ? null : '');
  };
  return <Switch checked={form[name] === true} onChange={change} />;
}
