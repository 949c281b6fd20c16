import type { ReactElement } from 'react';
import { Button, Input } from 'tea-component';
import { counts } from '../../practice/expose-model';
import { type ControlProps, listOf, textOf } from '../../practice/form-spec';

export function TextInput({ field, form, set }: ControlProps): ReactElement {
  const { name, label, mark, placeholder = `请输入${label}` } = field;
  const own = mark ? { className: mark } : {};
  return (
    <Input
      {...own}
      size="full"
      placeholder={placeholder}
      value={textOf(form, name)}
      onChange={(text: string) => set(name, text)}
    />
  );
}

export function LongText({ field: { name, label }, form, set }: ControlProps): ReactElement {
  return (
    <Input.TextArea
      size="full"
      rows={3}
      placeholder={`请输入${label}`}
      value={textOf(form, name)}
      onChange={(text: string) => set(name, text)}
    />
  );
}

export function Code({ field: { name }, form, set }: ControlProps): ReactElement {
  const change = (text: string): void => {
    counts.captchas++;
    set(name, text);
  };
  return (
    <>
      <Input placeholder="请输入验证码" size="s" value={textOf(form, name)} onChange={change} />
      <Button className="beside" htmlType="button" onClick={() => counts.codes++}>
        获取验证码
      </Button>
    </>
  );
}

export function Rows({ field: { name, label }, form, set }: ControlProps): ReactElement {
  const rows = listOf(form, name);
  return (
    <>
      {rows.map((text, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
        <div key={at} className="row">
          <Input
            size="full"
            placeholder={`请输入${label}`}
            value={text}
            onChange={(now: string) => set(name, rows.with(at, now))}
          />
          {rows.length > 1 && (
            <Button type="link" htmlType="button" onClick={() => set(name, rows.toSpliced(at, 1))}>
              删除
            </Button>
          )}
        </div>
      ))}
      <Button type="link" htmlType="button" onClick={() => set(name, [...rows, ''])}>
        添加{label}
      </Button>
    </>
  );
}
