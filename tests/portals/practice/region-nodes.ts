import type { provinces } from './late-regions';

/** A region as a cascader takes it: its children come when it is opened. */
export interface RegionNode {
  value: string;
  label: string;
  isLeaf: boolean;
  children?: RegionNode[];
}

export function nodesOf(regions: typeof provinces): RegionNode[] {
  return regions.map(({ code, name, children }) => ({ value: code, label: name, isLeaf: children === undefined }));
}
