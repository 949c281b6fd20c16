import { Checkbox, DatePicker } from 'antd4';
import type { ReactElement } from 'react';
import type { ControlProps } from '../../practice/form-spec';
import { loose } from './loose';

interface Day {
  format(pattern: string): string;
}
/** The library's own dates, which a step that was left and comes back shows again. */
const days = new Map<string, Day | null>();

function OneDate({ part, word, props }: { part: string; word: string; props: ControlProps }): ReactElement {
  const endless = props.form[`${props.field.name}Long`] === true && part.endsWith('To');
  return (
    <DatePicker
      placeholder={word}
      disabled={endless}
      value={loose(props.form[part] === null ? null : (days.get(part) ?? null))}
      onChange={(day: Day | null) => {
        days.set(part, day);
        props.set(part, day?.format('YYYY-MM-DD') ?? null);
      }}
    />
  );
}

export function Period(props: ControlProps): ReactElement {
  const { name } = props.field;
  const long = `${name}Long`;
  const tick = (ticked: boolean): void => {
    props.set(long, ticked);
    if (ticked) props.set(`${name}To`, null);
  };
  return (
    <div className="with-box">
      <OneDate part={`${name}From`} word="开始日期" props={props} />
      <span>至</span>
      <OneDate part={`${name}To`} word="结束日期" props={props} />
      <span data-field={long}>
        <Checkbox checked={props.form[long] === true} onChange={(event) => tick(event.target.checked)}>
          长期
        </Checkbox>
      </span>
    </div>
  );
}
