import { noFieldWords } from './no-field-words';

/** Words that say nothing by themselves but turn what stands before or after them: 证件 + 后6位, 应急 + 电话. */
export const modifierWords = {
  number: '号 编号 编码 代码 号数',
  type: '类型 分类 是什么类型 属于什么类型 属于哪类 属于哪一类 哪种 是哪种 哪一种',
  begin: '起始 开始 起始日期 开始日期 起始日 开始日 起日期',
  end: '截止 结束 截止日期 结束日期 到期 止日期 截止日 结束日 截止日期 结束日期',
  period: '期限 起止日期 起止 有效时间 起止期限',
  last6: '后6位 末6位 最后6位 尾6位 末尾6位 后6位数 尾号6位',
  emergency: '应急 紧急 夜间 非工作时间 备用 另一个 另外一个 第二 第二个 备选 突发情况 备份',
  icp: 'ICP',
  whether: '是否有 有没有 有无 是否已有 是否已取得 是否具有 是否拥有 是否持有 是否存在 是否',
  input: '输入 输入数据 输入内容 输入的数据',
  output: '输出 输出数据 输出内容 生成内容 生成 输出的数据 生成合成内容',
  modality: '模态 模态类型 数据模态',
  noField: noFieldWords,
  idLast6: '',
} as const satisfies Record<string, string>;
