import { Checkbox, DatePicker } from '@arco-design/web-react';
import type { ReactElement } from 'react';
import { type ControlProps, textOf } from '../../practice/form-spec';

export function Period({ field: { name }, form, set }: ControlProps): ReactElement {
  const [from, to, long] = [`${name}From`, `${name}To`, `${name}Long`];
  const endless = form[long] === true;
  const put = (dates: readonly string[]): void => {
    set(from, dates[0] ?? null);
    set(to, endless ? null : (dates[1] ?? null));
  };
  const held = [textOf(form, from), textOf(form, to)];
  return (
    <div className="with-box">
      {endless ? (
        <DatePicker placeholder="开始日期" value={held[0] || undefined} onChange={(text) => set(from, text ?? null)} />
      ) : (
        <DatePicker.RangePicker value={held[0] && held[1] ? held : []} onChange={(texts) => put(texts ?? [])} />
      )}
      <span data-field={long}>
        <Checkbox
          checked={endless}
          onChange={(ticked) => {
            set(long, ticked);
            if (ticked) set(to, null);
          }}
        >
          长期有效
        </Checkbox>
      </span>
    </div>
  );
}
