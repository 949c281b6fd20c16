import { Button, Input } from '@arco-design/web-react';
import type { ReactElement } from 'react';
import { counts } from '../../practice/expose-model';
import { type ControlProps, listOf, textOf } from '../../practice/form-spec';

export function TextInput({ field: { name, label, placeholder }, form, set }: ControlProps): ReactElement {
  return (
    <Input
      id={`${name}_input`}
      allowClear
      placeholder={placeholder ?? `请输入${label}`}
      value={textOf(form, name)}
      onChange={(text) => set(name, text)}
    />
  );
}

export function LongText({ field: { name, label }, form, set }: ControlProps): ReactElement {
  return (
    <Input.TextArea
      id={`${name}_input`}
      maxLength={200}
      showWordLimit
      placeholder={`请输入${label}`}
      value={textOf(form, name)}
      onChange={(text) => set(name, text)}
    />
  );
}

export function Code({ field: { name }, form, set }: ControlProps): ReactElement {
  const change = (text: string): void => {
    counts.captchas++;
    set(name, text);
  };
  return (
    <Input.Search
      id={`${name}_input`}
      searchButton="获取验证码"
      placeholder="请输入短信验证码"
      value={textOf(form, name)}
      onChange={change}
      onSearch={() => counts.codes++}
    />
  );
}

export function Rows({ field: { name, label }, form, set }: ControlProps): ReactElement {
  const rows = listOf(form, name);
  return (
    <>
      {rows.map((text, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
        <div key={at} className="with-box row">
          <Input placeholder={`请输入${label}`} value={text} onChange={(now) => set(name, rows.with(at, now))} />
          {rows.length > 1 && (
            <Button type="text" onClick={() => set(name, rows.toSpliced(at, 1))}>
              删除
            </Button>
          )}
        </div>
      ))}
      <Button type="text" onClick={() => set(name, [...rows, ''])}>
        添加 IP
      </Button>
    </>
  );
}
