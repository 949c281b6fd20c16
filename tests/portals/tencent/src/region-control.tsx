import { type ReactElement, useMemo, useState } from 'react';
import { Cascader } from 'tea-component';
import type { ControlProps } from '../../practice/form-spec';
import { lateRegions, provinces, regionCodes, regionNames, regionsBelow } from '../../practice/late-regions';
import { nodesOf, type RegionNode } from '../../practice/region-nodes';

/** Hangs the regions below a path into the tree. */
function grown(tree: readonly RegionNode[], path: readonly string[], below: RegionNode[]): RegionNode[] {
  const [step, ...rest] = path;
  return tree.map((node) =>
    node.value === step
      ? { ...node, children: rest.length === 0 ? below : grown(node.children ?? [], rest, below) }
      : node,
  );
}

/** What a region that was chosen before needs of the tree to be shown. */
function treeAround(codes: readonly string[]): RegionNode[] {
  const above = codes.slice(0, -1).map((_, at) => codes.slice(0, at + 1));
  return above.reduce((tree, path) => grown(tree, path, nodesOf(regionsBelow(path))), nodesOf(provinces));
}

export function Region({ field: { name }, form, set }: ControlProps): ReactElement {
  const held = form[name];
  // The library goes back to the first level when it is given another array, even one of the same codes.
  const codes = useMemo(() => regionCodes(Array.isArray(held) ? held.map(String) : []), [held]);
  const [tree, setTree] = useState(() => treeAround(codes));
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
