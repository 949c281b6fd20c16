import { Button, Input, Space } from 'antd';
import { type JSX, useState } from 'react';
import { useText } from '../../../i18n/text';
import type { ControlProps } from './control-props';
import { maskText } from './mask-text';
import { fieldTexts as texts } from './texts';

interface TextControlProps extends ControlProps<string> {
  /** `long`: one line that may be too long to see at once, such as an address; it wraps but takes no line breaks. */
  readonly lines?: 'one' | 'long' | 'several';
  readonly numeric?: boolean;
}

/** A text or a number. Identity numbers are masked until asked for. */
export function TextControl(props: TextControlProps): JSX.Element {
  return props.field.sensitive ? <MaskedText {...props} /> : <PlainText {...props} />;
}

function PlainText(props: TextControlProps & { readonly onBlur?: () => void }): JSX.Element {
  const { id, value, onChange, onBlur, describedBy, invalid, lines = 'one', numeric } = props;
  const shared = {
    id,
    value: value ?? '',
    status: invalid ? ('error' as const) : undefined,
    'aria-describedby': describedBy,
    'aria-invalid': invalid,
    autoComplete: 'off',
    onBlur,
    onChange: (event: { target: { value: string } }) => {
      const typed = event.target.value;
      onChange((lines === 'long' ? typed.replace(/\s*\n\s*/g, '') : typed) || undefined);
    },
  };
  if (lines === 'one') return <Input {...shared} inputMode={numeric ? 'numeric' : undefined} />;
  return <Input.TextArea {...shared} autoSize={{ minRows: lines === 'long' ? 1 : 2, maxRows: 8 }} />;
}

function MaskedText(props: TextControlProps): JSX.Element {
  const t = useText();
  const [shown, setShown] = useState(!props.value);
  const { value, id, describedBy, invalid } = props;
  if (shown)
    return (
      <Space.Compact block>
        {/* What is wrong must stay in sight to be corrected. */}
        <PlainText {...props} onBlur={() => setShown(!value || invalid)} />
        {value ? <Button onClick={() => setShown(false)}>{t(texts.hide)}</Button> : null}
      </Space.Compact>
    );
  return (
    <Space.Compact block>
      <Input
        id={id}
        readOnly
        value={maskText(value ?? '')}
        status={invalid ? 'error' : undefined}
        aria-describedby={describedBy}
        aria-invalid={invalid}
      />
      <Button onClick={() => setShown(true)}>{t(texts.show)}</Button>
    </Space.Compact>
  );
}
