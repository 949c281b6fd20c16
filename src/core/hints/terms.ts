import type { Topic } from './hint';

/** Who and what the filings speak of. */
export const terms: Readonly<Record<string, Topic>> = {
  'icp-filing': {
    title: { zh: 'ICP备案', en: 'ICP filing' },
    about: {
      zh: '用中国内地服务器开网站或 APP 前，通过接入服务商向工信部备案，由省通信管理局审核。',
      en: 'Before a site or app goes live on mainland servers: filed with MIIT through the access provider, reviewed by the province.',
    },
    words: '工信部备案 网站备案 域名备案 备案 miit_filing icp',
  },
  'icp-licence': {
    title: { zh: '增值电信业务经营许可证', en: 'Value-added telecom licence' },
    about: {
      zh: '经营性网站（网上交易、收费内容等）在 ICP 备案之后，另向省通信管理局申请的许可证。',
      en: 'What commercial services (trade, paid content) apply for at the province after the ICP filing.',
    },
    words: 'icp证 经营性备案 icp经营许可证 edi证 b25 b2证 licence license',
  },
  'mps-filing': {
    title: { zh: '公安联网备案', en: 'MPS filing' },
    about: {
      zh: '网站开通后 30 日内，在全国互联网安全管理服务平台向公安机关备案，由属地网安审核。',
      en: 'Within 30 days of opening, at the national Internet security platform; reviewed by the local cyber police.',
    },
    words: '公安备案 网安备案 公安部备案 联网备案 police_filing psb',
  },
  'algorithm-filing': {
    title: { zh: '算法备案', en: 'Algorithm filing' },
    about: {
      zh: '提供算法推荐或深度合成服务的，上线 10 个工作日内向网信办备案。',
      en: 'Recommendation and deep-synthesis services file with CAC within 10 working days of going online.',
    },
    words: '网信办备案 大模型备案 深度合成备案 ai备案 cac',
  },
  'mini-program-filing': {
    title: { zh: '小程序备案', en: 'Mini-program filing' },
    about: {
      zh: '小程序、快应用在各自平台（微信、抖音等）里备案，不通过云服务商。',
      en: 'Mini programs and quick apps file inside their platform (WeChat, Douyin), not through a cloud.',
    },
    words: '快应用备案 微信备案 抖音备案 mini_program',
  },
  subject: {
    title: { zh: '开办主体', en: 'Filing subject' },
    about: {
      zh: '以谁的名义备案：个人，或企业、事业单位等单位。工信部叫主办单位、主办者。',
      en: 'In whose name the filing is: a person or a unit. MIIT calls it the sponsor.',
    },
    words: '主体 主办单位 主办者 备案主体 subject sponsor',
  },
  'access-provider': {
    title: { zh: '接入服务商', en: 'Access provider' },
    about: {
      zh: '网站用的中国内地服务器属于哪家公司，哪家就是接入服务商，ICP 备案由它提交。',
      en: 'The company whose mainland server carries the site; it hands in the ICP filing.',
    },
    words: '接入商 服务器商 云服务商 主机商 空间商 isp',
  },
  registrar: {
    title: { zh: '域名注册商', en: 'Domain registrar' },
    about: {
      zh: 'WHOIS 里的“注册商”，常常不是您买域名的那个平台。',
      en: 'The sponsoring registrar that WHOIS names, seldom the shop where you bought the domain.',
    },
    words: '域名商 注册商 whois sponsoring_registrar',
  },
  'number-suffix': {
    title: { zh: '主体备案号与服务备案号', en: 'Subject number and service number' },
    about: {
      zh: '主体备案号没有后缀；网站加“-1”，APP 加“-2A”，小程序加“-3X”，快应用加“-4K”。',
      en: 'The subject’s number has no suffix; websites add -1, apps -2A, mini programs -3X, quick apps -4K.',
    },
    words: '备案号后缀 网站备案号 icp备案号 备案号怎么看 -1 filing_number',
  },
  'subject-owner': {
    title: { zh: '主体负责人', en: 'Subject’s responsible person' },
    about: {
      zh: '对备案主体负责的人，多数省份要求是法定代表人；个人备案就是本人。',
      en: 'Answers for the subject: the legal representative in most provinces, the person himself for individuals.',
    },
    words: '负责人 responsible_person principal',
  },
  'site-owner': {
    title: { zh: '网站负责人', en: 'Service’s responsible person' },
    about: {
      zh: '对某个网站或 APP 负责的人，要做视频核身；可以不是法定代表人，但须是单位内部人员。',
      en: 'Answers for one site or app and passes the face check; an insider of the unit, not necessarily its legal representative.',
    },
    words: 'app负责人 服务负责人 互联网信息服务负责人 site_owner',
  },
  'security-owner': {
    title: { zh: '网站安全负责人', en: 'Security officer' },
    about: {
      zh: '公安备案要求的人员，负责网站安全；个人可勾选“同主体负责人”。',
      en: 'Asked for by MPS, answers for the site’s security; individuals tick “same as subject owner”.',
    },
    words: '安全负责人 安全员 security_officer',
  },
  'emergency-contact': {
    title: { zh: '网站应急联络人', en: 'Emergency contact' },
    about: {
      zh: '公安备案要求的人员，要能随时接电话；单位建议填另一个人。',
      en: 'Asked for by MPS, has to answer the phone at any hour; units should name somebody else.',
    },
    words: '应急联系人 紧急联系人 emergency_contact',
  },
  'auth-code': {
    title: { zh: '备案授权码', en: 'Filing code' },
    about: {
      zh: '服务器不在自己账号里时，由服务器所属账号生成的一次性编码，阿里云叫备案服务号。一码备一个服务。',
      en: 'A one-time code from the account that holds the server; Alibaba calls it 备案服务号. One code, one service.',
    },
    words: '备案服务号 授权码 filing_code',
  },
  'real-name': {
    title: { zh: '域名实名认证', en: 'Domain real-name check' },
    about: {
      zh: '域名持有者要与备案主体一致，实名通过后等满 3 天再备案。',
      en: 'The holder has to be the filing subject; wait three days after the check before filing.',
    },
    words: '域名实名 实名认证 域名过户 real_name',
  },
  'pre-approval': {
    title: { zh: '前置审批', en: 'Prior approval' },
    about: {
      zh: '新闻、出版、药械、文化、视听、网约车、金融、校外培训、宗教等内容，要先拿到主管部门批文。',
      en: 'News, publishing, drugs, culture, audio-visual, ride-hailing, finance, tutoring and religion need a permit first.',
    },
    words: '前置许可 专项审批 批文 permit',
  },
  interactive: {
    title: { zh: '交互式与非交互式', en: 'Interactive and non-interactive' },
    about: {
      zh: '访客能注册、评论、上传、支付的是交互式，要面审或实地检查；只能看的是非交互式。',
      en: 'Where visitors register, comment, upload or pay, the site is interactive and gets an interview; read-only sites are not.',
    },
    words: '交互式 非交互式 是否交互 互动 interactive',
  },
  'empty-subject': {
    title: { zh: '空壳主体', en: 'Empty subject' },
    about: {
      zh: '有主体备案、但没有网站或 APP 的主体。多数省份要先注销，天津、辽宁、四川等可直接新增（2025 年口径）。',
      en: 'A subject without any live service. Most provinces want it cancelled first; Tianjin, Liaoning, Sichuan and others do not (2025).',
    },
    words: '空壳 空主体 shell_subject',
  },
  'identity-check': {
    title: { zh: '实人认证', en: 'Identity check' },
    about: {
      zh: '登录公安备案平台时，用“公安一网通办”App 扫码刷脸。只从官方应用商店下载。',
      en: 'A face scan in the app 公安一网通办 at every MPS login. Install it from official stores only.',
    },
    words: '公安一网通办 扫码 刷脸 face_scan',
  },
  'domain-certificate': {
    title: { zh: '域名证书与SSL证书', en: 'Domain certificate and SSL certificate' },
    about: {
      zh: '公安备案要的域名证书由注册商出具，在域名控制台下载，不是 SSL 证书。',
      en: 'MPS wants the registrar’s certificate of the domain, from the domain console; an SSL certificate is something else.',
    },
    words: '域名证书 ssl证书 https证书 证书下载 domain_certificate',
  },
  administration: {
    title: { zh: '通信管理局', en: 'Communications administration' },
    about: {
      zh: '各省审核 ICP 备案的机关，简称管局；规定各省不同，也常调整。',
      en: 'The province’s authority that decides ICP filings; its rules differ and change.',
    },
    words: '管局 省管局 通管局 miit',
  },
  'identity-card-sides': {
    title: { zh: '身份证人像面与国徽面', en: 'Front and back of the ID card' },
    about: {
      zh: '人像面有头像，国徽面有国徽和有效期。要拍原件，四角完整，无反光。',
      en: 'The portrait side shows the face, the emblem side the validity. Photograph the card itself, all corners, no glare.',
    },
    words: '身份证正反面 国徽面 人像面 正面反面 id_card_sides',
  },
};
