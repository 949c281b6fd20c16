/** A sector that needs an approval before the filing (前置审批), and the words that hint at it. */
export interface PreApproval {
  readonly id: number;
  readonly name: string;
  readonly authority?: string;
  readonly document?: string;
  readonly note?: string;
  readonly keywords: readonly string[];
}

/** What to choose when no sector applies. */
export const noPreApproval = '以上都不涉及';

export const preApprovals: readonly PreApproval[] = [
  {
    id: 1,
    name: '新闻',
    authority: '省级人民政府新闻办/网信部门',
    document: '互联网新闻信息服务许可证',
    keywords: ['新闻', '时政', '报社', '电视台'],
  },
  {
    id: 2,
    name: '出版',
    authority: '省级新闻出版行政部门',
    document: '互联网出版许可证/网络出版服务许可证',
    keywords: ['出版', '图书', '期刊', '报刊'],
  },
  { id: 3, name: '教育', authority: '省教育厅', note: '全国已取消，以管局口径为准', keywords: [] },
  { id: 4, name: '医疗保健', authority: '省卫生行政部门', note: '2015年已取消，以管局口径为准', keywords: [] },
  {
    id: 5,
    name: '药品和医疗器械',
    authority: '省级药品监督管理部门',
    document: '互联网药品信息服务资格证书',
    keywords: ['药品', '医疗器械', '药店'],
  },
  { id: 6, name: '电子公告服务', authority: '省通信管理局', note: '专项审批2010年取消，以管局口径为准', keywords: [] },
  {
    id: 9,
    name: '文化',
    authority: '文化行政部门',
    document: '网络文化经营许可证',
    keywords: ['音乐', '动漫', '网络表演'],
  },
  {
    id: 10,
    name: '广播电影电视节目',
    authority: '广播电视行政部门',
    document: '信息网络传播视听节目许可证',
    keywords: ['直播', '影视', '视听', '短视频'],
  },
  {
    id: 12,
    name: '网络预约车',
    authority: '交通主管部门',
    document: '网络预约出租汽车经营许可证',
    keywords: ['网约车', '打车'],
  },
  {
    id: 13,
    name: '互联网金融',
    authority: '人民银行/地方金融监管/银保监/证监/基金业协会',
    document: '对应金融牌照或专项批文',
    keywords: [
      '交易所',
      '交易中心',
      '金融',
      '资产管理',
      '理财',
      '基金',
      '基金管理',
      '投资管理',
      '财富管理',
      '股权投资基金',
      '网贷',
      '网络借贷',
      'P2P',
      '股权众筹',
      '互联网保险',
      '支付',
      '融资',
      '融资担保',
      '证券',
      '保险',
      '小额贷款',
    ],
  },
  {
    id: 14,
    name: '校外培训',
    authority: '省/市/区教育行政管理部门',
    note: '职业类培训暂不涉及',
    keywords: ['校外培训', '学科培训', '补习'],
  },
  {
    id: 15,
    name: '宗教',
    authority: '省宗教事务部门',
    document: '互联网宗教信息服务许可证',
    keywords: ['宗教', '寺庙', '佛教', '道教', '基督', '教会'],
  },
];
