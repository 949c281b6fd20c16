import { AutoComplete, Button, Radio, Select } from 'antd';
import type { JSX } from 'react';
import { useText } from '../../../i18n/text';
import type { ControlProps } from './control-props';
import { officialOption } from './official-option';
import { fieldTexts as texts } from './texts';

const FEW = 4;

interface ChoiceControlProps extends ControlProps<string> {
  /** Names to offer where the list is open: providers, registrars. */
  readonly suggestions?: readonly string[];
}

/** One of a list: buttons for a few options, a searchable list for many, free text where the list is open. */
export function ChoiceControl(props: ChoiceControlProps): JSX.Element {
  const options = props.field.options ?? [];
  if (options.length === 0) return <OpenChoice {...props} />;
  return options.length <= FEW ? <FewChoices {...props} /> : <ManyChoices {...props} />;
}

function FewChoices({ id, value, onChange, field, labelledBy, describedBy }: ChoiceControlProps): JSX.Element {
  const t = useText();
  return (
    <div className="bp-inline">
      <Radio.Group
        id={id}
        value={value ?? null}
        options={(field.options ?? []).map(officialOption)}
        optionType="button"
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        onChange={(event) => onChange(String(event.target.value))}
      />
      {value ? (
        <Button type="link" size="small" onClick={() => onChange(undefined)}>
          {t(texts.clear)}
        </Button>
      ) : null}
    </div>
  );
}

function ManyChoices({ id, value, onChange, field, describedBy, invalid }: ChoiceControlProps): JSX.Element {
  const t = useText();
  return (
    <Select
      id={id}
      className="bp-wide"
      value={value ?? null}
      options={(field.options ?? []).map((option) => ({ value: option, label: option }))}
      showSearch
      allowClear
      placeholder={t(texts.choose)}
      status={invalid ? 'error' : undefined}
      aria-describedby={describedBy}
      onChange={(chosen: string | null | undefined) => onChange(chosen ?? undefined)}
    />
  );
}

function OpenChoice({ id, value, onChange, describedBy, invalid, suggestions = [] }: ChoiceControlProps): JSX.Element {
  return (
    <AutoComplete
      id={id}
      className="bp-wide"
      value={value ?? ''}
      options={suggestions.map((name) => ({ value: name }))}
      showSearch={{ filterOption: (typed, option) => (option?.value ?? '').includes(typed.trim()) }}
      status={invalid ? 'error' : undefined}
      aria-describedby={describedBy}
      onChange={(typed: string | undefined) => onChange(typed || undefined)}
    />
  );
}
