import type { Option } from './option';

export const accessMethods: readonly Option[] = [
  { value: '1', label: '租赁主机' },
  { value: '2', label: '租赁虚拟空间' },
  { value: '3', label: '专线' },
  { value: '4', label: '主机托管' },
  { value: '5', label: '自建机房' },
  { value: '9', label: '其他' },
];

export const languages: readonly string[] = [
  '中文简体',
  '中文繁体',
  '维吾尔语',
  '哈萨克语',
  '柯尔克孜语',
  '蒙古语',
  '藏语',
  '壮语',
  '朝鲜语',
  '彝文',
  '苗语',
  '英语',
  '日语',
  '法语',
  '俄罗斯语',
  '西班牙语',
  '阿拉伯语',
];

export interface ServiceType {
  readonly key: string;
  readonly title: string;
  readonly children?: readonly ServiceType[];
}

/** The tree that 是 opens; its branches are closed at first but for the first one. */
export const serviceTypes: readonly ServiceType[] = [
  {
    key: 'xxfb',
    title: '信息发布',
    children: [
      { key: 'lt', title: '论坛' },
      { key: 'sq', title: '社区' },
      { key: 'tb', title: '贴吧' },
      { key: 'wbk', title: '微博客' },
      { key: 'bk', title: '博客' },
    ],
  },
  {
    key: 'jlhd',
    title: '交流互动',
    children: [
      { key: 'lts', title: '聊天室（文字或音视频）' },
      { key: 'jstx', title: '即时通信' },
      { key: 'fxcc', title: '分享存储' },
    ],
  },
  {
    key: 'jyfw',
    title: '交易服务',
    children: [
      { key: 'wlgw', title: '网络购物' },
      { key: 'wszf', title: '第三方支付/网上支付' },
      { key: 'yysd', title: '移动应用商店' },
    ],
  },
  { key: 'qt', title: '其他信息发布与交流互动' },
];

const leaves: readonly ServiceType[] = serviceTypes.flatMap((type) => type.children ?? [type]);

/** The ticked kinds of service in the tree's order, without its branches. */
export function serviceTypeTitles(keys: readonly string[]): string[] {
  return leaves.filter((leaf) => keys.includes(leaf.key)).map((leaf) => leaf.title);
}
