import { Button, Input } from 'antd4';
import type { ReactElement } from 'react';
import { counts } from '../../practice/expose-model';
import { type ControlProps, listOf, textOf } from '../../practice/form-spec';
import { idOf } from './id-of';

export function TextInput({ field: { name, label, mark, placeholder }, form, set }: ControlProps): ReactElement {
  const input = (
    <Input
      {...idOf(mark)}
      allowClear={name === 'domain'}
      placeholder={placeholder ?? `请输入${label}`}
      value={textOf(form, name)}
      onChange={(event) => set(name, event.target.value)}
    />
  );
  return name === 'domain' ? <div className="input-domain-content">{input}</div> : input;
}

export function LongText({ field: { name, label, mark }, form, set }: ControlProps): ReactElement {
  return (
    <Input.TextArea
      {...idOf(mark)}
      showCount
      maxLength={200}
      placeholder={`请输入${label}`}
      value={textOf(form, name)}
      onChange={(event) => set(name, event.target.value)}
    />
  );
}

export function Code({ field: { name, mark }, form, set }: ControlProps): ReactElement {
  const change = (text: string): void => {
    counts.captchas++;
    set(name, text);
  };
  return (
    <div className="with-box">
      <Input
        {...idOf(mark)}
        placeholder="请输入短信验证码"
        value={textOf(form, name)}
        onChange={(event) => change(event.target.value)}
      />
      <Button onClick={() => counts.codes++}>获取验证码</Button>
    </div>
  );
}

export function Phone({ field: { name, mark = name }, form, set }: ControlProps): ReactElement {
  const boxes: [part: string, id: string, word: string][] = [
    [`${name}Area`, `${mark}_areaCode`, '区号'],
    [name, mark, '电话号码'],
    [`${name}Ext`, `${mark}_extension`, '分机'],
  ];
  return (
    <Input.Group compact>
      {boxes.map(([part, id, word], at) => (
        <Input
          key={part}
          id={id}
          placeholder={word}
          style={{ width: at === 1 ? '50%' : '25%' }}
          value={textOf(form, part)}
          onChange={(event) => set(part, event.target.value)}
        />
      ))}
    </Input.Group>
  );
}

/** The page writes the region of the first step itself; only the rest is entered. */
export function Address({ field: { name, mark }, form, set }: ControlProps): ReactElement {
  const region = listOf(form, 'region').join('') || '浙江省杭州市余杭区';
  return (
    <div className="with-box">
      <span className="address-prefix">{region}</span>
      <Input
        {...idOf(mark)}
        placeholder="请输入详细地址"
        value={textOf(form, name)}
        onChange={(event) => set(name, event.target.value)}
      />
    </div>
  );
}
