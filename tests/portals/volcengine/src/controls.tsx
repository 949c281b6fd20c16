import { Button, Cascader, Checkbox, DatePicker, Input, Radio, Select, Switch, Upload } from '@arco-design/web-react';
import type { CheckboxGroupProps } from '@arco-design/web-react/es/Checkbox/interface';
import type { RadioGroupProps } from '@arco-design/web-react/es/Radio/interface';
import type { UploadItem } from '@arco-design/web-react/es/Upload';
import { type ComponentType, type ReactElement, useState } from 'react';
import { asComponent } from '../../practice/as-component';
import { counts } from '../../practice/expose-model';
import { type ControlProps, type FieldKind, filesOf, listOf, textOf } from '../../practice/form-spec';
import { lateRegions, provinces, regionCodes, regionNames } from '../../practice/late-regions';
import { oneOrTheRest } from '../../practice/option-lists';
import { complaintOf, limitOf, sendFile } from '../../practice/take-file';
import { codeOf, labelOf, useLateOptions } from '../../practice/use-late-options';

const RadioGroup = asComponent<RadioGroupProps>(Radio.Group);
const CheckboxGroup = asComponent<CheckboxGroupProps<string>>(Checkbox.Group);

function TextInput({ field: { name, label, placeholder }, form, set }: ControlProps): ReactElement {
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

function LongText({ field: { name, label }, form, set }: ControlProps): ReactElement {
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

function Choice({ field, form, set }: ControlProps): ReactElement {
  const options = useLateOptions(field, form);
  return (
    <Select
      id={`${field.name}_input`}
      showSearch
      placeholder={`请选择${field.label}`}
      options={[...options]}
      value={codeOf(options, form[field.name])}
      onChange={(value: string) => set(field.name, labelOf(options, value))}
    />
  );
}

function Choices({ field, form, set }: ControlProps): ReactElement {
  const options = useLateOptions(field, form);
  return (
    <Select
      id={`${field.name}_input`}
      mode="multiple"
      placeholder={`请选择${field.label}`}
      options={[...options]}
      value={listOf(form, field.name).map((label) => codeOf(options, label) ?? '')}
      onChange={(values: string[]) =>
        set(
          field.name,
          values.map((value) => labelOf(options, value) ?? ''),
        )
      }
    />
  );
}

function Radios({ field, form, set }: ControlProps): ReactElement {
  const options = useLateOptions(field, form);
  return (
    <RadioGroup
      options={[...options]}
      value={codeOf(options, form[field.name])}
      onChange={(value: string) => set(field.name, labelOf(options, value))}
    />
  );
}

function Boxes({ field, form, set }: ControlProps): ReactElement {
  const options = useLateOptions(field, form);
  const before = listOf(form, field.name);
  return (
    <CheckboxGroup
      options={[...options]}
      value={before.map((label) => codeOf(options, label) ?? '')}
      onChange={(values: string[]) =>
        set(
          field.name,
          oneOrTheRest(
            before,
            values.map((value) => labelOf(options, value) ?? ''),
          ),
        )
      }
    />
  );
}

interface RegionNode {
  value: string;
  label: string;
  isLeaf: boolean;
  children?: RegionNode[];
}

const nodesOf = (regions: typeof provinces): RegionNode[] =>
  regions.map(({ code, name, children }) => ({ value: code, label: name, isLeaf: children === undefined }));

const tree = nodesOf(provinces);

function Region({ field: { name }, form, set }: ControlProps): ReactElement {
  return (
    <Cascader
      id={`${name}_input`}
      allowClear
      placeholder="请选择省 / 市 / 区"
      options={tree}
      loadMore={async (path) => nodesOf(await lateRegions(path.map(String)))}
      value={regionCodes(listOf(form, name))}
      onChange={(codes) => set(name, regionNames((codes ?? []).map(String)))}
    />
  );
}

function Period({ field: { name }, form, set }: ControlProps): ReactElement {
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

function Picture({ field, form, set }: ControlProps): ReactElement {
  const [word, setWord] = useState('');
  const [listed, setListed] = useState<UploadItem[]>(() =>
    filesOf(form, field.name).map(({ name }) => ({ uid: name, name, status: 'done' })),
  );
  const take = (file: File): boolean => {
    const complaint = complaintOf(field, file);
    setWord(complaint ?? '');
    return complaint === null;
  };
  const send = ({ file, onSuccess }: { file: File; onSuccess: (body?: object) => void }): void => {
    void sendFile(file).then((sent) => {
      onSuccess({});
      set(field.name, [sent]);
    });
  };
  const change = (files: UploadItem[]): void => {
    setListed(files);
    if (files.length === 0) set(field.name, null);
  };
  return (
    <>
      <Upload
        accept=".jpg,.jpeg,.png"
        limit={1}
        fileList={listed}
        beforeUpload={take}
        customRequest={send}
        onChange={change}
      />
      <div className="field-hint">
        jpg、png，不超过 {limitOf(field)} <span className="field-error">{word}</span>
      </div>
    </>
  );
}

function Code({ field: { name }, form, set }: ControlProps): ReactElement {
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

function Rows({ field: { name, label }, form, set }: ControlProps): ReactElement {
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

const copied = ['Name', 'IdType', 'IdNumber', 'Mobile', 'Emergency', 'Email'];

/** On: the fields below go, and take what the other person has; off: they come back empty. */
function Same({ field: { name }, form, set }: ControlProps): ReactElement {
  const change = (on: boolean): void => {
    set(name, on);
    for (const part of copied) set(`site${part}`, on ? (form[`owner${part}`] ?? null) : part === 'IdType' ? null : '');
  };
  return <Switch checked={form[name] === true} onChange={change} />;
}

function Face(): ReactElement {
  return <Button onClick={() => counts.faces++}>手机扫码核验</Button>;
}

/** What the library draws for each kind of field. */
export const controls: Partial<Record<FieldKind, ComponentType<ControlProps>>> = {
  text: TextInput,
  'long-text': LongText,
  choice: Choice,
  choices: Choices,
  radio: Radios,
  boxes: Boxes,
  region: Region,
  period: Period,
  upload: Picture,
  code: Code,
  rows: Rows,
  switch: Same,
  face: Face,
};
