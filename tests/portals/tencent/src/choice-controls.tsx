import type { ReactElement } from 'react';
import { Checkbox, type CheckboxGroupProps, Radio, type RadioGroupProps, Select, SelectMultiple } from 'tea-component';
import { asComponent } from '../../practice/as-component';
import { type ControlProps, listOf } from '../../practice/form-spec';
import { oneOrTheRest } from '../../practice/option-lists';
import { codeOf, labelOf, useLateOptions } from '../../practice/use-late-options';

const RadioGroup = asComponent<RadioGroupProps>(Radio.Group);
const CheckboxGroup = asComponent<CheckboxGroupProps>(Checkbox.Group);

export function Choice({ field, form, set }: ControlProps): ReactElement {
  const options = useLateOptions(field, form);
  return (
    <Select
      appearance="button"
      size="full"
      matchButtonWidth
      placeholder={`请选择${field.label}`}
      options={options.map(({ value, label }) => ({ value, text: label }))}
      value={codeOf(options, form[field.name]) ?? ''}
      onChange={(value: string) => set(field.name, labelOf(options, value))}
    />
  );
}

export function Choices({ field, form, set }: ControlProps): ReactElement {
  const options = useLateOptions(field, form);
  const chosen = listOf(form, field.name).map((label) => codeOf(options, label) ?? '');
  return (
    <SelectMultiple
      appearance="button"
      size="full"
      matchButtonWidth
      staging={false}
      placeholder={`请选择${field.label}`}
      options={options.map(({ value, label }) => ({ value, text: label }))}
      value={chosen}
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
      value={codeOf(options, form[field.name]) ?? ''}
      onChange={(value: string) => set(field.name, labelOf(options, value))}
    >
      {options.map(({ value, label }) => (
        <Radio key={value} name={value}>
          {label}
        </Radio>
      ))}
    </RadioGroup>
  );
}

export function Boxes({ field, form, set }: ControlProps): ReactElement {
  const options = useLateOptions(field, form);
  const before = listOf(form, field.name);
  return (
    <CheckboxGroup
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
    >
      {options.map(({ value, label }) => (
        <Checkbox key={value} name={value}>
          {label}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}
