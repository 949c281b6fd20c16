import type { ReactElement } from 'react';
import { Form as TeaForm } from 'tea-component';
import type { FieldSpec } from '../../practice/form-spec';
import { type FormStore, useForm } from '../../practice/form-store';
import { controls } from './controls';

/** The items of a form, one a field. */
export function Fields({ fields, store }: { fields: readonly FieldSpec[]; store: FormStore }): ReactElement {
  const form = useForm(store);
  return (
    <TeaForm layout="fixed" fixedLabelWidth="9em">
      {fields
        .filter(({ shown }) => shown?.(form) ?? true)
        .map((field) => {
          const Control = controls[field.kind];
          if (!Control) throw new Error(`no control for ${field.kind}`);
          return (
            <TeaForm.Item
              key={field.name}
              label={field.label}
              required={!field.optional}
              extra={field.help}
              align="middle"
              data-field={field.name}
            >
              <Control field={field} form={form} set={store.set} suggest={store.suggest} />
            </TeaForm.Item>
          );
        })}
    </TeaForm>
  );
}
