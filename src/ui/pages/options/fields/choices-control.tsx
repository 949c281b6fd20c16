import { Checkbox, Select } from 'antd';
import type { JSX } from 'react';
import { useText } from '../../../i18n/text';
import type { ControlProps } from './control-props';
import { choicesOffer } from './none-option';
import { officialOption } from './official-option';
import { fieldTexts as texts } from './texts';

const MANY = 14;

/** Several of a list. *None of these* is an answer of its own where the portals ask for it. */
export function ChoicesControl(props: ControlProps<string[]>): JSX.Element {
  const { options } = choicesOffer(props.field.options ?? []);
  return options.length === 0 || options.length > MANY ? <ManyChoices {...props} /> : <Boxes {...props} />;
}

function Boxes({ id, value, onChange, field, labelledBy, describedBy }: ControlProps<string[]>): JSX.Element {
  const t = useText();
  const { options, offersNone } = choicesOffer(field.options ?? []);
  const change = (chosen: string[]): void => onChange(chosen.length > 0 ? chosen : undefined);
  return (
    <div id={id} className="bp-boxes">
      <Checkbox.Group
        options={options.map(officialOption)}
        value={value ?? []}
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        onChange={change}
      />
      {offersNone ? (
        <Checkbox checked={value?.length === 0} onChange={(event) => onChange(event.target.checked ? [] : undefined)}>
          {t(texts.none)}
        </Checkbox>
      ) : null}
    </div>
  );
}

function ManyChoices({ id, value, onChange, field, describedBy, invalid }: ControlProps<string[]>): JSX.Element {
  const t = useText();
  const { options } = choicesOffer(field.options ?? []);
  return (
    <Select
      id={id}
      className="bp-wide"
      mode={options.length > 0 ? 'multiple' : 'tags'}
      value={value ?? []}
      options={options.map((option) => ({ value: option, label: option }))}
      allowClear
      placeholder={t(options.length > 0 ? texts.choose : texts.several)}
      status={invalid ? 'error' : undefined}
      aria-describedby={describedBy}
      onChange={(chosen: string[]) => onChange(chosen.length > 0 ? chosen : undefined)}
    />
  );
}
