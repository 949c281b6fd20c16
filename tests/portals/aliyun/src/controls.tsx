import { Button, Checkbox, DatePicker, Input, Radio, Select, Space, Upload, type UploadFile } from 'antd4';
import { type ComponentType, type ReactElement, useEffect, useState } from 'react';
import { counts } from '../../practice/expose-model';
import { type ControlProps, type FieldKind, filesOf, listOf, textOf } from '../../practice/form-spec';
import { lateRegions, provinces, regionCodes } from '../../practice/late-regions';
import { oneOrTheRest } from '../../practice/option-lists';
import { complaintOf, limitOf, sendFile } from '../../practice/take-file';
import { codeOf, labelOf, useLateOptions } from '../../practice/use-late-options';

// The library was typed for an older React: its elements are what they are, whatever the newer types say.
const loose = <T,>(value: T) => value as never;

const idOf = (mark: string | undefined): { id?: string } => (mark ? { id: mark } : {});

function TextInput({ field: { name, label, mark, placeholder }, form, set }: ControlProps): ReactElement {
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

function LongText({ field: { name, label, mark }, form, set }: ControlProps): ReactElement {
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

function Choice({ field, form, set }: ControlProps): ReactElement {
  const options = useLateOptions(field, form);
  return (
    <Select
      {...idOf(field.mark)}
      placeholder="请选择"
      options={[...options]}
      value={codeOf(options, form[field.name])}
      onChange={(value: string) => set(field.name, labelOf(options, value))}
    />
  );
}

function Choices({ field, form, set }: ControlProps): ReactElement {
  const options = useLateOptions(field, form);
  const before = listOf(form, field.name);
  const change = (values: string[]): void =>
    set(
      field.name,
      oneOrTheRest(
        before,
        values.map((value) => labelOf(options, value) ?? ''),
      ),
    );
  return (
    <Select
      {...idOf(field.mark)}
      mode="multiple"
      showArrow
      placeholder="请选择"
      options={[...options]}
      value={before.map((label) => codeOf(options, label) ?? '')}
      onChange={change}
    />
  );
}

function Radios({ field, form, set }: ControlProps): ReactElement {
  const options = useLateOptions(field, form);
  return (
    <Radio.Group
      options={[...options]}
      value={codeOf(options, form[field.name])}
      onChange={(event) => set(field.name, labelOf(options, event.target.value))}
    />
  );
}

const regionWords = ['请选择省', '请选择市', '请选择区县'];

/** 省, 市 and 区县 as three selects: each list comes once the one before it was chosen. */
function Region({ field: { name }, form, set }: ControlProps): ReactElement {
  const chosen = listOf(form, name);
  const key = chosen.slice(0, 2).join('/');
  const [lists, setLists] = useState([provinces]);
  useEffect(() => {
    let here = true;
    const codes = regionCodes(key === '' ? [] : key.split('/'));
    setLists((before) => before.slice(0, codes.length));
    const below = codes.map((_, at) => lateRegions(codes.slice(0, at + 1)));
    void Promise.all(below).then((come) => here && setLists([provinces, ...come]));
    return () => {
      here = false;
    };
  }, [key]);
  return (
    <Space className="region">
      {regionWords.map((word, at) => (
        <Select
          key={word}
          placeholder={word}
          disabled={at > chosen.length}
          options={(lists[at] ?? []).map((one) => ({ value: one.code, label: one.name }))}
          value={regionCodes(chosen)[at]}
          onChange={(_, option) => set(name, [...chosen.slice(0, at), String([option].flat()[0]?.label ?? '')])}
        />
      ))}
    </Space>
  );
}

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

function Period(props: ControlProps): ReactElement {
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

function Picture({ field, form, set }: ControlProps): ReactElement {
  const [word, setWord] = useState('');
  const files = filesOf(form, field.name);
  const take = (file: File): string | boolean => {
    const complaint = complaintOf(field, file);
    setWord(complaint ?? '');
    return complaint === null ? true : Upload.LIST_IGNORE;
  };
  const send = async ({ file, onSuccess }: { file: File; onSuccess: (body: object) => void }): Promise<void> => {
    const sent = await sendFile(file);
    onSuccess({});
    set(field.name, [sent]);
  };
  const [listed, setListed] = useState<UploadFile[]>(() =>
    files.map(({ name }) => ({ uid: name, name, status: 'done' as const })),
  );
  return (
    <>
      <Upload
        listType="picture-card"
        accept=".jpg,.jpeg,.png"
        maxCount={1}
        fileList={listed}
        beforeUpload={loose(take)}
        customRequest={loose(send)}
        onChange={({ fileList }) => {
          setListed(fileList);
          if (fileList.length === 0) set(field.name, null);
        }}
      >
        上传图片
      </Upload>
      <div className="field-hint">jpg、png，不超过 {limitOf(field)}</div>
      {word !== '' && <div className="field-error">{word}</div>}
    </>
  );
}

function Code({ field: { name, mark }, form, set }: ControlProps): ReactElement {
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

function Phone({ field: { name, mark = name }, form, set }: ControlProps): ReactElement {
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
function Address({ field: { name, mark }, form, set }: ControlProps): ReactElement {
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

function Face(): ReactElement {
  return <Button onClick={() => counts.faces++}>使用阿里云 APP 扫码核验</Button>;
}

/** What the library draws for each kind of field. */
export const controls: Partial<Record<FieldKind, ComponentType<ControlProps>>> = {
  text: TextInput,
  'long-text': LongText,
  choice: Choice,
  choices: Choices,
  radio: Radios,
  region: Region,
  period: Period,
  upload: Picture,
  code: Code,
  phone: Phone,
  address: Address,
  face: Face,
};
