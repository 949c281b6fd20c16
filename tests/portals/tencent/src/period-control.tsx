import type { ReactElement } from 'react';
import { Checkbox, DatePicker } from 'tea-component';
import type { ControlProps } from '../../practice/form-spec';

interface Day {
  format(pattern: string): string;
}
/** The library's own dates, which a step that was left and comes back shows again. */
const days = new Map<string, Day | null>();

/** Both ends, or with 长期 the first alone. */
export function Period({ field: { name }, form, set }: ControlProps): ReactElement {
  const [from, to, long] = [`${name}From`, `${name}To`, `${name}Long`];
  const put = (part: string, day: Day | null | undefined): void => {
    days.set(part, day ?? null);
    set(part, day?.format('YYYY-MM-DD') ?? null);
  };
  const endless = form[long] === true;
  return (
    <>
      {endless ? (
        <DatePicker
          clearable
          placeholder="选择开始日期"
          value={(days.get(from) ?? null) as never}
          onChange={(day: Day | null) => put(from, day)}
        />
      ) : (
        <DatePicker.RangePicker
          clearable
          value={[days.get(from) ?? null, days.get(to) ?? null] as never}
          onChange={(range: readonly Day[] | null) => {
            put(from, range?.[0]);
            put(to, range?.[1]);
          }}
        />
      )}
      <span data-field={long} className="beside">
        <Checkbox
          value={endless}
          onChange={(ticked: boolean) => {
            set(long, ticked);
            if (ticked) put(to, null);
          }}
        >
          长期
        </Checkbox>
      </span>
    </>
  );
}
