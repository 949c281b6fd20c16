import { type ComponentType, type ReactElement, useMemo, useState } from 'react';
import type { CheckboxGroupProps, RadioGroupProps } from 'tea-component';
import { Button, Cascader, Checkbox, DatePicker, Input, Radio, Select, SelectMultiple, Upload } from 'tea-component';
import { asComponent } from '../../practice/as-component';
import { counts } from '../../practice/expose-model';
import { type ControlProps, type FieldKind, filesOf, listOf, textOf } from '../../practice/form-spec';
import { lateRegions, provinces, regionCodes, regionNames } from '../../practice/late-regions';
import { oneOrTheRest } from '../../practice/option-lists';
import { complaintOf, limitOf, sendFile } from '../../practice/take-file';
import { codeOf, labelOf, useLateOptions } from '../../practice/use-late-options';

const RadioGroup = asComponent<RadioGroupProps>(Radio.Group);
const CheckboxGroup = asComponent<CheckboxGroupProps>(Checkbox.Group);

function TextInput({ field, form, set }: ControlProps): ReactElement {
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

function LongText({ field: { name, label }, form, set }: ControlProps): ReactElement {
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

function Choice({ field, form, set }: ControlProps): ReactElement {
  const options = useLateOptions(field, form);
  return (
    <Select
      appearance="button"
      size="full"
      matchButtonWidth
      placeholder={`请选择${field.label}`}
      options={options.map(({ value, label }) => ({ value, text: label }))}
      value={codeOf(options, form[field.name]) ?? ''}
      onChange={(value: string) => set(field.name, labelOf(options, value))}
    />
  );
}

function Choices({ field, form, set }: ControlProps): ReactElement {
  const options = useLateOptions(field, form);
  const chosen = listOf(form, field.name).map((label) => codeOf(options, label) ?? '');
  return (
    <SelectMultiple
      appearance="button"
      size="full"
      matchButtonWidth
      staging={false}
      placeholder={`请选择${field.label}`}
      options={options.map(({ value, label }) => ({ value, text: label }))}
      value={chosen}
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
      value={codeOf(options, form[field.name]) ?? ''}
      onChange={(value: string) => set(field.name, labelOf(options, value))}
    >
      {options.map(({ value, label }) => (
        <Radio key={value} name={value}>
          {label}
        </Radio>
      ))}
    </RadioGroup>
  );
}

function Boxes({ field, form, set }: ControlProps): ReactElement {
  const options = useLateOptions(field, form);
  const before = listOf(form, field.name);
  return (
    <CheckboxGroup
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
    >
      {options.map(({ value, label }) => (
        <Checkbox key={value} name={value}>
          {label}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}

interface RegionNode {
  value: string;
  label: string;
  isLeaf: boolean;
  children?: RegionNode[];
}

function nodesOf(regions: typeof provinces): RegionNode[] {
  return regions.map(({ code, name, children }) => ({ value: code, label: name, isLeaf: children === undefined }));
}

/** Hangs the regions below a path into the tree. */
function grown(tree: readonly RegionNode[], path: readonly string[], below: RegionNode[]): RegionNode[] {
  const [step, ...rest] = path;
  return tree.map((node) =>
    node.value === step
      ? { ...node, children: rest.length === 0 ? below : grown(node.children ?? [], rest, below) }
      : node,
  );
}

function Region({ field: { name }, form, set }: ControlProps): ReactElement {
  const [tree, setTree] = useState(() => nodesOf(provinces));
  const held = form[name];
  // The library goes back to the first level when it is given another array, even one of the same codes.
  const codes = useMemo(() => regionCodes(Array.isArray(held) ? held.map(String) : []), [held]);
  const load = async (path: string[]): Promise<void> => {
    const below = nodesOf(await lateRegions(path));
    setTree((before) => grown(before, path, below));
  };
  return (
    <Cascader
      type="menu"
      clearable
      placeholder="请选择省/市/区"
      data={tree}
      onLoad={load}
      value={codes}
      onChange={(chosen: string[]) => set(name, regionNames(chosen))}
    />
  );
}

interface Day {
  format(pattern: string): string;
}
/** The library's own dates, which a step that was left and comes back shows again. */
const days = new Map<string, Day | null>();

/** Both ends, or with 长期 the first alone. */
function Period({ field: { name }, form, set }: ControlProps): ReactElement {
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

function Uploads({ field, form, set, suggest }: ControlProps): ReactElement {
  const [word, setWord] = useState('');
  const files = filesOf(form, field.name);
  const take = (file: File): boolean => {
    const complaint = complaintOf(field, file);
    setWord(complaint ?? '上传中…');
    if (complaint === null)
      void sendFile(file).then((sent) => {
        set(field.name, field.kind === 'uploads' ? [...files, sent] : [sent]);
        setWord('');
        suggest(field.reads ?? {});
      });
    return false;
  };
  return (
    <>
      <Upload accept={['image/jpeg', 'image/png']} multiple={field.kind === 'uploads'} beforeUpload={take}>
        <Button htmlType="button">点击上传</Button>
      </Upload>
      <span className="beside">
        {files.map((file) => (
          <span key={file.name} className="uploaded">
            {file.name}
            <Button
              type="link"
              htmlType="button"
              onClick={() =>
                set(
                  field.name,
                  files.filter((one) => one !== file),
                )
              }
            >
              删除
            </Button>
          </span>
        ))}
        <span className="word">{word}</span>
        <span className="hint">不超过 {limitOf(field)}</span>
      </span>
    </>
  );
}

function Code({ field: { name }, form, set }: ControlProps): ReactElement {
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

function Face(): ReactElement {
  return (
    <Button htmlType="button" onClick={() => counts.faces++}>
      点击上传，用手机微信扫码核身
    </Button>
  );
}

function Rows({ field: { name, label }, form, set }: ControlProps): ReactElement {
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
  upload: Uploads,
  uploads: Uploads,
  code: Code,
  face: Face,
  rows: Rows,
};
