import { Select, Space } from 'antd4';
import { type ReactElement, useEffect, useState } from 'react';
import { type ControlProps, listOf } from '../../practice/form-spec';
import { lateRegions, provinces, regionCodes } from '../../practice/late-regions';

const regionWords = ['请选择省', '请选择市', '请选择区县'];

/** 省, 市 and 区县 as three selects: each list comes once the one before it was chosen. */
export function Region({ field: { name }, form, set }: ControlProps): ReactElement {
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
