/** Something that needs a proof once ticked: the item, the name of the upload it reveals, and that upload's label. */
export interface Proof {
  readonly label: string;
  readonly name: string;
  readonly upload: string;
}

/** The box that says none of the others; it and they exclude each other. */
export const none = '否';

export const dangerousGoods: readonly Proof[] = [
  { label: '枪支弹药', name: 'qzdyfile', upload: '枪支弹药许可证明' },
  { label: '民爆物品', name: 'mvwpfile', upload: '民爆物品许可证明' },
  { label: '剧毒化学品', name: 'jdhxwfile', upload: '剧毒化学品许可证明' },
  { label: '易制爆危险化学品', name: 'yzbwxhxpfile', upload: '易制爆危险化学品许可证明' },
  { label: '放射性物品', name: 'fsxwpfile', upload: '放射性物品许可证明' },
  { label: '管制器具', name: 'gzqjfile', upload: '管制器具许可证明' },
  { label: '警用装备', name: 'jyzbfile', upload: '警用装备许可证明' },
];

export const permits: readonly Proof[] = [
  { label: '新闻', name: 'xwfile', upload: '新闻许可文件' },
  { label: '出版', name: 'cbfile', upload: '出版许可文件' },
  { label: '教育', name: 'jyfile', upload: '教育许可文件' },
  { label: '医疗保健', name: 'ylbjfile', upload: '医疗保健许可文件' },
  { label: '宗教', name: 'zjfile', upload: '宗教许可文件' },
];

/** The same permits on the mini program page, which names its uploads differently. */
export const miniAppPermits: readonly Proof[] = permits.map((permit) => ({
  ...permit,
  name: `proaudFile_${permit.name.replace(/file$/, '')}`,
}));
