import { Select } from 'antd';
import type { JSX } from 'react';
import { useText } from '../../../i18n/text';
import type { ControlProps } from './control-props';
import { fieldTexts as texts } from './texts';

type TextsControlProps = Omit<ControlProps<string[]>, 'field' | 'labelledBy'>;

/** Several free texts, such as addresses or domains; separators split what is pasted. */
export function TextsControl({ id, value, onChange, describedBy, invalid }: TextsControlProps): JSX.Element {
  const t = useText();
  const change = (typed: string[]): void => {
    const kept = [...new Set(typed.map((text) => text.trim()).filter((text) => text !== ''))];
    onChange(kept.length > 0 ? kept : undefined);
  };
  return (
    <Select
      id={id}
      className="bp-wide"
      mode="tags"
      open={false}
      suffixIcon={null}
      value={value ?? []}
      tokenSeparators={[',', '，', '、', ';', '；', ' ', '\n']}
      placeholder={t(texts.several)}
      status={invalid ? 'error' : undefined}
      aria-describedby={describedBy}
      onChange={change}
    />
  );
}
