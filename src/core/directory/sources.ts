/**
 * Where a fact or a rule comes from, and from when. One string for both languages: the name as it is printed, and the
 * years, because rules of provinces and portals age.
 */
export const sources = {
  huawei: '华为云备案知识库 Huawei Cloud ICP knowledge base, 2025-09–2026-05',
  tencent: '腾讯云备案文档 Tencent Cloud filing docs, 2021–2022',
  tencentApp: '腾讯云 APP 备案帮助 Tencent Cloud APP filing help, 2023–2024',
  inspur: '浪潮云备案文档 Inspur Cloud filing docs',
  mpsWalkthrough: '公安联网备案操作实录 MPS filing walkthrough, 2023-10',
  mpsGuide: '公安联网备案填写要点 MPS filing guide, 2024',
  miitLists: '工信部备案系统选项表 MIIT filing system option lists, 2023',
  miitPortal: '工信部备案系统提示语 MIIT filing system message, 2023',
  mpsForm2016: '公安联网备案旧版选项表 MPS legacy option lists, 2016–2018',
  miitTlds: '可备案域名后缀 Fileable TLDs as published by Tencent Cloud, 2022-08-30',
  wechat: '微信开放平台备案接口 WeChat open platform filing API',
  mpsOrder33: '公安部令第33号第十二条 MPS Order No. 33, art. 12',
  miitOrder33: '信息产业部令第33号第十三条 MII Order No. 33 (2005), art. 13',
  algorithmRules: '《互联网信息服务算法推荐管理规定》第二十四条 Algorithm Recommendation Provisions, art. 24',
  public: '公开资料，单一来源 Public reports, single source',
  unchecked: '一般知识，未经核对 General knowledge, not checked',
} as const;

export type SourceId = keyof typeof sources;
