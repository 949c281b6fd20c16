import { Cascader } from '@arco-design/web-react';
import type { ReactElement } from 'react';
import { type ControlProps, listOf } from '../../practice/form-spec';
import { lateRegions, provinces, regionCodes, regionNames } from '../../practice/late-regions';
import { nodesOf } from '../../practice/region-nodes';

const tree = nodesOf(provinces);

export function Region({ field: { name }, form, set }: ControlProps): ReactElement {
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
