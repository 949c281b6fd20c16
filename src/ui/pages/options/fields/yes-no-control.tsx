import { Button, Radio } from 'antd';
import type { JSX } from 'react';
import { type Text, useText } from '../../../i18n/text';
import type { ControlProps } from './control-props';
import { fieldTexts as texts } from './texts';

/** The portals ask 服务类型 and mean this; 是 would answer nothing. */
export const interactiveWords = { yes: texts.interactive, no: texts.notInteractive };

interface YesNoControlProps extends Omit<ControlProps<boolean>, 'field' | 'invalid'> {
  readonly words?: { readonly yes: Text; readonly no: Text };
}

/** 是 or 否, or not answered yet. */
export function YesNoControl(props: YesNoControlProps): JSX.Element {
  const { id, value, onChange, labelledBy, describedBy, words = texts } = props;
  const t = useText();
  return (
    <div className="bp-inline">
      <Radio.Group
        id={id}
        value={value ?? null}
        optionType="button"
        options={[
          { value: true, label: t(words.yes) },
          { value: false, label: t(words.no) },
        ]}
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.target.value === true)}
      />
      {value !== undefined ? (
        <Button type="link" size="small" onClick={() => onChange(undefined)}>
          {t(texts.clear)}
        </Button>
      ) : null}
    </div>
  );
}
