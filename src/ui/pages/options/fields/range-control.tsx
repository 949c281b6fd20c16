import { Checkbox } from 'antd';
import type { JSX } from 'react';
import { useText } from '../../../i18n/text';
import type { ControlProps } from './control-props';
import { DateControl } from './date-control';
import { fieldTexts as texts } from './texts';

export interface RangeText {
  readonly from: string;
  readonly to: string;
}

interface RangeControlProps extends ControlProps<RangeText> {
  /** Whether the period may have no end. */
  readonly endless?: boolean;
}

/** A period, with 长期 where the card says so. */
export function RangeControl(props: RangeControlProps): JSX.Element {
  const { id, value, onChange, endless = false, describedBy, invalid, labelledBy } = props;
  const t = useText();
  const longTerm = value?.to === 'long-term';
  const change = (part: Partial<RangeText>): void => {
    const next = { from: value?.from ?? '', to: value?.to ?? '', ...part };
    onChange(next.from || next.to ? next : undefined);
  };
  const shared = { describedBy, invalid };
  return (
    <fieldset aria-labelledby={labelledBy} className="bp-inline bp-range">
      <DateControl
        {...shared}
        id={id}
        label={t(texts.from)}
        value={value?.from}
        onChange={(from) => change({ from: from ?? '' })}
      />
      <span aria-hidden="true">–</span>
      <DateControl
        {...shared}
        id={`${id}-to`}
        label={t(texts.to)}
        disabled={longTerm}
        value={longTerm ? '' : value?.to}
        onChange={(to) => change({ to: to ?? '' })}
      />
      {endless || longTerm ? (
        <Checkbox checked={longTerm} onChange={(event) => change({ to: event.target.checked ? 'long-term' : '' })}>
          {t(texts.longTerm)}
        </Checkbox>
      ) : null}
    </fieldset>
  );
}
