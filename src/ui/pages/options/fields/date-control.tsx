import { CalendarOutlined } from '@ant-design/icons';
import { Button, Input, Space } from 'antd';
import { type JSX, useRef } from 'react';
import { useText } from '../../../i18n/text';
import type { ControlProps } from './control-props';
import { isRealDate, readDate } from './date-text';
import { fieldTexts as texts } from './texts';

type DateControlProps = Omit<ControlProps<string>, 'field' | 'labelledBy'> & {
  readonly label?: string;
  readonly disabled?: boolean;
};

/**
 * A date to type in any usual way, or to pick from the browser's own calendar. Text that is no date yet is kept as
 * typed; the rules say what is wrong with it.
 */
export function DateControl(props: DateControlProps): JSX.Element {
  const { id, value, onChange, describedBy, invalid, label, disabled } = props;
  const t = useText();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <Space.Compact className="bp-date">
      <Input
        id={id}
        value={value ?? ''}
        disabled={disabled}
        placeholder={t(texts.datePlaceholder)}
        inputMode="numeric"
        autoComplete="off"
        status={invalid ? 'error' : undefined}
        aria-label={label}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        onChange={(event) => onChange(event.target.value || undefined)}
        onBlur={() => value && readDate(value) !== value && onChange(readDate(value))}
      />
      <Button
        disabled={disabled}
        icon={<CalendarOutlined aria-hidden="true" />}
        aria-label={t(texts.openCalendar)}
        onClick={() => picker.current?.showPicker()}
      />
      <input
        ref={picker}
        type="date"
        className="bp-date__picker"
        tabIndex={-1}
        aria-hidden="true"
        value={value && isRealDate(value) ? value : ''}
        onChange={(event) => onChange(event.target.value || undefined)}
      />
    </Space.Compact>
  );
}
